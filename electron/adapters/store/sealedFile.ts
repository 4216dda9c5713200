/** A lowdb adapter for one file: sealed with a checksum, written durably, damage set aside and never overwritten. */
import { createHash } from 'node:crypto'
import type { Adapter } from 'lowdb'
import type { z } from 'zod'
import type { Disk } from './disk.js'
import { exists, readIfThere, replaceFile } from './wholeFiles.js'

/** The file is there but is not what was written. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile'
  constructor(
    readonly path: string,
    /** The name that it bears now; null when it was left where it is, because the library is only read. */
    readonly setAside: string | null,
    readonly why: string,
  ) {
    super(`${path} is damaged (${why})${setAside === null ? '' : ` and was set aside as ${setAside}`}`)
  }
}

/** The file was written by a newer Tickmark, which alone knows what is in it. */
export class NewerFile extends Error {
  override readonly name = 'NewerFile'
  constructor(
    readonly path: string,
    readonly format: string,
  ) {
    super(`${path} is of the format ${format}`)
  }
}

/** What a set-aside file needs: the disk, the instant that makes its name unique, and whether anything may be written. */
export interface FileWorld {
  readonly disk: Disk
  readonly now: () => string
  readonly readOnly: boolean
}

/** A free name beside `path` for what is set aside. */
export const asideName = async ({ disk, now }: FileWorld, path: string): Promise<string> => {
  const stem = `${path}.damaged-${now().replace(/[:.]/gu, '-')}`
  for (let n = 1; ; n++) {
    const name = n === 1 ? stem : `${stem}-${n}`
    if (!(await exists(disk, name))) return name
  }
}

/** Renames a damaged file, unless the library is only read. */
export const setAside = async (world: FileWorld, path: string): Promise<string | null> => {
  if (world.readOnly) return null
  const name = await asideName(world, path)
  await world.disk.rename(path, name)
  return name
}

const sealOf = (format: string, body: Uint8Array | string): string =>
  createHash('sha256').update(`${format}\n`).update(body).digest('hex')

/** The first line of a sealed file. */
export const sealLine = (format: string, hash: string): string => `${format} sha256=${hash}\n`

/** The file's bytes: `FORMAT sha256=HEX`, a line feed, the JSON, a line feed. The hash covers format and JSON. */
export const seal = (format: string, value: unknown): Buffer => {
  const body = JSON.stringify(value)
  return Buffer.from(`${sealLine(format, sealOf(format, body))}${body}\n`)
}

type NotSealed = { readonly why: string } | { readonly newer: string }
type Unsealed = { readonly value: unknown } | NotSealed

const versionOf = (format: string): readonly [kind: string, version: number] => {
  const [, kind, version] = /^([a-z.]+)\/(\d{1,6})$/u.exec(format) ?? []
  return [kind ?? '', Number(version ?? 0)]
}

/** The JSON of a sealed file and the hash that its first line says; whether they fit is for the caller to look. */
export const readSeal = (
  format: string,
  bytes: Uint8Array,
): { readonly body: Buffer; readonly hash: string } | NotSealed => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = buffer.subarray(0, 200).indexOf(10)
  const [, written, hash] =
    /^(\S+) sha256=([0-9a-f]{64})$/u.exec(end < 0 ? '' : buffer.toString('latin1', 0, end)) ?? []
  if (written === undefined || hash === undefined)
    return { why: 'its first line is not that of a Tickmark file' }
  if (written !== format) {
    const [kind, version] = versionOf(written)
    const [ownKind, ownVersion] = versionOf(format)
    return kind === ownKind && version > ownVersion
      ? { newer: written }
      : { why: `it says to be of the format ${written}, not ${format}` }
  }
  if (buffer.at(-1) !== 10) return { why: 'its end is missing' }
  return { body: buffer.subarray(end + 1, -1), hash }
}

export const unseal = (format: string, bytes: Uint8Array): Unsealed => {
  const sealed = readSeal(format, bytes)
  if (!('body' in sealed)) return sealed
  if (sealOf(format, sealed.body) !== sealed.hash) return { why: 'its SHA-256 does not fit' }
  try {
    return { value: JSON.parse(sealed.body.toString('utf8')) }
  } catch (cause) {
    return { why: cause instanceof Error ? cause.message : String(cause) }
  }
}

/** A file of the library: lowdb's two calls, and whether some bytes, from a backup for instance, are such a file. */
export interface FileAdapter<T> extends Adapter<T> {
  readonly path: string
  /** null when `bytes` are not what this file holds. */
  parse(bytes: Uint8Array): T | null
}

export interface SealedKind<T> {
  /** For instance "tickmark.events/2". */
  readonly format: string
  readonly schema: z.ZodType<T>
}

export class SealedFile<T> implements FileAdapter<T> {
  constructor(
    readonly path: string,
    private readonly kind: SealedKind<T>,
    private readonly world: FileWorld,
  ) {}

  /** null when there is no file. Throws DamagedFile after it set the file aside, NewerFile and left it as it is. */
  async read(): Promise<T | null> {
    const bytes = await readIfThere(this.world.disk, this.path)
    if (bytes === null) return null
    const unsealed = unseal(this.kind.format, bytes)
    if ('newer' in unsealed) throw new NewerFile(this.path, unsealed.newer)
    if ('why' in unsealed) return await this.#damaged(unsealed.why)
    const parsed = this.kind.schema.safeParse(unsealed.value)
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    return await this.#damaged(
      issue === undefined ? 'it fits no schema' : `${issue.path.join('.')}: ${issue.message}`,
    )
  }

  parse(bytes: Uint8Array): T | null {
    const unsealed = unseal(this.kind.format, bytes)
    const parsed = 'value' in unsealed ? this.kind.schema.safeParse(unsealed.value) : null
    return parsed?.success === true ? parsed.data : null
  }

  async write(value: T): Promise<void> {
    // Sealed before the first await: what changes afterwards belongs to the next write.
    const bytes = seal(this.kind.format, value)
    await replaceFile(this.world.disk, this.path, bytes)
  }

  async #damaged(why: string): Promise<never> {
    throw new DamagedFile(this.path, await setAside(this.world, this.path), why)
  }
}
