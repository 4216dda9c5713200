/** A lowdb adapter of a sealed file of many items: read and written slice by slice, so that many thousand of them never hold up the program. */
import { createHash } from 'node:crypto'
import { pause } from './background.js'
import { nextCut } from './nextCut.js'
import type { FileAdapter, FileWorld, SealedKind } from './sealedFile.js'
import { SealedFile, readSeal, sealLine } from './sealedFile.js'
import { readIfThere, replaceFile } from './wholeFiles.js'

/** Bytes that are hashed at a time. */
const hashedAtOnce = 1024 * 1024

/** A file that holds one list or one record, under `key`; `I` is an item of the list or an entry of the record. */
export interface GradualKind<T, I> extends SealedKind<T> {
  readonly key: string
  /** Bytes of JSON that are parsed and checked, or written out, at a time: a few milliseconds. */
  readonly slice: number
  readonly brackets: readonly ['[', ']'] | readonly ['{', '}']
  readonly itemsOf: (value: T) => readonly I[]
  readonly jsonOf: (item: I) => string
  /** What a file of nothing but this list or record would hold; null when that is none of this kind. */
  readonly check: (slice: unknown) => T | null
  /** `parts` may be none. */
  readonly join: (parts: readonly T[]) => T
}

const hashGradually = async (format: string, body: Uint8Array): Promise<string> => {
  const hash = createHash('sha256').update(`${format}\n`)
  for (let at = 0; at < body.length; at += hashedAtOnce) {
    hash.update(body.subarray(at, at + hashedAtOnce))
    await pause()
  }
  return hash.digest('hex')
}

export class GradualFile<T, I> implements FileAdapter<T> {
  readonly #whole: SealedFile<T>
  readonly #start: Buffer
  readonly #end: Buffer

  constructor(
    readonly path: string,
    private readonly kind: GradualKind<T, I>,
    private readonly world: FileWorld,
  ) {
    this.#whole = new SealedFile(path, kind, world)
    this.#start = Buffer.from(`{"${kind.key}":${kind.brackets[0]}`)
    this.#end = Buffer.from(`${kind.brackets[1]}}`)
  }

  parse(bytes: Uint8Array): T | null {
    return this.#whole.parse(bytes)
  }

  /** As SealedFile reads, which also judges whatever does not look as it was written here. */
  async read(): Promise<T | null> {
    const { format } = this.kind
    const bytes = await readIfThere(this.world.disk, this.path)
    if (bytes === null) return null
    const sealed = readSeal(format, bytes)
    if (!('body' in sealed)) return await this.#whole.read()
    const { body, hash } = sealed
    const [start, end] = [this.#start, this.#end]
    const looksRight =
      body.subarray(0, start.length).equals(start) &&
      body.subarray(-end.length).equals(end) &&
      (await hashGradually(format, body)) === hash
    const value = looksRight ? await this.#readItems(body.subarray(start.length, -end.length)) : null
    return value === null ? await this.#whole.read() : value
  }

  async write(value: T): Promise<void> {
    const { format, itemsOf, jsonOf, slice } = this.kind
    // Taken before the first await: what is added afterwards belongs to the next write.
    const items = [...itemsOf(value)]
    const pieces: Buffer[] = []
    let piece = this.#start.toString()
    for (const [i, item] of items.entries()) {
      piece += `${i === 0 ? '' : ','}${jsonOf(item)}`
      if (piece.length < slice) continue
      pieces.push(Buffer.from(piece))
      piece = ''
      await pause()
    }
    const body = Buffer.concat([...pieces, Buffer.from(piece), this.#end])
    const line = sealLine(format, await hashGradually(format, body))
    await replaceFile(this.world.disk, this.path, Buffer.concat([Buffer.from(line), body, Buffer.from('\n')]))
  }

  /** null when a slice of them is none of this kind. */
  async #readItems(bytes: Buffer): Promise<T | null> {
    const { brackets, check, join, slice } = this.kind
    const parts: T[] = []
    for (let from = 0; from < bytes.length; ) {
      const isLast = bytes.length - from <= slice
      const to = isLast ? bytes.length : nextCut(bytes, from, from + slice)
      try {
        const parsed = check(JSON.parse(`${brackets[0]}${bytes.toString('utf8', from, to)}${brackets[1]}`))
        if (parsed === null) return null
        parts.push(parsed)
      } catch (cause) {
        if (!(cause instanceof SyntaxError)) throw cause
        return null
      }
      from = to + 1
      await pause()
    }
    return join(parts)
  }
}
