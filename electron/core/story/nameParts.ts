/** Takes a run of capitalised words apart into title and name. */
import type { Span } from '../model.js'
import type { NameRun } from './nameRuns.js'
import { titles } from './names/titles.js'
import type { Vocabulary } from './vocabulary.js'
import { traits } from './wordTraits.js'

export interface NameParts extends Span {
  /** The words of the name, titles and suffixes left out; empty when the run is a title and nothing else. */
  readonly words: readonly string[]
  /** Bits of `traits` for each of the words. */
  readonly traits: readonly number[]
  /** The title before the name, as one span. */
  readonly title: Span | null
  /** The title's words, for gender and role. */
  readonly titleWords: readonly string[]
  /** A word that only organisations, places and things have. */
  readonly thing: boolean
}

/** The number of a word of the run, its last stop left out where it is no initial. */
const numberOf = (text: string, { start, end }: Span, vocabulary: Vocabulary): number =>
  vocabulary.numberOf(text, start, endOfBare(text, start, end))

const endOfBare = (text: string, start: number, end: number): number =>
  end - start > 2 && text.charAt(end - 1) === '.' ? end - 1 : end

const nothing: readonly never[] = []

/** A single word, as most runs are. */
const partSingle = (text: string, run: NameRun, word: Span, vocabulary: Vocabulary): NameParts => {
  const { start, end } = run
  const number = numberOf(text, word, vocabulary)
  const bits = vocabulary.traits[number] ?? 0
  const words = [vocabulary.textOf(number, text, word.start, endOfBare(text, word.start, word.end))]
  // "Vice-Chairman" alone may be a name: only the words of the list are titles then.
  if ((bits & traits.title) !== 0 && titles.has(words[0] ?? ''))
    return { start, end, words: nothing, traits: nothing, title: run, titleWords: words, thing: false }
  const thing = (bits & traits.notPerson) !== 0
  return { start, end, words, traits: [bits], title: null, titleWords: nothing, thing }
}

const isThing = (words: readonly string[], bits: readonly number[], titled: boolean): boolean => {
  const first = bits[0] ?? 0
  if (!titled && words.length > 1 && (first & traits.placeOpener) !== 0) return true
  const given =
    words.length === 2 && (first & traits.givenName) !== 0 && ((bits[1] ?? 0) & traits.familyThing) !== 0
  return !given && bits.some((b) => (b & traits.notPerson) !== 0)
}

export const partNames = (text: string, run: NameRun, vocabulary: Vocabulary): NameParts => {
  const [only] = run.words
  if (run.words.length === 1 && only !== undefined) return partSingle(text, run, only, vocabulary)
  const all: string[] = []
  const bits: number[] = []
  for (const word of run.words) {
    const number = numberOf(text, word, vocabulary)
    all.push(vocabulary.textOf(number, text, word.start, endOfBare(text, word.start, word.end)))
    bits.push(vocabulary.traits[number] ?? 0)
  }
  const is = (i: number, trait: number): boolean => ((bits[i] ?? 0) & trait) !== 0
  let last = all.length
  while (last > 1 && is(last - 1, traits.suffix)) last--
  let first = 0
  for (let i = 0; i < last; i++) if (is(i, traits.title)) first = i + 1
  // "Stephen King", "Earl Lee": the title is a name there.
  if (first === last && last > 1 && is(0, traits.givenName)) first = 0
  if (first === 0) while (first < last && is(first, traits.particle)) first++
  const whole = first === 0 && last === all.length
  const words = whole ? all : all.slice(first, last)
  const ofWords = whole ? bits : bits.slice(first, last)
  const titleEnd = run.words[first - 1]?.end
  const named = words.length > 0
  return {
    start: named ? (run.words[first]?.start ?? run.end) : run.start,
    end: named ? (run.words[last - 1]?.end ?? run.end) : run.end,
    words,
    traits: ofWords,
    title: first > 0 && titleEnd !== undefined ? { start: run.start, end: titleEnd } : null,
    titleWords: first === 0 ? nothing : all.slice(0, first),
    thing: isThing(words, ofWords, first > 0),
  }
}

const ofDescent: ReadonlySet<string> = new Set(['Jr', 'Sr', 'II', 'III', 'IV'])

/** The word by which the name is taken up again: the family name, "Jr." left out. */
export const familyName = (words: readonly string[]): string => {
  let last = words.length - 1
  while (last > 0 && ofDescent.has(words[last] ?? '')) last--
  return words[last] ?? ''
}
