/** A lowdb adapter for a plain JSON file, which people may edit: read through a schema, written durably, damage set aside. */
import type { z } from 'zod'
import { isMissing } from '../failures.js'
import type { FileAdapter, FileWorld } from './sealedFile.js'
import { DamagedFile, setAside } from './sealedFile.js'
import { readWhole, replaceFile } from './wholeFiles.js'

export class JsonFile<T> implements FileAdapter<T> {
  constructor(
    readonly path: string,
    private readonly schema: z.ZodType<T>,
    private readonly world: FileWorld,
  ) {}

  /** null when there is no file. Throws DamagedFile, after it set the file aside, when it does not parse. */
  async read(): Promise<T | null> {
    let raw: unknown
    try {
      raw = JSON.parse(Buffer.from(await readWhole(this.world.disk, this.path)).toString('utf8'))
    } catch (cause) {
      if (isMissing(cause)) return null
      if (!(cause instanceof SyntaxError)) throw cause
      return await this.#damaged(cause.message)
    }
    const parsed = this.schema.safeParse(raw)
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    return await this.#damaged(
      issue === undefined ? 'it fits no schema' : `${issue.path.join('.')}: ${issue.message}`,
    )
  }

  parse(bytes: Uint8Array): T | null {
    try {
      const parsed = this.schema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
      return parsed.success ? parsed.data : null
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) throw cause
      return null
    }
  }

  async write(value: T): Promise<void> {
    await replaceFile(this.world.disk, this.path, Buffer.from(JSON.stringify(value)))
  }

  async #damaged(why: string): Promise<never> {
    throw new DamagedFile(this.path, await setAside(this.world, this.path), why)
  }
}
