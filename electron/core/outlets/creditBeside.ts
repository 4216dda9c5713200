/** Credits by the place of a name: "(AP)", "KYIV, Aug 24 (Reuters) -", "WaPo: “…”". */
import type { Cue } from './credit.js'
import * as roles from './cues/roles.js'
import type { Group } from './groups.js'
import * as shapes from '../story/shapes.js'
import type { Scene } from './scene.js'

/** A dateline's place and date are short, in tokens. */
const longestDateline = 16

/** "in French", "Nov. 2" behind a name in brackets, in tokens. */
const longestNote = 6

/** Past ", in French" and ", Nov. 2, 2025" at `i`, before the bracket that closes; else `i`. */
const afterNote = (scene: Scene, i: number): number => {
  const { signs } = scene
  if (scene.word(i) !== signs.comma && scene.word(i) !== signs.hyphen && scene.word(i) !== signs.dash)
    return i
  for (let end = i + 1; end <= i + longestNote; end++) {
    if (scene.word(end) === signs.close) return end
    const says = scene.is(end, roles.time | roles.modifier) || scene.shape(end) === shapes.number
    if (!says && scene.word(end) !== signs.dot && scene.word(end) !== signs.comma) return i
  }
  return i
}

/** "(AP)" with nothing else in the brackets; after the outlet's own full name it only gives its short form. */
export const readParenthesis = (scene: Scene, group: Group): Cue | null => {
  const { signs } = scene
  const open = group.from - 1
  let first = open
  for (const stop of scene.beforeDescription(group.from)) first = stop - 1
  const close = afterNote(scene, scene.afterKindNoun(group.to))
  if (scene.word(first) !== signs.open || scene.word(close) !== signs.close) return null
  const after = scene.word(close + 1)
  const dash = after === signs.dash || after === signs.hyphen
  const datelined =
    scene.opensParagraph &&
    dash &&
    first - scene.from <= longestDateline &&
    first > scene.from &&
    isPlaceAndDate(scene, first)
  if (datelined) return { from: first, to: close + 1, rule: 'dateline', family: 'dateline' }
  const named = scene.namingEndingAt(first)
  if (named !== undefined && group.members.some((m) => m.outlet.id === named.outlet.id)) return null
  // "British Broadcasting Corporation (BBC)" that the registry does not know by that name.
  if (isInitials(scene, first, group)) return null
  return { from: first, to: close + 1, rule: 'parenthesis', family: 'report' }
}

/** Where a sign between place, date and agency can stand: "— X —", "| X |", "/X/", "Oct. 5, X –". */
const isFence = (scene: Scene, i: number): boolean => {
  const word = scene.word(i)
  const { signs } = scene
  return (
    word === signs.dash ||
    word === signs.bar ||
    word === signs.slash ||
    (word === signs.hyphen && !scene.touches(i))
  )
}

/** "Accra, Oct. 5, GNA –", "MOSCOW, October 2. /TASS/.", "Kampala | THE INDEPENDENT |": datelines without brackets. */
export const readDateline = (scene: Scene, group: Group): Cue | null => {
  const { signs } = scene
  const before = group.from - 1
  // "/TASS/." may be cut off from its place and date.
  if (scene.word(before) === signs.slash && scene.word(group.to) === signs.slash) {
    if (scene.touches(before) && before > scene.from) return null
    return { from: before, to: group.to + 1, rule: 'dateline', family: 'dateline' }
  }
  if (!scene.opensParagraph || before <= scene.from || group.from - scene.from > longestDateline) return null
  const after = scene.word(group.to)
  const stopped =
    after === signs.dot && (scene.word(before) === signs.dash || scene.word(before) === signs.hyphen)
  const fenced = isFence(scene, before) && (isFence(scene, group.to) || stopped)
  const listed = scene.word(before) === signs.comma && isFence(scene, group.to) && isDated(scene, before)
  if (!fenced && !listed) return null
  if (scene.touches(group.to) && !stopped && scene.word(group.to) === signs.hyphen) return null
  return isPlaceAndDate(scene, before)
    ? { from: before, to: group.to + 1, rule: 'dateline', family: 'dateline' }
    : null
}

/** "LIMA," and "Lima, May 3,": a place in capitals, or a day. */
const isDated = (scene: Scene, to: number): boolean => {
  if (scene.shape(scene.from) === shapes.capitals) return true
  for (let i = scene.from; i < to; i++) if (scene.shape(i) === shapes.number) return true
  return false
}

/** "….—APP": an agency's sign behind the last stop of a paragraph. */
export const readSign = (scene: Scene, group: Group): Cue | null => {
  const { signs } = scene
  const at = group.from - 1
  const mark = scene.word(at)
  if ((mark !== signs.dash && mark !== signs.hyphen) || !scene.endsAt(group.to)) return null
  const before = scene.word(at - 1)
  const stopped =
    at === scene.from ||
    before === signs.dot ||
    before === signs.quote ||
    before === signs.question ||
    before === signs.exclamation
  return stopped ? { from: at, to: at + 1, rule: 'agency-sign', family: 'report' } : null
}

/** Only capitals, names of months, numbers and commas stand before the bracket. */
const isPlaceAndDate = (scene: Scene, open: number): boolean => {
  for (let i = scene.from; i < open; i++) {
    const shape = scene.shape(i)
    if (
      shape === shapes.lower &&
      scene.tokens.text.slice(scene.tokens.starts[i], scene.tokens.ends[i]).length > 3
    )
      return false
  }
  return true
}

const isInitials = (scene: Scene, open: number, group: Group): boolean => {
  const short = scene.textOf(group.from, group.to)
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false
  let i = open - 1
  for (const letter of Array.from(short).toReversed()) {
    while (i > scene.from && scene.shape(i) === shapes.lower && scene.textOf(i, i + 1).length <= 3) i--
    if (
      i < scene.from ||
      scene
        .textOf(i, i + 1)
        .charAt(0)
        .toUpperCase() !== letter
    )
      return false
    i--
  }
  return true
}

/** "— Reuters (@Reuters) May 3, 2024": who posted what stands before it. */
export const readEmbed = (scene: Scene, group: Group): Cue | null => {
  const { signs } = scene
  const from = group.from - 1
  const open = scene.afterKindNoun(group.to)
  const isPost =
    scene.word(from) === signs.dash && scene.word(open) === signs.open && scene.word(open + 1) === signs.at
  return isPost ? { from, to: scene.to, rule: 'embed', family: 'report' } : null
}

/** "Iran closes airspace: Fars", "Storm hits Cebu - BBC News": the end of a headline. */
export const readTail = (scene: Scene, group: Group): Cue | null => {
  const { signs } = scene
  const at = group.from - 1
  if (
    !scene.opensParagraph ||
    !scene.isWholeParagraph ||
    at - scene.from < 2 ||
    scene.afterKindNoun(group.to) < scene.to
  )
    return null
  const mark = scene.word(at)
  const spaced = !scene.touches(group.from)
  const joins =
    mark === signs.colon ||
    ((mark === signs.dash || mark === signs.hyphen || mark === signs.bar) && !scene.touches(at))
  return joins && spaced ? { from: at, to: at + 1, rule: 'headline-tail', family: 'report' } : null
}

/** The words of a name at most. */
const longestPerson = 4

/** "WaPo: “…”" at the head of a sentence or after a dash. */
export const readLeadIn = (scene: Scene, group: Group): Cue | null => {
  const { signs } = scene
  // "Poynter’s Tom Jones: “…”"
  const owner = scene.afterPossessive(group.to)
  let colon = owner
  if (owner > group.to) while (colon - owner < longestPerson && scene.isCapital(colon)) colon++
  const isPerson = colon - owner > 1 && scene.isQuote(colon + 1)
  if (owner > group.to && !isPerson) return null
  if (scene.word(colon) !== signs.colon || scene.shape(colon + 1) === shapes.url) return null
  const before = scene.word(group.from - 1)
  // "From the Financial Times: “…”"
  const isOpened = scene
    .beforeDescription(group.from)
    .some(
      (stop) =>
        stop > scene.from &&
        scene.cues.creditOpenings.longest(scene.tokens.words, scene.from, stop)?.length === stop - scene.from,
    )
  const heads = group.from === scene.from || isOpened || before === signs.dash || before === signs.hyphen
  if (!heads || (group.from - 1 >= scene.from && !isOpened && scene.touches(group.from))) return null
  const begins = scene.isQuote(colon + 1) || scene.isCapital(colon + 1)
  // "14:05 – AFP: 12 hurt in derailment"
  const counts = group.from > scene.from && scene.shape(colon + 1) === shapes.number
  if (!begins && !counts) return null
  return { from: colon, to: colon + 1, rule: 'lead-in', family: 'report' }
}
