/** Finds the line of the text that is the story's own headline, so that the page sets it as one and does not repeat it. */
import type { Span } from '../../electron/core/model.js'

/** A headline stands among the first lines, after a credit line or a date at most. */
const linesSearched = 12

const plain = (line: string): string =>
  line
    .trim()
    .replace(/^#{1,6}\s+/u, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/gu, '$1')
    .replace(/[*_`]/gu, '')

/** Null when the title is not a line of the text but made from its first sentence or its file's name. UTF-16 offsets. */
export const findHeadline = (text: string, title: string): Span | null => {
  let start = 0
  for (const line of text.slice(0, 20_000).split('\n').slice(0, linesSearched)) {
    const words = plain(line)
    const isTitle =
      words === title || (title.endsWith('…') && words.length <= 120 && words.startsWith(title.slice(0, -1)))
    if (words !== '' && isTitle) return { start, end: start + line.length }
    start += line.length + 1
  }
  return null
}
