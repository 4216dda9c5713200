/** Decides whether a sentence ends at a full stop, question mark or ellipsis, from the words around it. */
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
    (isSpaceAt(text, i) || '"\'“”„‘’‚«‹([{「『¿¡—–-*_`'.includes(text.charAt(i)))
  )
    i++
  return i
}

export const wordAt = (text: string, at: number, to: number): string => {
  let end = at
  while (
    end < to &&
    end - at < longestWord &&
    (isWordAt(text, end) || (text.charAt(end) === '-' && isWordAt(text, end + 1)))
  )
    end++
  return text.slice(at, end)
}

/** The start of the word that ends at `end`: letters, figures and what stands inside abbreviations and names. */
const startOfWord = (text: string, end: number, from: number): number => {
  let start = end
  while (
    start > from &&
    end - start < longestWord &&
    (isWordAt(text, start - 1) || ".&-'’°ª".includes(text.charAt(start - 1)))
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

const isStarter = (text: string, at: number, to: number): boolean => {
  const word = wordAt(text, at, to)
  // "A. Smith", "No. 5": the next word is shortened itself.
  return starters.has(word) && !(text.charAt(at + word.length) === '.' && word.length < 3)
}

const isInitials = (word: string): boolean => /^\p{L}(?:\.-?\p{L})+$/u.test(word)

const endsAtInitial = (text: string, wordStart: number, next: number, from: number, to: number): boolean => {
  if (wordStart === from) return false
  // "A. N. Other"
  const before = text.slice(Math.max(from, wordStart - 3), wordStart)
  if (/^\p{Lu}\.\s$/u.test(before)) return false
  if (isStarter(text, next, to)) return true
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
const endsAtFullStop = (text: string, stop: Stop, next: number, from: number, to: number): boolean => {
  const wordStart = startOfWord(text, stop.start, from)
  const length = stop.start - wordStart
  if (length === 0) return true
  const c = classAt(text, next)
  // The end of an address: "…?c=d."
  if ('=/@_%#~'.includes(text.charAt(wordStart - 1)) && wordStart > from) return true
  if (length === 1 && classAt(text, wordStart) === UPPER)
    return endsAtInitial(text, wordStart, next, from, to)
  if (classAt(text, wordStart) === DIGIT && classAt(text, stop.start - 1) === DIGIT && length <= 4) {
    return endsAtFigure(text, wordStart, stop, next, from, to)
  }
  if (length > longestAbbreviation) return true
  const word = text.slice(wordStart, stop.start)
  if (/^[ap]\.?m$/i.test(word)) {
    return c !== DIGIT && !afterTime.has(wordAt(text, next, to)) && !opensWithTime(text, from, wordStart)
  }
  // "Approx. 40" at the start of a sentence.
  const opening = wordStart === from ? findAbbreviation(word.toLowerCase()) : null
  const kind = findAbbreviation(word) ?? opening ?? (isInitials(word) ? 'place' : null)
  switch (kind) {
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
      return isStarter(text, next, to)
  }
}

const endsAtEllipsis = (text: string, stop: Stop, next: number, to: number): boolean => {
  const c = classAt(text, next)
  if (c !== UPPER) return false
  if (isSpaceAt(text, stop.start - 1)) return isStarter(text, next, to)
  const word = wordAt(text, next, to)
  return word !== 'I'
}

/** A lower-case name with a capital inside: iPhone, eBay. */
const isCamelName = (text: string, at: number): boolean =>
  classAt(text, at) === LOWER && classAt(text, at + 1) === UPPER && isLetterAt(text, at + 2)

/** True when a sentence that began at `from` ends with `stop`; `to` is the end of the paragraph. White space follows the stop. */
export const endsSentence = (text: string, stop: Stop, from: number, to: number): boolean => {
  const next = skipOpenings(text, stop.next, to)
  const c = classAt(text, next)
  const sign = text.charAt(stop.start)
  const single = stop.end - stop.start === 1
  const before = text.charAt(stop.start - 1)
  // "[…]" and "(?)" stand for something left out or doubted.
  if ((before === '[' || before === '(') && stop.after > stop.end) return false
  if (sign === '…' || (sign === '.' && !single)) return endsAtEllipsis(text, stop, next, to)
  // The last of ". . ." decides.
  if (sign === '.' && text.charAt(stop.next) === '.') return false
  const bracket = text.charAt(stop.next) === '(' || text.charAt(stop.next) === '['
  if (c === LOWER && !bracket && !isCamelName(text, next)) return false
  if (sign === '.' && single && stop.after === stop.end) return endsAtFullStop(text, stop, next, from, to)
  if (sign === '!' && stop.after === stop.end && c !== LETTER) {
    const word = text.slice(startOfWord(text, stop.start, from), stop.start)
    if (signedNames.has(word)) return isStarter(text, next, to)
  }
  return true
}
