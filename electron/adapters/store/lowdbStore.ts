/** The library on disk behind the Store port: one lowdb file per story, a small index, the checker. */
import { readdir, rm } from 'node:fs/promises'
import { Low } from 'lowdb'
import type { Notice } from '../../core/contract.js'
import type { CheckEvent, Checker, StoryId, StorySummary } from '../../core/model.js'
import type { Store, StoryRecord } from '../../core/ports.js'
import type { Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import { summariseStory } from '../../core/story/summariseStory.js'
import { isMissing, storeFailure } from '../failures.js'
import { writeDurably } from './durableFile.js'
import { DamagedFile, JsonFile } from './jsonFile.js'
import type { Index, LibraryPaths, Settings, StoryFile } from './libraryFiles.js'
import { indexSchema, libraryPaths, settingsSchema, storyFileSchema } from './libraryFiles.js'

const emptyIndex = (): Index => ({ format: 'tickmark.index/1', stories: {} })
const emptySettings = (): Settings => ({ format: 'tickmark.settings/1', checker: null, samplesAdded: false })

export class LowdbStore implements Store {
  readonly location: string
  readonly #paths: LibraryPaths
  readonly #now: () => string
  readonly #index: Low<Index>
  readonly #settings: Low<Settings>
  readonly #notices: Notice[] = []
  /** Writes run one after the other: two of them on one file would lose the first. */
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(folder: string, now: () => string) {
    this.location = folder
    this.#paths = libraryPaths(folder)
    this.#now = now
    this.#index = new Low(new JsonFile(this.#paths.index, indexSchema, now), emptyIndex())
    this.#settings = new Low(new JsonFile(this.#paths.settings, settingsSchema, now), emptySettings())
  }

  /** Opens the library in `folder`, or begins one there. `now` names what has to be set aside. */
  static async open(folder: string, now: () => string): Promise<Result<LowdbStore>> {
    const store = new LowdbStore(folder, now)
    try {
      await store.#readOrSetAside(store.#settings, emptySettings)
      const indexWasWhole = await store.#readOrSetAside(store.#index, emptyIndex)
      if (!indexWasWhole || (await store.#indexMissesStories())) await store.#rebuildIndex()
      return ok(store)
    } catch (cause) {
      return storeFailure(cause, 'open the library', folder)
    }
  }

  list(): ReturnType<Store['list']> {
    const stories = Object.values(this.#index.data.stories).sort((a, b) =>
      a.story.importedAt < b.story.importedAt ? 1 : -1,
    )
    return Promise.resolve(ok({ stories, notices: [...this.#notices] }))
  }

  async read(storyId: StoryId): Promise<Result<StoryRecord>> {
    const path = this.#paths.story(storyId)
    try {
      const file = await new JsonFile(path, storyFileSchema, this.#now).read()
      if (file !== null) return ok(file)
      return err('story-not-found', `The library has no story ${storyId}.`, { storyId })
    } catch (cause) {
      if (!(cause instanceof DamagedFile)) return storeFailure(cause, 'read the story', path)
      this.#note(cause)
      return err(
        'library-damaged',
        `The file of story ${storyId} is damaged (${cause.why}). It was set aside as ${cause.setAside}; nothing was deleted.`,
        { storyId, setAside: cause.setAside },
      )
    }
  }

  add(record: StoryRecord, original: Uint8Array, summary: StorySummary): Promise<Result<void>> {
    return this.#inTurn(async () => {
      const path = this.#paths.story(record.story.id)
      const originalPath = this.#paths.original(record.story.sha256)
      try {
        await writeDurably(originalPath, original)
        const low = new Low<StoryFile>(new JsonFile(path, storyFileSchema, this.#now), toFile(record))
        await low.write()
      } catch (cause) {
        // Without its story nobody would ever find the original; it must not fill the disk.
        await rm(originalPath, { force: true }).catch(() => undefined)
        return storeFailure(cause, `save the story “${record.story.title}”`, path)
      }
      return await this.#putSummary(summary)
    })
  }

  append(storyId: StoryId, events: readonly CheckEvent[], summary: StorySummary): Promise<Result<void>> {
    return this.#inTurn(async () => {
      const held = await this.read(storyId)
      if (!held.ok) return held
      const path = this.#paths.story(storyId)
      try {
        const low = new Low<StoryFile>(new JsonFile(path, storyFileSchema, this.#now), toFile(held.value))
        low.data.events.push(...events)
        await low.write()
      } catch (cause) {
        return storeFailure(cause, 'save the decision', path)
      }
      return await this.#putSummary(summary)
    })
  }

  readChecker(): Promise<Result<Checker | null>> {
    return Promise.resolve(ok(this.#settings.data.checker))
  }

  writeChecker(checker: Checker): Promise<Result<void>> {
    return this.#changeSettings({ checker })
  }

  get samplesAdded(): boolean {
    return this.#settings.data.samplesAdded
  }

  markSamplesAdded(): Promise<Result<void>> {
    return this.#changeSettings({ samplesAdded: true })
  }

  #changeSettings(change: Partial<Settings>): Promise<Result<void>> {
    return this.#inTurn(async () => {
      const before = this.#settings.data
      try {
        this.#settings.data = { ...before, ...change }
        await this.#settings.write()
        return ok(undefined)
      } catch (cause) {
        this.#settings.data = before
        return storeFailure(cause, 'save the settings', this.#paths.settings)
      }
    })
  }

  /**
   * The index only repeats what the story files say. A summary that could not be written is no lost work: the story is
   * saved, and the next start rebuilds what the index misses.
   */
  async #putSummary(summary: StorySummary): Promise<Result<void>> {
    this.#index.data.stories[summary.story.id] = summary
    try {
      await this.#index.write()
    } catch (cause) {
      this.#notices.push({
        fileName: this.#paths.index,
        message: storeFailure(cause, 'update the list of stories', this.#paths.index).error.message,
      })
    }
    return ok(undefined)
  }

  async #readOrSetAside<T>(low: Low<T>, empty: () => T): Promise<boolean> {
    try {
      await low.read()
      return true
    } catch (cause) {
      if (!(cause instanceof DamagedFile)) throw cause
      this.#note(cause)
      low.data = empty()
      return false
    }
  }

  async #storyIds(): Promise<readonly string[]> {
    try {
      const names = await readdir(this.#paths.stories)
      return names.flatMap((name) => /^([0-9a-f]{16})\.json$/u.exec(name)?.[1] ?? [])
    } catch (cause) {
      if (isMissing(cause)) return []
      throw cause
    }
  }

  async #indexMissesStories(): Promise<boolean> {
    const onDisk = await this.#storyIds()
    return onDisk.some((id) => this.#index.data.stories[id] === undefined)
  }

  async #rebuildIndex(): Promise<void> {
    for (const id of await this.#storyIds()) {
      const record = await this.read(id)
      if (record.ok) this.#index.data.stories[id] = summariseStory(record.value)
      else delete this.#index.data.stories[id]
    }
    await this.#index.write()
  }

  #note(damage: DamagedFile): void {
    this.#notices.push({
      fileName: damage.path,
      message: `${damage.path} is damaged (${damage.why}). It was set aside as ${damage.setAside}; nothing was deleted.`,
    })
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }
}

const toFile = (record: StoryRecord): StoryFile => ({
  format: 'tickmark.story/1',
  story: record.story,
  text: record.text,
  extraction: record.extraction,
  events: [...record.events],
})
