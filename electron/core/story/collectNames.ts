/** Collects the names in a story: those of persons, and every capitalised run that stands inside a sentence. */
import type { Span } from '../model.js'
import { classAt, DIGIT, isSpaceAt } from './characters.js'
import { familyName, type NameParts, partNames } from './nameParts.js'
import { type NameRun, NameRunReader } from './nameRuns.js'
import { endOfWord } from './nameWords.js'
import { readApposition, readRoleBefore } from './roleWords.js'
import { speechVerbs } from './speechVerbs.js'
import { type Tokens, tokenise } from './tokens.js'
import * as traits from './traits.js'

/** A capitalised run with its parts. */
export class ReadRun {
  constructor(
    readonly run: NameRun,
    readonly parts: NameParts,
    /** True when the run itself shows a person; a family name that is taken up again does not. */
    readonly whole: boolean,
  ) {}
}

export interface CollectedNames {
  /** Every run of the story, in text order. */
  readonly runs: readonly ReadRun[]
  /** The runs that name a person. */
  readonly persons: readonly ReadRun[]
  /** Single words that bear a capital inside a sentence: names, wherever they stand. */
  readonly known: KnownWords
  /** The words of the story. */
  readonly tokens: Tokens
}

/** At the start of a sentence any noun or verb bears a capital; these have such an end: "Residents", "Answering", "Asked". */
const commonEnd = /(?:s|ing|ed)$/

/** A first look at the last letter: "s", "g" or "d". */
const mayBeCommon = (word: string): boolean => {
  const last = word.charCodeAt(word.length - 1)
  return last === 115 || last === 103 || last === 100
}

/**
 * Tells a name from a word that only begins its sentence: what bears a capital elsewhere, too, is one. Looks among all runs
 * but those that begin a sentence, when somebody asks, and no further than the answer.
 */
export class KnownWords {
  private readonly words = new Set<string>()
  /** Runs before this one are in `words`. */
  private gathered = 0

  constructor(private readonly runs: readonly ReadRun[]) {}

  /** True for a word at the start of a sentence that has the end of a noun or verb, and bears a capital nowhere else. */
  isCommon(word: string): boolean {
    if (!commonEnd.test(word)) return false
    const { words, runs } = this
    while (!words.has(word)) {
      const next = runs[this.gathered++]
      if (next === undefined) return true
      if (next.run.initial) continue
      for (const part of next.parts.words) if (mayBeCommon(part)) words.add(part)
    }
    return false
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

const bearsRole = (tokens: Tokens, run: NameRun): boolean => {
  const role = readRoleBefore(tokens, run)
  return role !== null && !ofBodies.has(role.slice(role.lastIndexOf(' ') + 1))
}

const isWholePerson = (tokens: Tokens, reader: NameRunReader, run: NameRun, parts: NameParts): boolean => {
  const { words, from, to } = parts
  if (words.length === 0 || words.length > longestName || parts.thing) return false
  let full = 0
  let likeNames = true
  for (let i = from; i < to; i++) {
    const bits = reader.traits[i] ?? 0
    if ((bits & traits.notSpeaker) !== 0) return false
    if ((bits & traits.particle) !== 0) continue
    full++
    if ((bits & traits.nameLike) === 0) likeNames = false
  }
  if (parts.title !== null) return words.some((w) => w.length > 1)
  // "her husband, Luis, said"
  if (full === 1 && bearsRole(tokens, run)) return true
  if (full < 2) return false
  if (((reader.traits[from] ?? 0) & (traits.givenName | traits.initial)) !== 0) return true
  if (readRoleBefore(tokens, run) !== null) return true
  if (!likeNames || run.possessive) return false
  const { text, vocabulary } = tokens
  return isFollowedAsPerson(text, run.end) || readApposition(text, run.end, vocabulary) !== null
}

/** "сказала Олена Коваль Українській правді", "sagte Anna Weber der Welt": the run ends where an outlet's name begins. */
const endAtOutlet = (reader: NameRunReader, run: NameRun, isOutletAt: IsOutletAt): NameRun => {
  const { first, count, starts, ends } = reader
  if (count - first < 2 || !isOutletAt(run.start, run.end)) return run
  for (let i = first; i < count; i++) {
    if (!isOutletAt(starts[i] ?? 0, ends[i] ?? 0)) continue
    // "Kim Post" at the head of a sentence may be one name.
    return i === first || (run.initial && i - first < 2) ? run : reader.cutBefore(run, i)
  }
  return run
}

/** In text order. What `isOutletAt` takes for an outlet is no person. A caller that has cut the text already hands its tokens in. */
export const collectNames = (
  text: string,
  sentences: readonly Span[],
  isOutletAt: IsOutletAt,
  tokens: Tokens = tokenise(text),
): CollectedNames => {
  const reader = new NameRunReader(tokens)
  const runs: ReadRun[] = []
  const families = new Set<string>()
  for (const sentence of sentences) {
    reader.enter(sentence)
    for (let next = reader.next(); next !== null; next = reader.next()) {
      const run = endAtOutlet(reader, next, isOutletAt)
      const parts = partNames(tokens, reader, run)
      const whole = isWholePerson(tokens, reader, run, parts) && !isOutletAt(parts.start, parts.end)
      if (whole) families.add(familyName(parts.words))
      runs.push(new ReadRun(run, parts, whole))
    }
  }
  const persons: ReadRun[] = []
  for (const run of runs) {
    const { words } = run.parts
    if (run.whole || (words.length === 1 && families.has(words[0] ?? ''))) persons.push(run)
  }
  return { runs, persons, known: new KnownWords(runs), tokens }
}
