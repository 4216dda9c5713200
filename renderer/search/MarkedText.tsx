/** A piece of text with the words that were searched set apart. */
import type { Span } from '../../electron/core/model.js'
import { markedPieces } from './markedPieces.js'

export const MarkedText = ({
  text,
  offset = 0,
  marks,
}: {
  readonly text: string
  readonly offset?: number
  readonly marks: readonly Span[]
}) =>
  markedPieces(text, offset, marks).map((piece) =>
    piece.marked ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
  )
