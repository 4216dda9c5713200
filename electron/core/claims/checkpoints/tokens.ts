/** Cuts a claim into words, numerals and signs, with what each word means to the finders. */
import type { Span } from '../../model.js'
import {
  classAt,
  DIGIT,
  LETTER,
  LOWER,
  MARK,
  OTHER,
  SPACE,
  STOP,
  SURROGATE,
  UPPER,
} from '../../story/characters.js'
import { gluedPrefixes } from './currencies.js'
import type { Lexicon } from './lexicon.js'
import { readNumeral } from './numerals.js'
import type { Sense } from './sense.js'

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'sign'
  /** Lower case for a word, a plain decimal for a number, the sign itself. */
  readonly value: string
  /** True for a word that begins with a capital. */
  readonly capital: boolean
  /** True when nothing stands between it and the token before. */
  readonly glued: boolean
  readonly sense: Sense
}

const noSense: Sense = {}

const isWordUnit = (cls: number): boolean => cls === UPPER || cls === LOWER || cls === LETTER || cls === MARK

/** Cyrillic words hold apostrophes: "п’ять". */
const isInnerApostrophe = (text: string, i: number): boolean =>
  (text.charAt(i) === '’' || text.charAt(i) === "'") && isCyrillic(text, i - 1) && isCyrillic(text, i + 1)
const isCyrillic = (text: string, i: number): boolean =>
  text.charCodeAt(i) >= 0x400 && text.charCodeAt(i) < 0x500

/** "R52.6 million" is a sum, "MH17" a name: a sum has a letter for its currency and goes on as sums do. */
const isSum = (text: string, start: number, digit: number): boolean =>
  gluedPrefixes[text.slice(start, digit)] !== undefined &&
  /^(?:\d{1,3}(?:,\d{3})+|\d{1,6}\.\d|\d{3,9}(?![\p{L}\p{N}])|\d{1,3}(?:-|\s)?(?:[mb]illion|trillion|[mb]n?\b|crore|lakh))/u.test(
    text.slice(digit, digit + 16),
  )

/** The end of the word at `start`. Digits belong to a word that began with a letter ("MH17"); so do the stops of "U.S.". */
const endOfWord = (text: string, start: number, limit: number): number => {
  let i = start + 1
  while (i < limit) {
    const cls = classAt(text, i)
    if (cls === DIGIT && i - start <= 3 && isSum(text, start, i)) return i
    if (isWordUnit(cls) || cls === DIGIT || isInnerApostrophe(text, i)) i++
    else if (
      (cls === STOP || cls === OTHER) &&
      text.charAt(i) === '.' &&
      i - start === 1 &&
      isWordUnit(classAt(text, i + 1))
    ) {
      return endOfInitials(text, start, limit)
    } else break
  }
  return i
}

/** "U.S.", "a.m.", "U.N.": single letters with stops; a longer word after them is not theirs. */
const endOfInitials = (text: string, start: number, limit: number): number => {
  let i = start
  while (i + 1 < limit && isWordUnit(classAt(text, i)) && text.charAt(i + 1) === '.') i += 2
  const last = isWordUnit(classAt(text, i)) && !isWordUnit(classAt(text, i + 1)) && i < limit
  if (i - start < 4 && !last) return start + 1
  return last ? i + 1 : i
}

/** The tokens of `span`, in order. Spaces are left out; a half of a surrogate pair is never a token. */
export const readTokens = (text: string, span: Span, lexicon: Lexicon): readonly Token[] => {
  const tokens: Token[] = []
  const { start: from, end: limit } = span
  let lastEnd = -1
  let i = from
  while (i < limit) {
    const cls = classAt(text, i)
    if (cls === SPACE || cls === SURROGATE || cls === 0) {
      i++
      continue
    }
    const start = i
    const glued = lastEnd === start
    if (cls === DIGIT) {
      const numeral = readNumeral(text, start, limit, lexicon.decimalComma)
      i = numeral.end
      tokens.push({
        kind: 'number',
        start,
        end: i,
        value: numeral.value,
        capital: false,
        glued,
        sense: noSense,
      })
    } else if (isWordUnit(cls)) {
      i = endOfWord(text, start, limit)
      const value = text.slice(start, i).toLowerCase()
      const sense = lexicon.senses.get(value) ?? noSense
      tokens.push({ kind: 'word', start, end: i, value, capital: cls === UPPER, glued, sense })
    } else {
      i++
      tokens.push({
        kind: 'sign',
        start,
        end: i,
        value: text.charAt(start),
        capital: false,
        glued,
        sense: noSense,
      })
    }
    lastEnd = i
  }
  return tokens
}
