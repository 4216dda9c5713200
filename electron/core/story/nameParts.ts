/** Takes a run of capitalised words apart into title and name. */
import type { Span } from '../model.js'
import { type NameRun, type NameRunReader } from './nameRuns.js'
import { endOfBare } from './nameWords.js'
import type { Tokens } from './tokens.js'
import { WordFacts } from './vocabulary.js'
import * as traits from './traits.js'

export class NameParts implements Span {
  constructor(
    readonly start: number,
    readonly end: number,
    /** The words of the name, titles and suffixes left out; empty when the run is a title and nothing else. */
    readonly words: readonly string[],
    /** Where these words stand among those of the run. */
    readonly from: number,
    readonly to: number,
    /** The title before the name, as one span. */
    readonly title: Span | null,
    /** The title's words, for gender and role. */
    readonly titleWords: readonly string[],
    /** A word that only organisations, places and things have. */
    readonly thing: boolean,
    /** Bits of `traits` of the first word of the name. */
    readonly traits: number,
  ) {}
}

const nothing: readonly never[] = []

/** A word as the only one of a name: most names are, and the same ones come again. */
const alone = new WordFacts<readonly string[]>((spelling) => [spelling])

const wordAt = (run: NameRunReader, { text, vocabulary }: Tokens, i: number): string => {
  const start = run.starts[i] ?? 0
  return vocabulary.textOf(run.numbers[i] ?? 0, text, start, endOfBare(text, start, run.ends[i] ?? 0))
}

/** The words [from, to) of the run that was read last. */
const wordsOf = (run: NameRunReader, tokens: Tokens, from: number, to: number): readonly string[] => {
  // Written out, because an array that grows takes room for seventeen.
  if (to <= from) return nothing
  const number = run.numbers[from] ?? 0
  if (to - from === 1) return number === 0 ? [wordAt(run, tokens, from)] : alone.of(tokens.vocabulary, number)
  if (to - from === 2) return [wordAt(run, tokens, from), wordAt(run, tokens, from + 1)]
  const words: string[] = []
  for (let i = from; i < to; i++) words.push(wordAt(run, tokens, i))
  return words
}

const is = (run: NameRunReader, i: number, trait: number): boolean => ((run.traits[i] ?? 0) & trait) !== 0

const isThing = (run: NameRunReader, from: number, to: number, titled: boolean): boolean => {
  if (!titled && to - from > 1 && is(run, from, traits.placeOpener)) return true
  if (to - from === 2 && is(run, from, traits.givenName) && is(run, from + 1, traits.familyThing))
    return false
  for (let i = from; i < to; i++) if (is(run, i, traits.notPerson)) return true
  return false
}

/** "del", "de la", "d'" before a name that belongs to the words before it. UTF-16 units. */
const longestOf = 8
const followsOf = (text: string, at: number): boolean =>
  /(?:^|\s)(?:del?|du|de la|d['’])\s*$/u.test(text.slice(Math.max(0, at - longestOf), at))

/** "Ministerin der Justiz", "Ministro del Interior": an office without its holder's name. */
const ofOffice: ReadonlySet<string> = new Set(['der', 'des', 'del'])

/** Countries whose names are given to persons. */
const alsoGiven: ReadonlySet<string> = new Set([
  'Israel',
  'Israël',
  'India',
  'Kenia',
  'Georgia',
  'Chad',
  'Argentina',
])

/**
 * Past the country that a title or role has, at `first`: "Президент | Литви | Гітанас Науседа", "Presidente | de Chile |
 * Gabriel Boric"; `first` where there is none, or where nothing would be left for the name.
 */
const pastCountry = (tokens: Tokens, run: NameRunReader, first: number, last: number): number => {
  const { text } = tokens
  if (first + 1 < last && is(run, first, traits.ofCountry) && is(run, first + 1, traits.nameLike))
    return first + 1
  let i = first
  while (i < last && is(run, i, traits.particle)) i++
  const from = i
  while (i < last && is(run, i, traits.country)) i++
  // "Ministra de Hacienda Irene Mora": the name begins with the given name.
  if (i === from && from > first)
    for (let given = from + 1; given + 1 < last; given++) if (is(run, given, traits.givenName)) return given
  if (i === from || i >= last) return first
  // "presidente de | Chile | Gabriel Boric", but "padre de Israel Pérez"
  const joined =
    from > first ||
    (first === run.first &&
      !alsoGiven.has(wordAt(run, tokens, from)) &&
      followsOf(text, run.starts[first] ?? 0))
  return joined ? i : first
}

/** Where the name begins among the words of the run, behind its title. `last` is past the name. */
const pastTitle = (run: NameRunReader, last: number): number => {
  const { first: begin } = run
  let first = begin
  if (run.count - begin === 1) {
    // "Vice-Chairman" alone may be a name: only the words of the list are titles then.
    return is(run, begin, traits.title) && !is(run, begin, traits.joinedTitle) ? last : begin
  }
  for (let i = begin; i < last; i++) if (is(run, i, traits.title)) first = i + 1
  // "Lifeguard Jane Doe pulled her out": a role that begins the sentence.
  const roleFirst = first === begin && last - begin > 2 && is(run, begin, traits.capitalRole)
  if (roleFirst && is(run, begin + 1, traits.givenName)) first = begin + 1
  // "Stephen King", "Earl Lee": the title is a name there.
  if (first === last && last - begin > 1 && is(run, begin, traits.givenName)) first = begin
  if (first === begin) while (first < last && is(run, first, traits.particle)) first++
  return first
}

/** The parts of `span`, the run that `run` has read last. */
export const partNames = (tokens: Tokens, run: NameRunReader, span: NameRun): NameParts => {
  const { first: begin, count } = run
  let last = count
  while (last > begin + 1 && is(run, last - 1, traits.suffix)) last--
  const titleEnd = pastTitle(run, last)
  const first = pastCountry(tokens, run, titleEnd, last)
  const named = first < last
  const titled = titleEnd > begin
  return new NameParts(
    named ? (run.starts[first] ?? span.end) : span.start,
    named && count - begin > 1 ? (run.ends[last - 1] ?? span.end) : span.end,
    wordsOf(run, tokens, first, last),
    first,
    last,
    titled ? { start: span.start, end: run.ends[titleEnd - 1] ?? span.end } : null,
    wordsOf(run, tokens, begin, titleEnd),
    named && (isThing(run, first, last, titled) || (titled && ofOffice.has(wordAt(run, tokens, first)))),
    named ? (run.traits[first] ?? 0) : 0,
  )
}

const ofDescent: ReadonlySet<string> = new Set(['Jr', 'Sr', 'II', 'III', 'IV'])

/** The word by which the name is taken up again: the family name, "Jr." left out. */
export const familyName = (words: readonly string[]): string => {
  let last = words.length - 1
  while (last > 0 && ofDescent.has(words[last] ?? '')) last--
  return words[last] ?? ''
}
