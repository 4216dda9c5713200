/** Where lines of a PDF may break: never with a hyphen, between CJK characters, and inside words that no line can hold. */
import { Font } from '@react-pdf/renderer'

/** Scripts that are written without spaces. Hangul has spaces, and its words may break all the same. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]/u
/** What may not begin a line, and what may not end one (JIS X 4051, in short). */
const noLineStart = /^[、。，．・：；？！」』）〕】〉》”’…ー々,.;:!?)\]}]/u
const noLineEnd = /[「『（〔【〈《“‘([{]$/u

/** Longer than any word of prose: addresses, hashes, hostile text. */
const longestWord = 24

const breakUnspaced = (word: string): string[] => {
  const parts: string[] = []
  for (const character of word) {
    const last = parts.at(-1)
    const joins =
      last !== undefined &&
      (noLineStart.test(character) ||
        noLineEnd.test(last) ||
        (!unspaced.test(character) && !unspaced.test(last.slice(-1))))
    if (joins) parts[parts.length - 1] = last + character
    else parts.push(character)
  }
  return parts
}

const breakLong = (word: string): string[] => {
  if (word.length <= longestWord) return [word]
  const parts = word.split(/(?<=[/\-_.?&=,;:])/u)
  return parts.flatMap((part) => part.match(/.{1,16}/gsu) ?? [])
}

/** An empty part between two is a place to break without a hyphen: the layout takes it for a space of no width. */
const withoutHyphens = (parts: readonly string[]): string[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : ['', part]))

export const lineBreaks = (word: string): string[] =>
  withoutHyphens((unspaced.test(word) ? breakUnspaced(word) : [word]).flatMap(breakLong))

/** More than any other cost of a line: a hyphen is never put in, not even where a font changes inside a word. */
export const noHyphens = 10_000

export const useLineBreaks = (): void => Font.registerHyphenationCallback(lineBreaks)
