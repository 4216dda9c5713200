/** Reads ranges of a package's bytes, from a file that is read in parts where it can be, a window at a time. */
import { callbackify } from 'node:util'
import { RandomAccessReader } from 'yauzl'
import type { IncomingFile } from '../../core/contract.js'

/** Small files that lie one after the other come with one read. */
const windowLength = 512 * 1024

export class PackageSource {
  #window: { readonly start: number; readonly bytes: Buffer } = { start: 0, bytes: Buffer.alloc(0) }
  /** The window that is on its way: who wants some of it waits for it. */
  #coming: { readonly start: number; readonly end: number; readonly bytes: Promise<Buffer> } | null = null
  #whole: Promise<ArrayBuffer> | null = null

  constructor(
    private readonly file: IncomingFile,
    readonly size: number,
  ) {}

  /** Exactly `length` bytes from `start` on; throws where the file ends before. */
  async read(start: number, length: number): Promise<Buffer> {
    if (start < 0 || length < 0 || start + length > this.size)
      throw new Error('it points to bytes behind its own end')
    const from = start - this.#window.start
    if (from >= 0 && from + length <= this.#window.bytes.length)
      return this.#window.bytes.subarray(from, from + length)
    const coming = this.#coming
    if (coming !== null && start >= coming.start && start + length <= coming.end)
      return (await coming.bytes).subarray(start - coming.start, start - coming.start + length)
    if (length > windowLength / 2) return await this.#load(start, start + length)
    const end = Math.min(this.size, start + windowLength)
    const next = { start, end, bytes: this.#load(start, end) }
    this.#coming = next
    try {
      const bytes = await next.bytes
      this.#window = { start, bytes }
      return bytes.subarray(0, length)
    } finally {
      if (this.#coming === next) this.#coming = null
    }
  }

  async #load(start: number, end: number): Promise<Buffer> {
    const part = this.file.slice?.(start, end)
    if (part === undefined) {
      this.#whole ??= this.file.arrayBuffer()
      return Buffer.from(await this.#whole, start, end - start)
    }
    const bytes = Buffer.from(await part.arrayBuffer())
    if (bytes.length !== end - start) throw new Error('it became shorter while it was read')
    return bytes
  }
}

/** The source as yauzl reads it. */
export class SourceReader extends RandomAccessReader {
  constructor(private readonly source: PackageSource) {
    super()
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (failure: Error | null) => void,
  ): void {
    const copy = async (): Promise<void> =>
      void (await this.source.read(position, length)).copy(buffer, offset)
    callbackify(copy)(callback)
  }
}
