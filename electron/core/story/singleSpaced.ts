/** Writes words that may stand on several lines on one. */
import { isSpaceAt } from './characters.js'

const space = 32
const beyondAscii = 128

const onOneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()

/** The words of [start, end) with single spaces between them and none at the ends; nearly all stand so in the text. */
export const singleSpaced = (text: string, start: number, end: number): string => {
  const words = text.slice(start, end)
  let isBehindSpace = true
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit > space && unit < beyondAscii) isBehindSpace = false
    else if (unit === space ? isBehindSpace : isSpaceAt(text, i)) return onOneLine(words)
    else isBehindSpace = unit === space
  }
  return isBehindSpace ? onOneLine(words) : words
}
