/** Where the reading page needs air: after paragraphs, and less of it where the text brings blank lines of its own. */

export interface Gaps {
  /** 1-based numbers of the lines that get a gap below them. */
  readonly after: readonly number[]
  /** 1-based numbers of blank lines, which are set lower than text lines. */
  readonly blank: readonly number[]
}

/**
 * A text with blank lines between its paragraphs keeps them, at a gap's height; single line ends in it are then breaks
 * inside paragraphs. A text without any has one paragraph a line, and a gap goes after each.
 */
export const paragraphGaps = (text: string): Gaps => {
  const lines = text.split('\n')
  const blank = lines.flatMap((line, i) => (line.trim() === '' ? [i + 1] : []))
  const inner = blank.filter((n) => n > 1 && n < lines.length)
  if (inner.length > 0) return { after: [], blank }
  const after = lines.flatMap((line, i) => (line.trim() !== '' && i + 1 < lines.length ? [i + 1] : []))
  return { after, blank }
}
