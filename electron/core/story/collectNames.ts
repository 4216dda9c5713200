/** Collects the names in a story: those of persons, and every capitalised run that stands inside a sentence. */
import type { Span } from '../model.js'
import { classAt, DIGIT, isSpaceAt } from './characters.js'
import { familyName, type NameParts, partNames } from './nameParts.js'
import { endOfWord, type NameRun, readNameRuns } from './nameRuns.js'
import { readApposition, readRoleBefore } from './roleWords.js'
import { speechVerbs } from './speechVerbs.js'
import { type Tokens, tokenise } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'
import { traits } from './wordTraits.js'

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
  readonly known: KnownWords
  /** What the words were numbered with. */
  readonly vocabulary: Vocabulary
}

/** The words of all runs but those that begin a sentence. Gathered when somebody asks: most stories never do. */
export class KnownWords {
  private words: Set<string> | null = null

  constructor(private readonly runs: readonly ReadRun[]) {}

  has(word: string): boolean {
    this.words ??= new Set(this.runs.flatMap(({ run, parts }) => (run.initial ? [] : parts.words)))
    return this.words.has(word)
  }
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

const bearsRole = (text: string, run: NameRun, vocabulary: Vocabulary): boolean => {
  const role = readRoleBefore(text, run.start, vocabulary)
  return role !== null && !ofBodies.has(role.slice(role.lastIndexOf(' ') + 1))
}

const isWholePerson = (text: string, run: NameRun, parts: NameParts, vocabulary: Vocabulary): boolean => {
  const { words, traits: bits } = parts
  if (words.length === 0 || words.length > longestName || parts.thing) return false
  let full = 0
  let likeNames = true
  for (const b of bits) {
    if ((b & traits.notSpeaker) !== 0) return false
    if ((b & traits.particle) !== 0) continue
    full++
    if ((b & traits.nameLike) === 0) likeNames = false
  }
  if (parts.title !== null) return words.some((w) => w.length > 1)
  // "her husband, Luis, said"
  if (full === 1 && bearsRole(text, run, vocabulary)) return true
  if (full < 2) return false
  if (((bits[0] ?? 0) & (traits.givenName | traits.initial)) !== 0) return true
  if (readRoleBefore(text, run.start, vocabulary) !== null) return true
  if (!likeNames || run.possessive) return false
  return isFollowedAsPerson(text, run.end) || readApposition(text, run.end, vocabulary) !== null
}

/** In text order. What `isOutletAt` takes for an outlet is no person. A caller that has cut the text already hands its tokens in. */
export const collectNames = (
  text: string,
  sentences: readonly Span[],
  isOutletAt: IsOutletAt,
  tokens: Tokens = tokenise(text),
): CollectedNames => {
  const { vocabulary } = tokens
  const runs: ReadRun[] = []
  const candidates: NamedPerson[] = []
  const families = new Set<string>()
  for (const sentence of sentences) {
    for (const run of readNameRuns(tokens, sentence)) {
      const parts = partNames(text, run, vocabulary)
      runs.push({ run, parts })
      const whole = isWholePerson(text, run, parts, vocabulary) && !isOutletAt(parts.start, parts.end)
      if (whole) families.add(familyName(parts.words))
      if (whole || parts.words.length === 1) candidates.push({ run, parts, whole })
    }
  }
  const persons = candidates.filter((c) => c.whole || families.has(c.parts.words[0] ?? ''))
  return { runs, persons, known: new KnownWords(runs), vocabulary }
}
