/** Collects the names in a story: those of persons, and every capitalised run that stands inside a sentence. */
import type { Span } from '../model.js'
import { classAt, DIGIT, isSpaceAt } from './characters.js'
import { familyName, type NameParts, partNames } from './nameParts.js'
import { endOfWord, type NameRun, readNameRuns } from './nameRuns.js'
import { isGivenName } from './names/givenNames.js'
import { notSpeakers, particles } from './names/titles.js'
import { readApposition, readRoleBefore } from './roleWords.js'
import { speechVerbs } from './speechVerbs.js'

/** A capitalised run with its parts. */
export interface ReadRun {
  readonly run: NameRun
  readonly parts: NameParts
}

/** A run that names a person. */
export interface NamedPerson extends ReadRun {
  /** True when the run itself shows a person; false for a family name that is taken up again. */
  readonly whole: boolean
}

export interface CollectedNames {
  /** Every run of the story, in text order. */
  readonly runs: readonly ReadRun[]
  readonly persons: readonly NamedPerson[]
  /** Single words that bear a capital inside a sentence: names, wherever they stand. */
  readonly known: ReadonlySet<string>
}

export type IsOutletAt = (start: number, end: number) => boolean

/** Names have up to five words, particles counted. */
const longestName = 5

/** What directly follows tells a person: an age, "who", a verb of speech. */
const isFollowedAsPerson = (text: string, at: number): boolean => {
  let i = at
  const comma = text.charAt(i) === ','
  if (comma) i++
  if (!isSpaceAt(text, i)) return false
  while (isSpaceAt(text, i)) i++
  if (comma && classAt(text, i) === DIGIT) return classAt(text, i + 1) === DIGIT && text.charAt(i + 2) === ','
  const word = text.slice(i, endOfWord(text, i, Math.min(text.length, i + 20)))
  return word === 'who' || word === 'whose' || (!comma && speechVerbs.has(word))
}

/** Roles that companies have, too: "its rival Boeing". */
const ofBodies = new Set([
  'owner',
  'partner',
  'rival',
  'producer',
  'investor',
  'trader',
  'champion',
  'counterpart',
  'challenger',
  'leader',
  'founder',
  'broadcaster',
  'merchant',
  'chef',
])

const bearsRole = (text: string, run: NameRun): boolean => {
  const role = readRoleBefore(text, run.start)
  return role !== null && !ofBodies.has(role.slice(role.lastIndexOf(' ') + 1))
}

const isWholePerson = (text: string, run: NameRun, parts: NameParts): boolean => {
  const { words } = parts
  if (words.length === 0 || words.length > longestName || parts.thing) return false
  if (words.some((w) => notSpeakers.has(w))) return false
  if (parts.title !== null) return words.some((w) => w.length > 1)
  const full = words.filter((w) => !particles.has(w))
  // "her husband, Luis, said"
  if (full.length === 1 && bearsRole(text, run)) return true
  if (full.length < 2) return false
  if (isGivenName(words[0] ?? '')) return true
  if (/^\p{Lu}\.$/u.test(words[0] ?? '')) return true
  if (readRoleBefore(text, run.start) !== null) return true
  if (!full.every((w) => /^\p{Lu}[\p{Ll}'’-]/u.test(w) || /^\p{Lu}\.?$/u.test(w))) return false
  return !run.possessive && (isFollowedAsPerson(text, run.end) || readApposition(text, run.end) !== null)
}

/** In text order. What `isOutletAt` takes for an outlet is no person. */
export const collectNames = (
  text: string,
  sentences: readonly Span[],
  isOutletAt: IsOutletAt,
): CollectedNames => {
  const runs: ReadRun[] = []
  const candidates: NamedPerson[] = []
  const families = new Set<string>()
  const known = new Set<string>()
  for (const sentence of sentences) {
    for (const run of readNameRuns(text, sentence)) {
      const parts = partNames(text, run)
      runs.push({ run, parts })
      if (!run.initial) for (const word of parts.words) known.add(word)
      const whole = isWholePerson(text, run, parts) && !isOutletAt(parts.start, parts.end)
      if (whole) families.add(familyName(parts.words))
      if (whole || parts.words.length === 1) candidates.push({ run, parts, whole })
    }
  }
  const persons = candidates.filter((c) => c.whole || families.has(c.parts.words[0] ?? ''))
  return { runs, persons, known }
}
