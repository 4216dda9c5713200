/** Makes room for a headline: Monaco breaks every line by the size of the text's face, so a larger one would run off the page. */
import type { Span } from '../../electron/core/model.js'

/** Widths in pixels of the words as Monaco counts them, and as they are set. */
export interface HeadlineFaces {
  readonly counted: (words: string) => number
  readonly set: (words: string) => number
}

/** A piece of the headline and the blanks to count after it: they are counted and not seen. */
export interface HeadlinePiece extends Span {
  readonly blanks: string
}

/** No line is broken at it. */
const blank = '\u00a0'

/** Letters of one piece: a script without spaces is broken within what stands between two of them. */
const longestPiece = 12

const piecesOf = (line: string): readonly RegExpExecArray[] => [
  ...line.matchAll(new RegExp(`\\S{1,${longestPiece}}`, 'gu')),
]

/** UTF-16 offsets. Each piece brings what it lacks with the space after it; nothing is lost in rounding from piece to piece. */
export const headlineRoom = (
  text: string,
  headline: Span,
  { counted, set }: HeadlineFaces,
): readonly HeadlinePiece[] => {
  const line = text.slice(headline.start, headline.end)
  const width = counted(blank)
  if (width <= 0) return []
  let lacking = 0
  return piecesOf(line).map((found) => {
    const [piece] = found
    const next = line.charAt(found.index + piece.length)
    const words = /\s/u.test(next) ? piece + next : piece
    lacking += Math.max(0, set(words) - counted(words))
    const blanks = Math.ceil(lacking / width)
    lacking -= blanks * width
    const start = headline.start + found.index
    return { start, end: start + piece.length, blanks: blank.repeat(blanks) }
  })
}

/** Measures with the faces that the page is set in. */
export const measureFaces = (families: string, countedSize: number, setSize: number): HeadlineFaces => {
  const context = document.createElement('canvas').getContext('2d')
  const measure = (font: string) => (words: string) => {
    if (context === null) return 0
    context.font = font
    return context.measureText(words).width
  }
  return { counted: measure(`${countedSize}px ${families}`), set: measure(`600 ${setSize}px ${families}`) }
}
