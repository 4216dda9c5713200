/** The stories of a library as wholes: read with their decisions, brought in with their originals. */
import { createHash } from 'node:crypto'
import type { CheckEvent, StoryId, StorySummary } from '../../core/model.js'
import type { StoryRecord } from '../../core/ports.js'
import type { Err, Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import { summariseStory } from '../../core/story/summariseStory.js'
import { hashedFromBackup } from './hashedFromBackup.js'
import type { UnnumberedEntry } from './journal/records.js'
import type { LibraryIndex } from './libraryIndex.js'
import { originalOf } from './originals.js'
import { DamagedFile } from './sealedFile.js'
import type { StoryFiles } from './storyFiles.js'
import { uniteEvents } from './storyFiles.js'
import type { Unfolded } from './unfolded.js'
import { readIfThere, removeIfThere, replaceFile } from './wholeFiles.js'

export interface ShelfParts {
  readonly storyFiles: StoryFiles
  readonly index: LibraryIndex
  readonly unfolded: Unfolded
  readonly save: (entry: UnnumberedEntry) => Promise<void>
  /** Whether an entry whose save failed may be found after a restart all the same. */
  readonly leftTraces: () => boolean
  readonly failure: (cause: unknown, doing: string, path: string) => Err
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export class StoryShelf {
  constructor(private readonly parts: ShelfParts) {}

  async read(storyId: StoryId): Promise<Result<StoryRecord>> {
    const { storyFiles, index, failure } = this.parts
    const path = storyFiles.paths.story(storyId)
    try {
      const line = await index.find(storyId)
      if (line === undefined)
        return err('story-not-found', `The library has no story ${storyId}.`, { storyId })
      // Taken before the file is read: folding forgets an event only after the file has it.
      const waiting = this.#waiting(storyId)
      const file = await storyFiles.readStory(storyId)
      if (file === null)
        return err(
          'story-not-found',
          `The file of the story “${line.story.title}” (${path}) is missing. Import ${line.story.fileName} again: the decisions on it are kept.`,
          { storyId },
        )
      const events = await storyFiles.readEvents(storyId, waiting, line.lastEventAt)
      return ok({ ...file, events: uniteEvents(events, this.#waiting(storyId)) })
    } catch (cause) {
      if (!(cause instanceof DamagedFile)) return failure(cause, 'read the story', path)
      const kept = cause.setAside === null ? 'left as it is' : `set aside as ${cause.setAside}`
      const message = `The file of story ${storyId} is damaged (${cause.why}). It was ${kept}; nothing was deleted. Import the story again: the decisions on it are kept.`
      storyFiles.note(cause.path, message)
      return err('library-damaged', message, { storyId, setAside: cause.setAside })
    }
  }

  /** Throws what kept it from being saved, after everything was taken back. */
  async add(record: StoryRecord, original: Uint8Array, summary: StorySummary): Promise<void> {
    const { story } = record
    const { storyFiles, index, save } = this.parts
    try {
      if (originalOf(record) === null)
        await replaceFile(storyFiles.world.disk, storyFiles.paths.original(story.sha256), original)
      const file = sha256Of(await storyFiles.writeStory(record))
      // A story whose file was lost comes back to the decisions that are kept on it.
      const held = (await index.find(story.id)) ?? (await this.#withKept(record))
      await save({ kind: 'story', storyId: story.id, summary: held ?? summary, file })
    } catch (cause) {
      await this.#takeBack(record).catch(() => undefined)
      throw cause
    }
  }

  async readOriginal(sha256: string): Promise<Result<Uint8Array>> {
    const { storyFiles, failure } = this.parts
    const { paths, world } = storyFiles
    const path = paths.original(sha256)
    try {
      const held = await readIfThere(world.disk, path)
      if (held !== null && sha256Of(held) === sha256) return ok(held)
      const copy = await hashedFromBackup(storyFiles, path, sha256)
      if (copy !== null) return ok(copy)
      const file = await storyFiles.readStory(sha256.slice(0, 16))
      const inText = file === null ? null : originalOf(file)
      if (inText !== null) return ok(inText)
      const what = held === null ? 'is missing' : 'has changed since it was imported'
      return err('library-damaged', `The original ${path} ${what}.`, { sha256 })
    } catch (cause) {
      return failure(cause, 'read the original of the story', path)
    }
  }

  /** The line of a story that was lost with its line, where decisions on it are left. */
  async #withKept(record: StoryRecord): Promise<StorySummary | null> {
    const { id } = record.story
    const events = await this.parts.storyFiles.readEvents(id, this.#waiting(id), null)
    return events.length === 0 ? null : summariseStory({ ...record, events })
  }

  /** Without its line in the list nobody would ever find the story or its original; they must not fill the disk. */
  async #takeBack({ story }: StoryRecord): Promise<void> {
    const { storyFiles, index, leftTraces } = this.parts
    if (leftTraces() || (await index.find(story.id)) !== undefined) return
    const { paths, world } = storyFiles
    await removeIfThere(world.disk, paths.original(story.sha256))
    await removeIfThere(world.disk, paths.story(story.id))
  }

  #waiting(storyId: StoryId): readonly CheckEvent[] {
    return this.parts.unfolded.get(storyId)?.events.map((e) => e.event) ?? []
  }
}
