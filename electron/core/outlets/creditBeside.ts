/** Credits by the place of a name: "(AP)", "KYIV, Aug 24 (Reuters) -", "WaPo: “…”". */
import type { Cue } from './credit.js'
import type { Group } from './groups.js'
import { shapes } from './lexicon.js'
import type { Scene } from './scene.js'

/** A dateline's place and date are short, in tokens. */
const longestDateline = 16

/** "(AP)" with nothing else in the brackets; after the outlet's own full name it only gives its short form. */
export const readParenthesis = (scene: Scene, group: Group): Cue | null => {
  const { signs } = scene
  const open = group.from - 1
  let first = open
  for (const stop of scene.beforeDescription(group.from)) first = stop - 1
  const close = scene.afterKindNoun(group.to)
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

/** "WaPo: “…”" at the head of a sentence or after a dash. */
export const readLeadIn = (scene: Scene, group: Group): Cue | null => {
  const { signs } = scene
  if (scene.word(group.to) !== signs.colon || scene.shape(group.to + 1) === shapes.url) return null
  const before = scene.word(group.from - 1)
  const heads = group.from === scene.from || before === signs.dash || before === signs.hyphen
  if (!heads || (group.from - 1 >= scene.from && scene.touches(group.from))) return null
  if (!scene.isQuote(group.to + 1) && !scene.isCapital(group.to + 1)) return null
  return { from: group.to, to: group.to + 1, rule: 'lead-in', family: 'report' }
}
