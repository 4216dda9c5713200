/** A lowdb adapter for one JSON file: read through a schema, written durably, damage set aside and never overwritten. */
import { readFile, rename } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import type { z } from 'zod'
import { isMissing } from '../failures.js'
import { writeDurably } from './durableFile.js'

/** The file is there but is not what its schema says; `setAside` is the name it now bears. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile'
  constructor(
    readonly path: string,
    readonly setAside: string,
    readonly why: string,
  ) {
    super(`${path} is damaged (${why}) and was set aside as ${setAside}`)
  }
}

export class JsonFile<T> implements Adapter<T> {
  constructor(
    private readonly path: string,
    private readonly schema: z.ZodType<T>,
    /** Names the copy that is set aside; the instant makes it unique. */
    private readonly now: () => string,
  ) {}

  /** null when there is no file. Throws DamagedFile, after it renamed the file, when it does not parse. */
  async read(): Promise<T | null> {
    let json: string
    try {
      json = await readFile(this.path, 'utf8')
    } catch (cause) {
      if (isMissing(cause)) return null
      throw cause
    }
    let raw: unknown
    try {
      raw = JSON.parse(json)
    } catch (cause) {
      return await this.#setAside(cause instanceof Error ? cause.message : String(cause))
    }
    const parsed = this.schema.safeParse(raw)
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    return await this.#setAside(
      issue === undefined ? 'no reason given' : `${issue.path.join('.')}: ${issue.message}`,
    )
  }

  async write(value: T): Promise<void> {
    await writeDurably(this.path, JSON.stringify(value))
  }

  async #setAside(why: string): Promise<never> {
    const setAside = `${this.path}.damaged-${this.now().replace(/[:.]/gu, '-')}`
    await rename(this.path, setAside)
    throw new DamagedFile(this.path, setAside, why)
  }
}
