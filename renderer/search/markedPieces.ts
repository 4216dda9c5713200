/** Cuts an excerpt at its marks, so that the words that were found can be set apart. */
import type { Span } from '../../electron/core/model.js'

export interface Piece {
  readonly text: string
  readonly marked: boolean
  /** Where the piece begins in the original, UTF-16 units. */
  readonly at: number
}

/** `marks` count in the original, in which `excerpt` begins at `offset`. */
export const markedPieces = (excerpt: string, offset: number, marks: readonly Span[]): readonly Piece[] => {
  const pieces: Piece[] = []
  let done = 0
  const add = (to: number, marked: boolean): void => {
    if (to > done) pieces.push({ text: excerpt.slice(done, to), marked, at: offset + done })
    done = Math.max(done, to)
  }
  for (const { start, end } of marks) {
    add(start - offset, false)
    add(Math.min(end - offset, excerpt.length), true)
  }
  add(excerpt.length, false)
  return pieces
}
