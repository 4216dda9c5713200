/** Takes a run of capitalised words apart into title and name. */
import type { Span } from '../model.js'
import type { NameRun } from './nameRuns.js'
import { isGivenName } from './names/givenNames.js'
import { familyThings, notPersons, particles, placeOpeners, suffixes, titles } from './names/titles.js'

export interface NameParts extends Span {
  /** The words of the name, titles and suffixes left out; empty when the run is a title and nothing else. */
  readonly words: readonly string[]
  /** The title before the name, as one span. */
  readonly title: Span | null
  /** The title's words, for gender and role. */
  readonly titleWords: readonly string[]
  /** A word that only organisations, places and things have. */
  readonly thing: boolean
}

const bare = (word: string): string => (word.endsWith('.') && word.length > 2 ? word.slice(0, -1) : word)

/** "Minister", and with another word joined to it: "Vice-Chairman", "Ex-President". */
const isTitle = (word: string): boolean => {
  if (titles.has(word)) return true
  const hyphen = word.lastIndexOf('-')
  return hyphen > 0 && titles.has(word.slice(hyphen + 1))
}

const isThing = (words: readonly string[], titled: boolean): boolean => {
  const first = words[0] ?? ''
  if (!titled && words.length > 1 && placeOpeners.has(first)) return true
  const given = isGivenName(first) && words.length === 2 && familyThings.has(words[1] ?? '')
  return !given && words.some((w) => notPersons.has(w))
}

/** A single word, as most runs are. */
const partSingle = (text: string, run: NameRun): NameParts => {
  const word = bare(text.slice(run.words[0]?.start ?? run.start, run.words[0]?.end ?? run.end))
  const span = { start: run.start, end: run.end }
  if (titles.has(word)) return { ...span, words: [], title: span, titleWords: [word], thing: false }
  return {
    start: run.start,
    end: run.end,
    words: [word],
    title: null,
    titleWords: [],
    thing: notPersons.has(word),
  }
}

export const partNames = (text: string, run: NameRun): NameParts => {
  if (run.words.length === 1) return partSingle(text, run)
  const all = run.words.map((w) => bare(text.slice(w.start, w.end)))
  let last = all.length
  while (last > 1 && suffixes.has(all[last - 1] ?? '')) last--
  let first = 0
  for (let i = 0; i < last; i++) if (isTitle(all[i] ?? '')) first = i + 1
  // "Stephen King", "Earl Lee": the title is a name there.
  if (first === last && last > 1 && isGivenName(all[0] ?? '')) first = 0
  if (first === 0) while (first < last && particles.has(all[first] ?? '')) first++
  const words = all.slice(first, last)
  const start = run.words[first]?.start ?? run.end
  const end = run.words[last - 1]?.end ?? run.end
  const titleEnd = run.words[first - 1]?.end
  return {
    start: words.length === 0 ? run.start : start,
    end: words.length === 0 ? run.end : end,
    words,
    title: first > 0 && titleEnd !== undefined ? { start: run.start, end: titleEnd } : null,
    titleWords: all.slice(0, first),
    thing: isThing(words, first > 0),
  }
}

/** The word by which the name is taken up again: the family name, "Jr." left out. */
export const familyName = (words: readonly string[]): string => {
  let last = words.length - 1
  while (last > 0 && /^(?:Jr|Sr|II|III|IV)$/.test(words[last] ?? '')) last--
  return words[last] ?? ''
}
