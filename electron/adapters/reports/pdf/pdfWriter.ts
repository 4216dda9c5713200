/** Writes the objects of a PDF one after the other, and at the end the table of where they lie (ISO 32000-1, 7.5). */

import { joined } from '../joined.js'

export class PdfWriter {
  readonly #written: Buffer[] = []
  #length = 0
  readonly #offsets: number[] = []
  #next: number

  /** Numbers below `firstFree` are the caller's own. */
  constructor(firstFree: number) {
    this.#next = firstFree
    // Four bytes beyond ASCII tell programs that the file is binary (7.5.2).
    this.#write('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n\n')
  }

  /** A byte a character. */
  #write(text: string | Buffer): void {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'latin1') : text
    this.#written.push(bytes)
    this.#length += bytes.length
  }

  nextNumber(): number {
    this.#next += 1
    return this.#next - 1
  }

  /** `text` is what stands before the stream, with its length. */
  put(number: number, text: string, stream: Buffer | null = null): void {
    this.#offsets[number] = this.#length
    this.#write(`${number} 0 obj\n${text}\n`)
    if (stream !== null) {
      this.#write('stream\n')
      this.#write(stream)
      this.#write('\nendstream\n')
    }
    this.#write('endobj\n\n')
  }

  /** Every number up to the last must have been put. `trailer` are the entries beside the size. */
  finish(trailer: string): Uint8Array<ArrayBuffer> {
    const start = this.#length
    this.#write(`xref\n0 ${this.#next}\n0000000000 65535 f\r\n`)
    for (let number = 1; number < this.#next; number += 1) {
      const offset = this.#offsets[number]
      if (offset === undefined) throw new Error(`object ${number} of the PDF was not written`)
      // An entry has twenty bytes: ten digits, five, a letter and a line end of two.
      this.#write(`${String(offset).padStart(10, '0')} 00000 n\r\n`)
    }
    this.#write(`trailer\n<<\n  /Size ${this.#next}\n  ${trailer}\n>>\nstartxref\n${start}\n%%EOF\n`)
    return joined(this.#written)
  }
}
