/** Cuts a story into its paragraphs: every non-blank line is one, except where lines were hard-wrapped. */
import type { Span } from '../model.js'
import { classAt, LOWER, SPACE, STOP } from './characters.js'
import { type Block, findWrapWidths, isFull } from './hardWrap.js'
import { type Line, readLines } from './lines.js'

/** A span without white space at its ends; it leaves out the mark of a list item or of a Markdown heading. */
export interface Paragraph extends Span {
  readonly kind: 'prose' | 'heading' | 'listItem'
}

/** A headline in plain text is short. UTF-16 units. */
const longestHeading = 90

/** A short line of its own that ends without a stop, comma, colon or quotation mark reads as a headline. */
const looksLikeHeading = (text: string, line: Span): boolean => {
  if (line.end - line.start > longestHeading || classAt(text, line.start) === LOWER) return false
  if (classAt(text, line.end - 1) === STOP || ',;:"”»'.includes(text.charAt(line.end - 1))) return false
  for (let i = line.start; i < line.end; i++) {
    if (classAt(text, i) === STOP && classAt(text, i + 1) === SPACE) return false
  }
  return true
}

/** Markdown's other heading: a line of `===` or `---` directly below. */
const isUnderlined = (text: string, below: Line | undefined): boolean =>
  below?.kind === 'rule' &&
  below.joined &&
  below.end - below.start >= 3 &&
  '=-'.includes(text.charAt(below.start))

/** Runs of prose lines without a blank line between them; any other line stands alone. */
const findBlocks = (lines: readonly Line[]): readonly Block[] => {
  const blocks: Block[] = []
  let from = 0
  for (let i = 1; i <= lines.length; i++) {
    const line = lines[i]
    const before = lines[i - 1]
    if (line?.joined === true && line.kind === 'prose' && before?.kind === 'prose') continue
    blocks.push({ from, to: i })
    from = i
  }
  return lines.length === 0 ? [] : blocks
}

/** The paragraphs in text order. Every letter and digit is in exactly one, apart from list numbers. */
export const splitParagraphs = (text: string): readonly Paragraph[] => {
  const lines = readLines(text)
  const blocks = findBlocks(lines)
  const widths = findWrapWidths(text, lines, blocks)
  const paragraphs: Paragraph[] = []
  let open: { start: number; end: number; kind: Paragraph['kind'] } | null = null
  for (const [index, block] of blocks.entries()) {
    const width = widths[index] ?? 0
    for (let i = block.from; i < block.to; i++) {
      const line = lines[i]
      if (line === undefined || line.kind === 'rule') continue
      const before = i > block.from ? lines[i - 1] : undefined
      const wrapped =
        width > 0 && before !== undefined && line.indent <= before.indent && isFull(text, before, line, width)
      const ofItem = open?.kind === 'listItem' && line.kind === 'prose' && line.joined && line.indent >= 2
      if (open !== null && (wrapped || ofItem)) {
        open.end = line.end
        continue
      }
      const headed =
        line.kind === 'heading' ||
        (line.kind === 'prose' &&
          (isUnderlined(text, lines[i + 1]) || (block.to - block.from === 1 && looksLikeHeading(text, line))))
      open = { start: line.start, end: line.end, kind: headed ? 'heading' : line.kind }
      paragraphs.push(open)
    }
  }
  return paragraphs
}
