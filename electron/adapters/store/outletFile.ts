/** The changes to a library's own outlets: a lowdb file, over it what merges brought that only the journal holds yet. */
import { Low } from 'lowdb'
import { z } from 'zod'
import type { Outlet, OutletChange } from '../../core/model.js'
import { outletHistorySchema, registrySchema } from '../../core/model.js'
import { changedFields } from '../../core/outlets/ownOutlets.js'
import { canonicalJson } from '../../core/sessions/canonicalJson.js'
import { nodeHashes } from '../system.js'
import type { BackedBy } from './backedFile.js'
import { BackedFile } from './backedFile.js'
import { JsonFile } from './jsonFile.js'
import type { FileWorld } from './sealedFile.js'
import { DamagedFile } from './sealedFile.js'

/** The list of outlets is what Tickmark wrote before it kept every change. */
export const outletFileSchema = z.union([outletHistorySchema, registrySchema])
type OutletFileContent = z.infer<typeof outletFileSchema>

const noChanges: readonly OutletChange[] = []
const empty = (): OutletFileContent => ({ format: 'tickmark.outlets/2', changes: [] })

/** The id follows from the outlet, so that it is the same whenever it is made. */
const firstChange = ({ id: outletId, ...outlet }: Outlet): OutletChange => {
  const hash = nodeHashes.sha256(new TextEncoder().encode(canonicalJson({ outletId, outlet })))
  const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
  return {
    id,
    at: '1970-01-01T00:00:00.000Z',
    checker: null,
    outletId,
    fields: changedFields(outlet, undefined),
  }
}

const unite = (held: readonly OutletChange[], more: readonly OutletChange[]): readonly OutletChange[] => {
  const ids = new Set(held.map((c) => c.id))
  const fresh = more.filter((c) => !ids.has(c.id))
  return fresh.length === 0 ? held : [...held, ...fresh]
}

export class OutletFile {
  readonly #low: Low<OutletFileContent>
  /** Null until the file is read, which is when somebody first asks. */
  #changes: readonly OutletChange[] | null = null
  #unfolded: readonly OutletChange[] = noChanges
  #turn: Promise<unknown> = Promise.resolve()

  constructor(
    readonly path: string,
    world: FileWorld,
    /** The library whose backups give a lost file back. */
    library?: BackedBy,
  ) {
    const file = new JsonFile(path, outletFileSchema, world)
    const consequence = 'Changes to outlets since then are to be made again.'
    const backed = library === undefined ? file : new BackedFile(file, { ...library, consequence })
    this.#low = new Low<OutletFileContent>(backed, empty())
  }

  /** The same array as long as nothing changes. Throws DamagedFile once, when the file was set aside; then it is empty. */
  all(): Promise<readonly OutletChange[]> {
    return this.#inTurn(() => this.#read())
  }

  /** Durable when it ends; a change that cannot be written changes nothing. */
  add(changes: readonly OutletChange[]): Promise<void> {
    return this.#inTurn(async () => await this.#write(unite(await this.#read(), changes)))
  }

  /** Changes that are in the journal. */
  merged(changes: readonly OutletChange[]): void {
    this.#unfolded = [...this.#unfolded, ...changes]
    if (this.#changes !== null) this.#changes = unite(this.#changes, changes)
  }

  /** Writes what the journal holds into the file. */
  fold(): Promise<void> {
    return this.#inTurn(async () => {
      const folded = this.#unfolded
      if (folded.length === 0) return
      await this.#write(await this.#read())
      this.#unfolded = this.#unfolded.slice(folded.length)
    })
  }

  async #read(): Promise<readonly OutletChange[]> {
    if (this.#changes !== null) return this.#changes
    let held: readonly OutletChange[] = noChanges
    try {
      await this.#low.read()
      const { data } = this.#low
      held = 'changes' in data ? data.changes : data.outlets.map(firstChange)
    } catch (cause) {
      if (cause instanceof DamagedFile) this.#changes = unite(held, this.#unfolded)
      throw cause
    }
    this.#changes = unite(held, this.#unfolded)
    return this.#changes
  }

  async #write(changes: readonly OutletChange[]): Promise<void> {
    this.#low.data = { format: 'tickmark.outlets/2', changes: [...changes] }
    await this.#low.write()
    this.#changes = unite(changes, this.#unfolded)
  }

  /** One after the other: a reading that ends late must not undo a change. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act)
    this.#turn = done.catch(() => undefined)
    return done
  }
}
