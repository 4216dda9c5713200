/** Recognises credit lines: "Credited from: REUTERS", "(Reporting by …)", "Photo: AP", a byline, an outlet's name alone on a line. */
import type { CreditOpening } from '../outlets/cues/cueSet.js'
import type { CompiledCues } from '../outlets/cues/compileCues.js'
import * as roles from '../outlets/cues/roles.js'
import * as shapes from '../story/shapes.js'
import { unlisted } from '../outlets/namedOutlet.js'
import { Naming } from '../outlets/naming.js'
import type { Scene } from '../outlets/scene.js'
import type { Tokens } from '../outlets/tokens.js'

/** A credit line is short; 60 words and signs hold the longest lists of outlets. */
const longestLine = 60
/** A line of names without any opening words. */
const longestBareLine = 14
/** "contributed to this report" and its stop, in tokens. */
const longestClosing = 8

export interface ReadCreditLine {
  readonly kind: CreditOpening['kind']
  readonly rule: string
  /** Tokens of the words that credit; for a bare name the name itself. */
  readonly cue: { readonly from: number; readonly to: number }
  readonly namings: readonly Naming[]
}

/** Openings after which whatever is named is an outlet. */
const outletsOnly = new Set(['with-inputs', 'compiled-from', 'originally-published', 'credit-line'])

const skipSigns = (scene: Scene): number => {
  let i = scene.from
  while (i < scene.to && scene.shape(i) === shapes.sign) i++
  return i
}

/** "© The Guardian 2025": the sign says what the word "copyright" would. */
const bearsCopyright = (scene: Scene, start: number): boolean => {
  for (let i = scene.from; i < start; i++) if (scene.textOf(i, i + 1) === '©') return true
  return false
}

/** Capital words between separators that no registry lists: outlets, where the opening or a neighbour says so. */
const readUnlisted = (scene: Scene, from: number, taken: readonly Naming[]): readonly Naming[] => {
  const found: Naming[] = []
  const isTaken = (i: number): boolean => taken.some((n) => i >= n.from && i < n.to)
  for (let i = from; i < scene.to; ) {
    if (!scene.isCapital(i) || isTaken(i) || scene.is(i, roles.filler | roles.time)) {
      i++
      continue
    }
    let end = i
    while (
      end < scene.to &&
      (scene.isCapital(end) ||
        scene.shape(end) === shapes.number ||
        (scene.word(end) === scene.signs.hyphen && scene.touches(end))) &&
      !isTaken(end) &&
      !scene.is(end, roles.filler)
    )
      end++
    const name = scene.textOf(i, end)
    found.push(new Naming(i, end, 'shape', unlisted(name)))
    i = end
  }
  return found
}

const holdsOnlyNames = (scene: Scene, from: number): boolean => {
  for (let i = from; i < scene.to; i++) {
    const shape = scene.shape(i)
    if (
      shape === shapes.sign ||
      shape === shapes.capital ||
      shape === shapes.capitals ||
      shape === shapes.number ||
      shape === shapes.url
    )
      continue
    if (scene.namings.some((n) => i >= n.from && i < n.to)) continue
    if (scene.cues.kindNouns.longest(scene.tokens.words, i, scene.to) !== null) continue
    if (!scene.is(i, roles.filler | roles.article | roles.conjunction | roles.time)) return false
  }
  return true
}

/** "Published: 24 August 2025", "Updated 5:03 PM ET": words of a date and a number, and nothing else. */
const isDateLine = (scene: Scene): boolean => {
  if (scene.to - scene.from > longestBareLine || scene.endsWithStop()) return false
  let words = 0
  let numbers = 0
  for (let i = scene.from; i < scene.to; i++) {
    const shape = scene.shape(i)
    if (shape === shapes.number) numbers++
    else if (scene.is(i, roles.dateLine)) words++
    else if (shape !== shapes.sign && !isOrdinal(scene, i)) return false
  }
  return words > 0 && numbers > 0
}

/** "th" of "24th" that stands apart, "24h", "5pm". */
const isOrdinal = (scene: Scene, i: number): boolean =>
  /^\d+(?:st|nd|rd|th|h|am|pm)$/iu.test(scene.textOf(i, i + 1))

/** A cheap first look, without naming anything: false for nearly all prose. */
export const mayBeCreditLine = (tokens: Tokens, cues: CompiledCues, from: number, to: number): boolean => {
  if (to - from > longestLine) return false
  if (to - from <= longestBareLine) return true
  let start = from
  while (start < to && tokens.shapes[start] === shapes.sign) start++
  if (cues.creditOpenings.longest(tokens.words, start, to) !== null) return true
  const { creditClosings } = cues
  for (let i = Math.max(start, to - longestClosing); i < to; i++)
    if (creditClosings.begins(tokens.words[i] ?? 0) && creditClosings.longest(tokens.words, i, to) !== null)
      return true
  return false
}

/** Reads the scene (a whole paragraph, or one sentence) as a credit line; null when it is none. */
export const readCreditLine = (scene: Scene): ReadCreditLine | null => {
  const { signs, tokens } = scene
  if (scene.to - scene.from > longestLine) return null
  const start = skipSigns(scene)
  const named = scene.namings.filter((n) => n.certainty !== 'anaphor')
  const opening = scene.cues.creditOpenings.longest(tokens.words, start, scene.to)
  if (opening !== null) {
    let i = start + opening.length
    const colon = scene.word(i) === signs.colon
    const rest = colon ? i + 1 : i
    if ((colon || !opening.value.colon) && holdsOnlyNames(scene, rest) && rest < scene.to) {
      i = rest
      const { kind, rule } = opening.value
      const listed = named.filter((n) => n.from >= i)
      const more =
        kind === 'credit' &&
        rule !== 'byline' &&
        rule !== 'syndicated' &&
        (outletsOnly.has(rule) || listed.some((n) => n.outlet.listed))
          ? readUnlisted(scene, i, listed)
          : []
      const namings = [...listed, ...more].sort((a, b) => a.from - b.from)
      const bodies = kind === 'credit' && rule !== 'byline' && rule !== 'source-line'
      const isByline = rule === 'byline' && scene.to - i <= 8 && scene.isCapital(i) && !scene.endsWithStop()
      if (namings.length > 0 || kind !== 'credit' || isByline || (bodies && colon)) {
        return { kind, rule, cue: { from: start, to: colon ? rest : start + opening.length }, namings }
      }
    }
  }
  // "Photo: Pinellas County Sheriff’s Office via Tampa Bay Times"
  if (
    opening?.value.kind === 'photo' &&
    scene.word(start + opening.length) === signs.colon &&
    named.length > 0 &&
    !scene.endsWithStop()
  ) {
    const cue = { from: start, to: start + opening.length + 1 }
    return { kind: 'photo', rule: opening.value.rule, cue, namings: named }
  }
  // "Source: Ukrinform with reference to the border guard": whose words the first one passes on does not matter.
  if (opening?.value.rule === 'source-line' && scene.word(start + opening.length) === signs.colon) {
    const [first] = named
    const rest = start + opening.length + 1
    if (first !== undefined && scene.beforeDescription(first.from).includes(rest) && !scene.endsWithStop())
      return { kind: 'credit', rule: 'source-line', cue: { from: start, to: rest }, namings: named }
  }
  // "Jane Doe and Reuters contributed to this report."
  for (let i = start + 1; i < scene.to; i++) {
    const closing = scene.cues.creditClosings.longest(tokens.words, i, scene.to)
    if (closing === null || !scene.endsAt(i + closing.length)) continue
    const cue = { from: i, to: i + closing.length }
    return {
      kind: closing.value.kind,
      rule: closing.value.rule,
      cue,
      namings: named.filter((n) => n.to <= i),
    }
  }
  if (isDateLine(scene))
    return { kind: 'staff', rule: 'date-line', cue: { from: start, to: scene.to }, namings: [] }
  // "Reuters", "— AP", "AP/Reuters": nothing but names.
  const [first] = named
  if (first === undefined || scene.to - scene.from > longestBareLine || scene.endsWithStop()) return null
  for (let i = start; i < scene.to; i++) {
    if (scene.shape(i) === shapes.sign || scene.shape(i) === shapes.number) continue
    if (
      named.some((n) => i >= n.from && i < n.to) ||
      scene.is(i, roles.filler | roles.article | roles.conjunction)
    )
      continue
    return null
  }
  if (bearsCopyright(scene, start))
    return { kind: 'credit', rule: 'copyright', cue: { from: scene.from, to: start }, namings: named }
  if (named.every((n) => n.certainty === 'ambiguous')) return null
  return { kind: 'credit', rule: 'name-alone', cue: { from: first.from, to: first.to }, namings: named }
}
