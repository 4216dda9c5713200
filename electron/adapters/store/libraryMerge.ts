/** Brings stories, copies of evidence and decisions in together: files first, which nothing names, then one journal record. */
import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import type { OutletChange, StoryId, StorySummary } from '../../core/model.js'
import type { MergedStory, StoreMerge, StoryRecord } from '../../core/ports.js'
import type { Err, Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import { EntryTooLarge } from './journal/journal.js'
import type { UnnumberedEntry } from './journal/records.js'
import type { LibraryPaths, StoryFile } from './libraryFiles.js'
import { storyKind } from './libraryFiles.js'
import { originalOf } from './originals.js'
import type { FileWorld } from './sealedFile.js'
import { seal, setAside } from './sealedFile.js'
import { exists, placeFile, readWhole, removeIfThere, writeNew } from './wholeFiles.js'

export interface MergeWorld {
  readonly paths: LibraryPaths
  readonly world: FileWorld
  readonly save: (entry: UnnumberedEntry) => Promise<void>
  readonly findLine: (storyId: StoryId) => Promise<StorySummary | undefined>
  /** Whether a record whose save failed may be found after a restart all the same. */
  readonly leftTraces: () => boolean
  readonly failure: (cause: unknown, doing: string, path: string) => Err
}

/** Folders that are made durable at once: the disk does several for little more than one. */
const syncedAtOnce = 16

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export class LibraryMerge implements StoreMerge {
  /** Files that were not there before. */
  readonly #made: string[] = []
  /** Folders whose entries are not durable yet; one sync each, before the record that names what is in them. */
  readonly #folders = new Set<string>()
  readonly #stories = new Map<StoryId, string>()
  /** By folder: whether this merge has made it, so that nothing was in it before. */
  readonly #isNew = new Map<string, Promise<boolean>>()

  constructor(private readonly to: MergeWorld) {}

  async putStory({ story, text, extraction }: StoryRecord, original: Uint8Array): Promise<Result<void>> {
    const { paths } = this.to
    const path = paths.story(story.id)
    try {
      // Imported meanwhile: its file is what its line says, and stays.
      if ((await this.to.findLine(story.id)) !== undefined) return ok(undefined)
      const value: StoryFile = { story, text, extraction }
      const bytes = seal(storyKind.format, value)
      const puts = [this.#putStory(path, bytes)]
      if (originalOf({ story, text }) === null) puts.push(this.#put(paths.original(story.sha256), original))
      // Both end before a failure is told: what is given up is then taken away as a whole.
      const failed = (await Promise.allSettled(puts)).find((put) => put.status === 'rejected')
      if (failed !== undefined) throw failed.reason
      this.#stories.set(story.id, sha256Of(bytes))
      return ok(undefined)
    } catch (cause) {
      return this.to.failure(cause, `save the story “${story.title}”`, path)
    }
  }

  async putEvidence(sha256: string, bytes: Uint8Array): Promise<Result<void>> {
    const { paths, world } = this.to
    const path = paths.evidence(sha256)
    try {
      if (await exists(world.disk, path)) {
        if (sha256Of(await readWhole(world.disk, path)) === sha256) {
          this.#folders.add(dirname(path))
          return ok(undefined)
        }
        await setAside(world, path)
      }
      await this.#put(path, bytes)
      return ok(undefined)
    } catch (cause) {
      return this.to.failure(cause, 'store the evidence file', path)
    }
  }

  async commit(
    stories: readonly MergedStory[],
    outlets: readonly OutletChange[] = [],
  ): Promise<Result<void>> {
    const { paths, world, save, failure } = this.to
    try {
      const folders = [...this.#folders]
      for (let at = 0; at < folders.length; at += syncedAtOnce)
        await Promise.all(folders.slice(at, at + syncedAtOnce).map((each) => world.disk.syncFolder(each)))
      const entries = stories.map(({ storyId, events, summary }) => {
        const file = this.#stories.get(storyId)
        const { counts, lastEventAt } = summary
        const added = file === undefined ? null : { summary, file }
        return { storyId, added, counts, lastEventAt, events: [...events] }
      })
      const brought = outlets.length === 0 ? {} : { outlets: [...outlets] }
      if (entries.length + outlets.length > 0) await save({ kind: 'merge', stories: entries, ...brought })
      return ok(undefined)
    } catch (cause) {
      await this.abandon().catch(() => undefined)
      return cause instanceof EntryTooLarge
        ? err(
            'session-too-large',
            'The package holds more new decisions than can be merged at once (64 MB, some 100,000). Ask for it in parts: fewer stories in each.',
          )
        : failure(cause, 'merge the package', paths.journal)
    }
  }

  /** A file that a line names by now, because another import brought the same story, stays. */
  async abandon(): Promise<void> {
    const { world, findLine, leftTraces } = this.to
    if (leftTraces()) return
    const kept = new Set<string>()
    for (const storyId of this.#stories.keys()) if ((await findLine(storyId)) !== undefined) kept.add(storyId)
    for (const path of this.#made.splice(0)) {
      const isNamed = [...kept].some((id) => path.includes(id))
      if (!isNamed) await removeIfThere(world.disk, path)
    }
  }

  async #put(path: string, bytes: Uint8Array): Promise<void> {
    const { disk } = this.to.world
    const isNew = await this.#makeFolder(dirname(path))
    if (isNew || !(await exists(disk, path))) this.#made.push(path)
    for (const folder of await placeFile(disk, path, bytes)) this.#folders.add(folder)
  }

  /** The only file in its folder, whose entries are complete at once. In a folder of this merge's own it gets its name at once, too. */
  async #putStory(path: string, bytes: Uint8Array): Promise<void> {
    const { disk } = this.to.world
    const folder = dirname(path)
    if (await this.#makeFolder(folder)) {
      this.#made.push(path)
      await writeNew(disk, path, bytes)
    } else await this.#put(path, bytes)
    await disk.syncFolder(folder)
    this.#folders.delete(folder)
  }

  /** False where the folder was there before, or where more than it has to be made. */
  async #makeFolder(folder: string): Promise<boolean> {
    const known = this.#isNew.get(folder)
    if (known !== undefined) return await known
    const made = this.to.world.disk.makeNew(folder).then(
      () => true,
      () => false,
    )
    this.#isNew.set(folder, made)
    if (await made) this.#folders.add(dirname(folder))
    return await made
  }
}
