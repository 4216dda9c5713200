/**
 * Tells text that was broken into lines of one width from text with one paragraph a line.
 * A wrapping program breaks a line only where the next word does not fit; that is what is tested.
 */
import { classAt, isSpaceAt, LOWER, STOP } from './characters.js'
import type { Line } from './lines.js'

/** Widths that programs wrap at, in UTF-16 units: e-mail and typewriters 60 to 80, editors up to 120. */
const narrowest = 40
const widest = 130

/** Adjoining prose lines without a blank line between them: [from, to) in the list of lines. */
export interface Block {
  readonly from: number
  readonly to: number
}

const lengthOf = (line: Line | undefined): number =>
  line === undefined ? 0 : line.end - line.start + line.indent

const firstWordLength = (text: string, line: Line): number => {
  let i = line.start
  while (i < line.end && !isSpaceAt(text, i)) i++
  return i - line.start
}

/** True when the next line's first word did not fit on this line any more. */
export const isFull = (text: string, line: Line, next: Line, width: number): boolean =>
  lengthOf(line) + 1 + firstWordLength(text, next) > width

/** True when a sentence seems to go on after the line. */
const runsOn = (text: string, line: Line): boolean => {
  let last = line.end - 1
  while (last > line.start && '"”’\')»]'.includes(text.charAt(last))) last--
  return classAt(text, last) !== STOP && text.charAt(last) !== ':'
}

/** The width a block of three lines or more was wrapped at, or 0 when it was not. */
const widthOf = (text: string, lines: readonly Line[], block: Block): number => {
  if (block.to - block.from < 3) return 0
  let width = 0
  for (let i = block.from; i < block.to; i++) width = Math.max(width, lengthOf(lines[i]))
  if (width < narrowest || width > widest) return 0
  let full = 0
  let on = 0
  for (let i = block.from; i < block.to - 1; i++) {
    const line = lines[i]
    const next = lines[i + 1]
    if (line === undefined || next === undefined) continue
    if (isFull(text, line, next, width)) full++
    if (runsOn(text, line)) on++
  }
  const breaks = block.to - block.from - 1
  return full >= breaks * 0.7 && on >= breaks * 0.6 ? width : 0
}

/** The width each block was wrapped at, 0 for blocks that were not. Two lines are judged by the width of the others. */
export const findWrapWidths = (
  text: string,
  lines: readonly Line[],
  blocks: readonly Block[],
): readonly number[] => {
  const widths = blocks.map((block) => widthOf(text, lines, block))
  let usual = 0
  for (const width of widths) if (width > usual) usual = width
  return widths.map((width, index) => {
    const block = blocks[index]
    if (width > 0 || block === undefined || block.to - block.from !== 2) return width
    const first = lines[block.from]
    const second = lines[block.from + 1]
    if (first === undefined || second === undefined || lengthOf(second) > widest || lengthOf(first) > widest)
      return 0
    if (usual > 0) return isFull(text, first, second, usual) ? usual : 0
    const own = Math.max(lengthOf(first), lengthOf(second))
    const goesOn = classAt(text, second.start) === LOWER && runsOn(text, first)
    return own >= narrowest && goesOn && isFull(text, first, second, own) ? own : 0
  })
}
