/** The two files of a story: what was imported, and the decisions folded out of the journal; each rebuilt where that can be done. */
import { Low } from 'lowdb'
import { join } from 'node:path'
import type { CheckEvent, StoryId } from '../../core/model.js'
import type { StoryRecord } from '../../core/ports.js'
import { partsOf } from './journal/entryParts.js'
import { readJournal } from './journal/readJournal.js'
import type { EventsFile, LibraryPaths, StoryFile } from './libraryFiles.js'
import { eventsKind, storyKind } from './libraryFiles.js'
import type { FileWorld } from './sealedFile.js'
import { DamagedFile, SealedFile, seal, unseal } from './sealedFile.js'
import { entriesOf, exists, readWhole, replaceFile } from './wholeFiles.js'

export type Note = (fileName: string, message: string) => void

/** Each event once, in the order in which they were saved. */
export const uniteEvents = (...lists: readonly (readonly CheckEvent[])[]): readonly CheckEvent[] => [
  ...new Map(lists.flat().map((event) => [event.id, event])).values(),
]

export const lastInstant = (events: readonly CheckEvent[]): string | null => {
  let last: string | null = null
  for (const { at } of events) if (last === null || at > last) last = at
  return last
}

const where = (damage: DamagedFile): string =>
  damage.setAside === null ? 'It was left as it is.' : `It was set aside as ${damage.setAside}.`

export class StoryFiles {
  constructor(
    private readonly paths: LibraryPaths,
    private readonly world: FileWorld,
    private readonly note: Note,
  ) {}

  /** Writes what was imported; gives the bytes, whose hash the journal keeps. */
  async writeStory({ story, text, extraction }: StoryRecord): Promise<Uint8Array> {
    const value: StoryFile = { story, text, extraction }
    const path = this.paths.story(story.id)
    await new Low(new SealedFile(path, storyKind, this.world), value).write()
    return seal(storyKind.format, value)
  }

  /** null when the story has no file. Throws DamagedFile when it has one that neither reads nor came back from a backup. */
  async readStory(storyId: StoryId): Promise<StoryFile | null> {
    const path = this.paths.story(storyId)
    const file = new SealedFile(path, storyKind, this.world)
    try {
      const held = await file.read()
      if (held !== null) return held
    } catch (cause) {
      if (!(cause instanceof DamagedFile)) throw cause
      const restored = await this.#fromBackup(storyId)
      if (restored === null) throw cause
      this.note(path, `${path} was damaged (${cause.why}). ${where(cause)} It came back whole from a backup.`)
      return restored
    }
    const restored = await this.#fromBackup(storyId)
    if (restored !== null) this.note(path, `${path} was missing. It came back whole from a backup.`)
    return restored
  }

  /**
   * The folded decisions. `latest` is the instant of the last one that there must be, null when there is none; a file that
   * is damaged, gone or older than that is rebuilt from the journal.
   */
  async readEvents(
    storyId: StoryId,
    waiting: readonly CheckEvent[],
    latest: string | null,
  ): Promise<readonly CheckEvent[]> {
    const path = this.paths.events(storyId)
    let why = 'is missing'
    try {
      const held = await new SealedFile(path, eventsKind, this.world).read()
      const events = uniteEvents(held?.events ?? [], waiting)
      if (latest === null || (lastInstant(events) ?? '') >= latest) return events
      if (held !== null) why = 'is older than the list of stories says'
    } catch (cause) {
      if (!(cause instanceof DamagedFile)) throw cause
      why = `was damaged (${cause.why}). ${where(cause)} It`
    }
    return await this.#rebuildEvents(storyId, waiting, latest, why)
  }

  async writeEvents(storyId: StoryId, events: readonly CheckEvent[]): Promise<void> {
    const value: EventsFile = { events: [...events] }
    await new Low(new SealedFile(this.paths.events(storyId), eventsKind, this.world), value).write()
  }

  async #rebuildEvents(
    storyId: StoryId,
    waiting: readonly CheckEvent[],
    latest: string | null,
    why: string,
  ): Promise<readonly CheckEvent[]> {
    const path = this.paths.events(storyId)
    const found: CheckEvent[] = []
    for await (const { records } of readJournal(this.world.disk, this.paths.journal))
      for (const part of records.flatMap((r) => partsOf(r.entry)))
        if (part.storyId === storyId) found.push(...(part.decided?.events ?? []))
    const events = uniteEvents(found, waiting)
    const whole = latest === null || (lastInstant(events) ?? '') >= latest
    this.note(
      path,
      `${path} ${why} was rebuilt from the journal with ${events.length} decisions.${whole ? '' : ' The last one is missing there too; look for it in the backups.'}`,
    )
    if (!this.world.readOnly) await this.writeEvents(storyId, events)
    return events
  }

  async #fromBackup(storyId: StoryId): Promise<StoryFile | null> {
    const { disk } = this.world
    const days = (await entriesOf(disk, this.paths.backups)).map((e) => e.name).toSorted()
    for (const day of days.toReversed()) {
      const copy = join(this.paths.backups, day, 'stories', storyId, 'story.json')
      if (!(await exists(disk, copy))) continue
      const bytes = await readWhole(disk, copy)
      const unsealed = unseal(storyKind.format, bytes)
      const parsed = 'value' in unsealed ? storyKind.schema.safeParse(unsealed.value) : null
      if (parsed?.success !== true) continue
      if (!this.world.readOnly) await replaceFile(disk, this.paths.story(storyId), bytes)
      return parsed.data
    }
    return null
  }
}
