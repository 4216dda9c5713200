/** The two files of a story: what was imported, and the decisions folded out of the journal; each rebuilt where that can be done. */
import { Low } from 'lowdb'
import { join } from 'node:path'
import type { CheckEvent, StoryId } from '../../core/model.js'
import type { StoryRecord } from '../../core/ports.js'
import { BackedFile } from './backedFile.js'
import { backupDays, copiesInBackups } from './copiesInBackups.js'
import { eventsFile } from './eventsFile.js'
import { partsOf } from './journal/entryParts.js'
import { JournalHoles, readJournal } from './journal/readJournal.js'
import type { EventsFile, LibraryPaths, StoryFile } from './libraryFiles.js'
import { storyKind } from './libraryFiles.js'
import type { Note } from './noticeList.js'
import type { FileWorld } from './sealedFile.js'
import { DamagedFile, SealedFile, seal } from './sealedFile.js'

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
    readonly paths: LibraryPaths,
    readonly world: FileWorld,
    readonly note: Note,
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
    const file = new SealedFile(this.paths.story(storyId), storyKind, this.world)
    return await new BackedFile(file, this).read()
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
      const held = await eventsFile(path, this.world).read()
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
    await new Low(eventsFile(this.paths.events(storyId), this.world), value).write()
  }

  async #rebuildEvents(
    storyId: StoryId,
    waiting: readonly CheckEvent[],
    latest: string | null,
    why: string,
  ): Promise<readonly CheckEvent[]> {
    const path = this.paths.events(storyId)
    const isWhole = (held: readonly CheckEvent[]): boolean =>
      latest === null || (lastInstant(held) ?? '') >= latest
    const { decisions, hasHoles } = await this.#journalled(storyId, this.paths.journal)
    let events = uniteEvents(decisions, waiting)
    let from = 'the journal'
    if (hasHoles || !isWhole(events)) {
      events = uniteEvents(await this.#inBackups(storyId), events)
      from = 'the journal and the backups'
    }
    const gone = isWhole(events) ? '' : ' The last one is missing there too.'
    this.note(path, `${path} ${why} was rebuilt from ${from} with ${events.length} decisions.${gone}`)
    if (!this.world.readOnly) await this.writeEvents(storyId, events)
    return events
  }

  /** The decisions on a story that a journal has, and whether it lacks entries. */
  async #journalled(
    storyId: StoryId,
    folder: string,
  ): Promise<{ readonly decisions: readonly CheckEvent[]; readonly hasHoles: boolean }> {
    const decisions: CheckEvent[] = []
    const holes = new JournalHoles()
    for await (const segment of readJournal(this.world.disk, folder)) {
      holes.look(segment)
      for (const part of segment.records.flatMap((r) => partsOf(r.entry)))
        if (part.storyId === storyId) decisions.push(...(part.decided?.events ?? []))
    }
    return { decisions, hasHoles: holes.found }
  }

  /** The decisions on a story that any backup has, in its file or in its journal, the oldest first. */
  async #inBackups(storyId: StoryId): Promise<readonly CheckEvent[]> {
    const { disk } = this.world
    const file = eventsFile(this.paths.events(storyId), this.world)
    const lists: (readonly CheckEvent[])[] = []
    for await (const { bytes } of copiesInBackups(this.paths, disk, file.path))
      lists.unshift(file.parse(bytes)?.events ?? [])
    for (const day of await backupDays(this.paths, disk)) {
      const { decisions } = await this.#journalled(storyId, join(this.paths.backups, day, 'journal'))
      lists.push(decisions)
    }
    return uniteEvents(...lists)
  }
}
