/** Reads the non-blank lines of a story with what their marks say: Markdown headings, list items, rules. */
import type { Span } from '../model.js'
import { isSpaceAt, isWordAt } from './characters.js'

/** A non-blank line: its span without white space, list mark or heading mark. */
export interface Line extends Span {
  /** A rule has neither letter nor digit. */
  readonly kind: 'prose' | 'heading' | 'listItem' | 'rule'
  /** Units of white space before the first character. */
  readonly indent: number
  /** False for the first line after a blank one. */
  readonly joined: boolean
}

const skipSpace = (text: string, at: number, end: number): number => {
  let i = at
  while (i < end && isSpaceAt(text, i)) i++
  return i
}

/** The end of a list mark ("- ", "* ", "• ", "12. ", "3) ") at `at`, or `at`. A dash is dialogue, not a list. */
const skipListMark = (text: string, at: number, end: number): number => {
  let i = at
  if ('-*+•‣▪●◦'.includes(text.charAt(i))) i++
  else {
    while (i < end && i - at < 2 && text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) i++
    if (i === at || !').'.includes(text.charAt(i))) return at
    i++
  }
  const after = skipSpace(text, i, end)
  return after > i && after < end ? after : at
}

/** The end of a run of `sign` with white space after it ("## ", "> ") at `at`, or `at`. */
const skipSigns = (text: string, at: number, end: number, sign: string, most: number): number => {
  let i = at
  while (i < end && i - at < most && text.charAt(i) === sign) i++
  if (i === at) return at
  const after = skipSpace(text, i, end)
  return after > i && after < end ? after : at
}

const hasWord = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (isWordAt(text, i)) return true
  return false
}

const readLine = (text: string, from: number, to: number, joined: boolean): Line | null => {
  let start = skipSpace(text, from, to)
  let end = to
  while (end > start && isSpaceAt(text, end - 1)) end--
  if (start === end) return null
  const indent = start - from
  if (!hasWord(text, start, end)) return { start, end, kind: 'rule', indent, joined }
  start = skipSigns(text, start, end, '>', 3)
  const heading = skipSigns(text, start, end, '#', 6)
  if (heading > start) return { start: heading, end, kind: 'heading', indent, joined }
  const item = skipListMark(text, start, end)
  if (item > start) return { start: item, end, kind: 'listItem', indent, joined }
  return { start, end, kind: 'prose', indent, joined }
}

/** All non-blank lines in text order. Lines end at LF, as the normalised text has it. */
export const readLines = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let joined = false
  for (let from = 0; from < text.length; ) {
    const lf = text.indexOf('\n', from)
    const to = lf < 0 ? text.length : lf
    const line = readLine(text, from, to, joined)
    if (line !== null) lines.push(line)
    joined = line !== null
    from = to + 1
  }
  return lines
}
