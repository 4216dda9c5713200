/** The body of a Word document, written element by element: docx itself would hold all of it as a tree, three times over. */
import { Packer, Paragraph, TextRun } from 'docx'
import type { Document, Table } from 'docx'
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import type { ListNumber } from './writtenXml.js'
import { joined } from '../joined.js'
import { writtenXml } from './writtenXml.js'

const bodyPart = 'word/document.xml'

/** Stands in docx's own tree for what is written apart; as XML it cannot be the words of a report, which have no tags. */
const standIn = (index: number): Paragraph =>
  new Paragraph({ children: [new TextRun(`written-apart-${index}`)] })
const standIns = /<w:p><w:r><w:t xml:space="preserve">written-apart-(\d+)<\/w:t><\/w:r><\/w:p>/u

/** UTF-16 units that are turned into bytes at once. */
const pieceLength = 64 * 1024

const zipped = (files: readonly (readonly [string, Iterable<Uint8Array>])[]): Uint8Array<ArrayBuffer> => {
  const made: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    made.push(chunk)
  })
  for (const [name, pieces] of files) {
    const entry = new ZipDeflate(name, { level: 6 })
    zip.add(entry)
    for (const piece of pieces) entry.push(piece)
    entry.push(new Uint8Array(0), true)
  }
  zip.end()
  return joined(made)
}

export class DocxBody {
  readonly #document: Document
  readonly #listNumbers = new Map<string, number>()
  /** What is written apart, in places between docx's own elements. */
  readonly #places: Uint8Array[][] = []
  #isOpen = false
  #held = ''

  /** `document` has one section without children. */
  constructor(document: Document) {
    this.#document = document
  }

  /** An element with pictures in it: docx numbers these when the document is whole. */
  keep(element: Paragraph | Table): void {
    this.#flush()
    this.#isOpen = false
    this.#document.Document.View.add(element)
  }

  write(element: Paragraph | Table): void {
    if (!this.#isOpen) {
      this.#document.Document.View.add(standIn(this.#places.length))
      this.#places.push([])
      this.#isOpen = true
    }
    const context = { file: this.#document, viewWrapper: this.#document.Document, stack: [] }
    this.#held += writtenXml(element, context, this.#listNumber)
    if (this.#held.length >= pieceLength) this.#flush()
  }

  #flush(): void {
    if (this.#held !== '') this.#places.at(-1)?.push(strToU8(this.#held))
    this.#held = ''
  }

  readonly #listNumber: ListNumber = (placeholder) => {
    const known = this.#listNumbers.get(placeholder)
    if (known !== undefined) return known
    for (const { reference, instance, numId } of this.#document.Numbering.ConcreteNumbering)
      this.#listNumbers.set(`{${reference}-${instance}}`, numId)
    const now = this.#listNumbers.get(placeholder)
    if (now === undefined) throw new Error(`docx numbers lists in another way now: ${placeholder}`)
    return now
  }

  /** The document as a file. */
  async finish(): Promise<Uint8Array<ArrayBuffer>> {
    this.#flush()
    const parts = unzipSync(await Packer.toBuffer(this.#document))
    const body = parts[bodyPart]
    if (body === undefined) throw new Error('docx made no body')
    const pieces = strFromU8(body)
      .split(standIns)
      .flatMap((piece, i) => (i % 2 === 0 ? [strToU8(piece)] : (this.#places[Number(piece)] ?? [])))
    return zipped(Object.entries(parts).map(([name, bytes]) => [name, name === bodyPart ? pieces : [bytes]]))
  }
}
