/** Reads stories for the search beside the program that writes them; what cannot be read is left to the store to report. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { CheckEvent, StoryId } from '../../core/model.js'
import type { StoryRecord } from '../../core/ports.js'
import type { Disk } from '../store/disk.js'
import type { StoryFile } from '../store/libraryFiles.js'
import { eventsKind, libraryPaths, storyKind } from '../store/libraryFiles.js'
import type { FileWorld } from '../store/sealedFile.js'
import { DamagedFile, NewerFile, SealedFile, unseal } from '../store/sealedFile.js'
import { uniteEvents } from '../store/storyFiles.js'

/** The seal says that these are the bytes that the store wrote; its schema takes longer than indexing does. */
const isStoryFile = (x: unknown): x is StoryFile =>
  typeof x === 'object' && x !== null && 'story' in x && 'text' in x && 'extraction' in x
const quickStoryKind = { format: storyKind.format, schema: z.custom<StoryFile>(isStoryFile) }

/** Texts kept for the next search, in UTF-16 units of all of them. */
const mostKept = 16_000_000

export class StoryReader {
  readonly #world: FileWorld
  readonly #paths
  readonly #texts = new Map<StoryId, string>()
  #kept = 0

  constructor(folder: string, disk: Disk) {
    this.#paths = libraryPaths(folder)
    this.#world = { disk, now: () => '', readOnly: true }
  }

  /** null when the story cannot be read. `fresh` are decisions that may not be in its files yet. */
  async read(
    storyId: StoryId,
    fresh: readonly CheckEvent[],
  ): Promise<{ record: StoryRecord; filed: ReadonlySet<string> } | null> {
    const file = await this.#file(storyId)
    if (file === null) return null
    const held = await this.#orNull(new SealedFile(this.#paths.events(storyId), eventsKind, this.#world))
    const events = held?.events ?? []
    this.#keep(storyId, file.text)
    return {
      record: { ...file, events: uniteEvents(events, fresh) },
      filed: new Set(events.map((e) => e.id)),
    }
  }

  /**
   * The text, empty when it cannot be read. Read at once: a search shows some twenty texts, and going to the thread pool for
   * each takes longer than reading it.
   */
  text(storyId: StoryId): string {
    const text = this.#texts.get(storyId) ?? this.#readNow(storyId)
    this.#keep(storyId, text)
    return text
  }

  #readNow(storyId: StoryId): string {
    try {
      const unsealed = unseal(storyKind.format, readFileSync(this.#paths.story(storyId)))
      return 'value' in unsealed && isStoryFile(unsealed.value) ? unsealed.value.text : ''
    } catch {
      return ''
    }
  }

  #file(storyId: StoryId): Promise<StoryFile | null> {
    return this.#orNull(new SealedFile(this.#paths.story(storyId), quickStoryKind, this.#world))
  }

  async #orNull<T>(file: SealedFile<T>): Promise<T | null> {
    try {
      return await file.read()
    } catch (cause) {
      if (cause instanceof DamagedFile || cause instanceof NewerFile) return null
      throw cause
    }
  }

  #keep(storyId: StoryId, text: string): void {
    this.#kept += text.length - (this.#texts.get(storyId)?.length ?? 0)
    this.#texts.delete(storyId)
    this.#texts.set(storyId, text)
    for (const [oldest, { length }] of this.#texts) {
      if (this.#kept <= mostKept || oldest === storyId) break
      this.#texts.delete(oldest)
      this.#kept -= length
    }
  }
}
