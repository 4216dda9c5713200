/** Reads a PDF as the typesetter writes it: plain objects, one cross-reference table, nothing packed but streams (ISO 32000-1, 7.3 and 7.5). */

/** Thrown when the typesetter's files are no longer as they were: a bug here, never the fault of a report. */
export const strangePdf = (what: string): Error =>
  new Error(`the typesetter writes its PDF in another way now: ${what}`)

/** The one match of a pattern with one group. */
export const found = (text: string, pattern: RegExp, what: string): string => {
  const [, held] = pattern.exec(text) ?? []
  if (held === undefined) throw strangePdf(`no ${what}`)
  return held
}

export interface PdfObject {
  /** What stands between "obj" and "endobj" or "stream", a byte a character. */
  readonly text: string
  readonly stream: Buffer | null
}

export interface PdfFile {
  /** One more than the largest number of an object. */
  readonly size: number
  readonly trailer: string
  object(number: number): PdfObject
}

const streamStart = '\nstream\n'

export const readPdf = (pdf: Uint8Array): PdfFile => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const trailer = bytes.toString('latin1', bytes.lastIndexOf('trailer'))
  const table = Number(found(trailer, /startxref\s+(\d+)\s+%%EOF\s*$/u, 'cross-reference table'))
  const [head, ...entries] = bytes
    .toString('latin1', table, bytes.lastIndexOf('trailer'))
    .trim()
    .split('\n')
    .slice(1)
  const size = Number(found(head ?? '', /^0 (\d+)\s*$/u, 'table of all objects'))
  if (entries.length !== size || entries.slice(1).some((e) => !/^\d{10} 00000 n\s*$/u.test(e)))
    throw strangePdf('free objects')
  const offsets = entries.map((entry) => Number(entry.slice(0, 10)))
  return {
    size,
    trailer,
    object: (number) => {
      const opening = `${number} 0 obj\n`
      const start = (offsets[number] ?? 0) + opening.length
      if (bytes.toString('latin1', start - opening.length, start) !== opening)
        throw strangePdf(`no object ${number}`)
      // A line end in a string is written as an escape, so neither can stand in one.
      const end = bytes.indexOf('\nendobj\n', start)
      const stream = bytes.indexOf(streamStart, start)
      if (stream < 0 || stream > end) return { text: bytes.toString('latin1', start, end), stream: null }
      const text = bytes.toString('latin1', start, stream)
      const from = stream + streamStart.length
      const length = Number(found(text, /\/Length (\d+)\s/u, 'length of a stream'))
      return { text, stream: bytes.subarray(from, from + length) }
    },
  }
}

export interface Piece {
  readonly isString: boolean
  readonly text: string
}

/** Where the string that begins at `start` ends. */
const endOfString = (text: string, start: number): number => {
  if (text[start] === '<') return text.indexOf('>', start) + 1
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '(') depth += 1
    else if (text[at] === ')') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  throw strangePdf('a string without an end')
}

/** An object's text parted into strings, literal or hexadecimal, and what is between them. */
export const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = []
  const opening = /<<|[(<]/gu
  let at = 0
  for (let hit = opening.exec(text); hit !== null; hit = opening.exec(text)) {
    if (hit[0] === '<<') continue
    const end = endOfString(text, hit.index)
    pieces.push({ isString: false, text: text.slice(at, hit.index) })
    pieces.push({ isString: true, text: text.slice(hit.index, end) })
    at = end
    opening.lastIndex = end
  }
  pieces.push({ isString: false, text: text.slice(at) })
  return pieces
}

/** The numbers of the objects that stand in an array. */
export const refsIn = (array: string): number[] =>
  [...array.matchAll(/\b(\d{1,10}) 0 R/gu)].map(([, number]) => Number(number))

/** What stands in a dictionary behind a name, up to the end of the line; null where the name is not in it. */
export const entryOf = (text: string, name: string): string | null => {
  const at = text.indexOf(`/${name} `)
  if (at < 0) return null
  const end = text.indexOf('\n', at)
  return text.slice(at + name.length + 2, end < 0 ? undefined : end)
}

/** The number of the object that a dictionary refers to by this name. */
export const refOf = (text: string, name: string): number | null => {
  const [, number] = /^(\d+) 0 R/u.exec(entryOf(text, name) ?? '') ?? []
  return number === undefined ? null : Number(number)
}

export const mustRefer = (text: string, name: string): number => {
  const number = refOf(text, name)
  if (number === null) throw strangePdf(`no ${name}`)
  return number
}
