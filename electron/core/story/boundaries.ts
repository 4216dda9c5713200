/** Decides whether a sentence ends at a full stop, question mark or ellipsis, from the words around it. */
import type { AbbreviationKind } from './abbreviations/kinds.js'
import { findAbbreviation, longestAbbreviation } from './abbreviations/lookup.js'
import { classAt, DIGIT, isLetterAt, isSpaceAt, isWordAt, LETTER, LOWER, UPPER } from './characters.js'
import {
  afterBody,
  afterOrdinal,
  afterTime,
  beforeLetter,
  beforeOrdinal,
  signedNames,
  starters,
} from './sentenceWords.js'
import type { Tokens } from './tokens.js'
import { WordFacts } from './vocabulary.js'
import * as traits from './traits.js'

/** A run of stops with the marks and brackets that close behind it. Offsets in UTF-16 units. */
export interface Stop {
  readonly start: number
  /** Past the stops. */
  readonly end: number
  /** Past the closing marks; equals `end` when there are none. */
  readonly after: number
  /** Where the next words begin, with their opening marks. */
  readonly next: number
}

/** Words longer than this are not read whole. UTF-16 units. */
const longestWord = 24

/** Skips opening marks, brackets and dashes to the first letter or figure of what follows. */
const skipOpenings = (text: string, at: number, to: number): number => {
  let i = at
  while (
    i < to &&
    i - at < 8 &&
    !isWordAt(text, i) &&
    (isSpaceAt(text, i) || '"\'“”„‘’‚«‹([{「『¿¡—–-*_`'.includes(text.charAt(i)))
  )
    i++
  return i
}

const endOfWordAt = (text: string, at: number, to: number): number => {
  let end = at
  while (
    end < to &&
    end - at < longestWord &&
    (isWordAt(text, end) || (text.charAt(end) === '-' && isWordAt(text, end + 1)))
  )
    end++
  return end
}

export const wordAt = (text: string, at: number, to: number): string =>
  text.slice(at, endOfWordAt(text, at, to))

/** The start of the word that ends at `end`: letters, figures and what stands inside abbreviations and names. */
const startOfWord = (text: string, end: number, from: number): number => {
  let start = end
  while (
    start > from &&
    end - start < longestWord &&
    (isWordAt(text, start - 1) || (!isSpaceAt(text, start - 1) && ".&-'’°ª".includes(text.charAt(start - 1))))
  )
    start--
  while (start < end && !isWordAt(text, start)) start++
  return start
}

const wordBefore = (text: string, at: number, from: number): string => {
  let end = at
  while (end > from && isSpaceAt(text, end - 1)) end--
  return text.slice(startOfWord(text, end, from), end)
}

const isStarter = ({ text, vocabulary }: Tokens, at: number, to: number): boolean => {
  const end = endOfWordAt(text, at, to)
  const bits = vocabulary.traits[vocabulary.numberOf(text, at, end)] ?? 0
  // "A. Smith", "No. 5": the next word is shortened itself.
  return (bits & traits.starter) !== 0 && !(text.charAt(end) === '.' && end - at < 3)
}

/** What the word before a full stop can be. */
interface StopWord {
  /** "a.m", "PM" */
  readonly clock: boolean
  readonly abbreviation: AbbreviationKind | null
}

const isInitials = (word: string): boolean => /^\p{L}(?:\.-?\p{L})+$/u.test(word)

const stopWords = new WordFacts<StopWord>((word) => ({
  clock: /^[ap]\.?m$/i.test(word),
  abbreviation: findAbbreviation(word) ?? (isInitials(word) ? 'place' : null),
}))

const endsAtInitial = (
  tokens: Tokens,
  wordStart: number,
  next: number,
  from: number,
  to: number,
): boolean => {
  if (wordStart === from) return false
  const { text } = tokens
  // "A. N. Other"
  const before = text.slice(Math.max(from, wordStart - 3), wordStart)
  if (/^\p{Lu}\.\s$/u.test(before)) return false
  if (isStarter(tokens, next, to)) return true
  return beforeLetter.has(wordBefore(text, wordStart, from).toLowerCase())
}

const endsAtFigure = (
  text: string,
  wordStart: number,
  stop: Stop,
  next: number,
  from: number,
  to: number,
): boolean => {
  // "1. The", a number of a list.
  if (wordStart === from && stop.start - wordStart <= 3) return false
  if (stop.start - wordStart > 2) return true
  const follows = wordAt(text, next, to)
  if (afterOrdinal.has(follows)) return false
  return !(beforeOrdinal.has(wordBefore(text, wordStart, from)) && !starters.has(follows))
}

/** "At 3 p.m. …": nothing but the time stands in the sentence so far. */
const opensWithTime = (text: string, from: number, wordStart: number): boolean =>
  wordStart - from < 20 &&
  /^(?:At|By|Around|About|Before|After|Until|From|Since|Shortly after) [\d:.]+ ?$/.test(
    text.slice(from, wordStart),
  )

/** A single full stop without closing marks: the abbreviations. `from` is the start of the sentence so far. */
const endsAtFullStop = (tokens: Tokens, stop: Stop, next: number, from: number, to: number): boolean => {
  const { text, vocabulary } = tokens
  const wordStart = startOfWord(text, stop.start, from)
  const length = stop.start - wordStart
  if (length === 0) return true
  const c = classAt(text, next)
  // The end of an address: "…?c=d."
  if (wordStart > from && !isSpaceAt(text, wordStart - 1) && '=/@_%#~'.includes(text.charAt(wordStart - 1)))
    return true
  if (length === 1 && classAt(text, wordStart) === UPPER)
    return endsAtInitial(tokens, wordStart, next, from, to)
  if (classAt(text, wordStart) === DIGIT && classAt(text, stop.start - 1) === DIGIT && length <= 4) {
    return endsAtFigure(text, wordStart, stop, next, from, to)
  }
  if (length > longestAbbreviation) return true
  const { clock, abbreviation } = stopWords.of(vocabulary, vocabulary.numberOf(text, wordStart, stop.start))
  if (clock) {
    return c !== DIGIT && !afterTime.has(wordAt(text, next, to)) && !opensWithTime(text, from, wordStart)
  }
  // "Approx. 40" at the start of a sentence.
  const word = abbreviation === null && wordStart > from ? '' : text.slice(wordStart, stop.start)
  const opening = wordStart === from ? findAbbreviation(word.toLowerCase()) : null
  switch (findAbbreviation(word) ?? opening ?? abbreviation) {
    case null:
      return true
    case 'never':
      return false
    case 'figure':
      return c !== DIGIT && !/^[IVX]+$/.test(wordAt(text, next, to))
    case 'body': {
      if (text.charAt(stop.next) === '(') return false
      const follows = wordAt(text, next, to)
      // "Co. Down" is a county, "el Sr. García" a title: the company and the father have a name before them.
      if ((word === 'Co' || word === 'Sr') && classAt(text, wordStart - 2) !== UPPER) {
        const before = wordBefore(text, wordStart, from)
        if (before === '' || starters.has(before) || classAt(before, 0) !== UPPER) return false
      }
      return starters.has(follows) || !(afterBody.has(follows) || afterTime.has(follows))
    }
    case 'place':
      return isStarter(tokens, next, to)
  }
}

const endsAtEllipsis = (tokens: Tokens, stop: Stop, next: number, to: number): boolean => {
  const { text } = tokens
  const c = classAt(text, next)
  if (c !== UPPER) return false
  if (isSpaceAt(text, stop.start - 1)) return isStarter(tokens, next, to)
  const word = wordAt(text, next, to)
  return word !== 'I'
}

/** A lower-case name with a capital inside: iPhone, eBay. */
const isCamelName = (text: string, at: number): boolean =>
  classAt(text, at) === LOWER && classAt(text, at + 1) === UPPER && isLetterAt(text, at + 2)

/** True when a sentence that began at `from` ends with `stop`; `to` is the end of the paragraph. White space follows the stop. */
export const endsSentence = (tokens: Tokens, stop: Stop, from: number, to: number): boolean => {
  const { text } = tokens
  const next = skipOpenings(text, stop.next, to)
  const c = classAt(text, next)
  const sign = text.charAt(stop.start)
  const single = stop.end - stop.start === 1
  const before = text.charAt(stop.start - 1)
  // "[…]" and "(?)" stand for something left out or doubted.
  if ((before === '[' || before === '(') && stop.after > stop.end) return false
  if (sign === '…' || (sign === '.' && !single)) return endsAtEllipsis(tokens, stop, next, to)
  // The last of ". . ." decides.
  if (sign === '.' && text.charAt(stop.next) === '.') return false
  const bracket = text.charAt(stop.next) === '(' || text.charAt(stop.next) === '['
  if (c === LOWER && !bracket && !isCamelName(text, next)) return false
  if (sign === '.' && single && stop.after === stop.end) return endsAtFullStop(tokens, stop, next, from, to)
  if (sign === '!' && stop.after === stop.end && c !== LETTER) {
    const word = text.slice(startOfWord(text, stop.start, from), stop.start)
    if (signedNames.has(word)) return isStarter(tokens, next, to)
  }
  return true
}
