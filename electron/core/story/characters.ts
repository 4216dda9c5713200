/** Classes of UTF-16 code units, looked up in a table so that scanning a story costs one array read per unit. */

export const SPACE = 1
export const UPPER = 2
export const LOWER = 3
/** Letters without case: CJK, Arabic, Hebrew, Devanagari and so on. */
export const LETTER = 4
export const DIGIT = 5
/** Combining marks: they belong to the letter before them. */
export const MARK = 6
/** Ends a sentence (Unicode Sentence_Terminal), or is an ellipsis. */
export const STOP = 7
/** One half of a surrogate pair. */
export const SURROGATE = 8
export const OTHER = 9

export type CharacterClass = number

const classify = (unit: number): CharacterClass => {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE
  const c = String.fromCharCode(unit)
  if (/^[\s\u200b\u2060\ufeff]$/u.test(c)) return SPACE
  if (unit === 0x2026 || /^\p{Sentence_Terminal}$/u.test(c)) return STOP
  if (/^[\p{Lu}\p{Lt}]$/u.test(c)) return UPPER
  if (/^\p{Ll}$/u.test(c)) return LOWER
  if (/^\p{L}$/u.test(c)) return LETTER
  if (/^\p{Nd}$/u.test(c)) return DIGIT
  if (/^\p{M}$/u.test(c)) return MARK
  return OTHER
}

/** Filled on first use, unit by unit: a story uses few of the 65,536. */
const table = new Uint8Array(65_536)

/** The class of the unit at `index`, or 0 outside the text. */
export const classAt = (text: string, index: number): CharacterClass => {
  // Asked first: an engine that has once read past the end reads every unit the slow way from then on.
  if (index < 0 || index >= text.length) return 0
  const unit = text.charCodeAt(index)
  const known = table[unit] ?? 0
  if (known !== 0) return known
  const found = classify(unit)
  table[unit] = found
  return found
}

export const isSpaceAt = (text: string, index: number): boolean => classAt(text, index) === SPACE
export const isDigitAt = (text: string, index: number): boolean => classAt(text, index) === DIGIT

/** Letters, digits, combining marks and the halves of astral characters. */
export const isWordAt = (text: string, index: number): boolean => {
  const c = classAt(text, index)
  return (c >= UPPER && c <= MARK) || c === SURROGATE
}

export const isLetterAt = (text: string, index: number): boolean => {
  const c = classAt(text, index)
  return c >= UPPER && c <= LETTER
}
