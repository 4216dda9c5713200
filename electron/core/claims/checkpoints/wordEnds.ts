/** Where a word of a claim ends: "MH17", "U.S.", "п’ять" are words, "R52.6" is a currency and a sum. Offsets are UTF-16 units. */
import { classAt, DIGIT, LETTER, LOWER, MARK, OTHER, STOP, UPPER } from '../../story/characters.js'
import { gluedPrefixes } from './currencies.js'

export const isWordUnit = (cls: number): boolean =>
  cls === UPPER || cls === LOWER || cls === LETTER || cls === MARK

const fullStop = 46

/**
 * True when a word of ASCII letters ends before `unit`: at a sign of ASCII. Units beyond ASCII may go on with it, and so may a
 * stop with a single letter ("U.S.").
 */
export const isEndOfPlain = (unit: number, isLonger: boolean): boolean =>
  unit <= 127 && (unit !== fullStop || isLonger)

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
export const endOfWord = (text: string, start: number, limit: number): number => {
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
