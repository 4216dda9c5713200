/** Keeps the index in step with the library and answers queries between two stories: what runs in the search's own thread. */
import { setImmediate } from 'node:timers/promises'
import type { CheckEvent, IndexState, ReviewPolicy, StoryId } from '../../core/model.js'
import type { SearchAnswer, SearchQuery } from '../../core/ports.js'
import { markTerms, placeMatches } from '../../core/search/placeMatches.js'
import { searchEntryOf } from '../../core/search/searchEntry.js'
import { Background } from '../store/background.js'
import type { Disk } from '../store/disk.js'
import { countChoices } from './countChoices.js'
import { readIndex, writeIndex } from './indexFiles.js'
import { isFull } from './indexParts.js'
import { StoryIndex } from './storyIndex.js'
import { StoryReader } from './storyReader.js'

/** A story as the library has it now. */
export interface StoryRow {
  readonly storyId: StoryId
  readonly revision: string
  readonly policy: ReviewPolicy
}

/** The index is saved so many milliseconds after it was changed. */
const saveDelay = 20_000
/** So few changed stories are read before a query is answered, so that it finds what was just saved. */
const readFirst = 5

export class SearchEngine {
  readonly #index: StoryIndex
  readonly #reader: StoryReader
  readonly #due = new Map<StoryId, StoryRow>()
  readonly #fresh = new Map<StoryId, CheckEvent[]>()
  readonly #known = new Set<StoryId>()
  readonly #saving = new Background(() => this.#save())
  #working: Promise<void> | null = null
  #isBuilt = false
  #couldSave = true
  #stopped = false

  constructor(
    private readonly folder: string,
    private readonly disk: Disk,
    private readonly mayWrite: boolean,
    private readonly saveAfter = saveDelay,
  ) {
    this.#index = new StoryIndex(mayWrite)
    this.#reader = new StoryReader(folder, disk)
  }

  /** Takes up the saved index; one that is damaged or of another version is made anew. */
  async load(): Promise<void> {
    await readIndex(this.disk, this.folder, this.#index)
  }

  /** Decisions that may not be in the story's files yet. */
  takeEvents(storyId: StoryId, events: readonly CheckEvent[]): void {
    this.#fresh.set(storyId, [...(this.#fresh.get(storyId) ?? []), ...events])
  }

  /** Says how stories stand in the library; those that the index has otherwise are read again. */
  takeRows(rows: readonly StoryRow[]): void {
    for (const row of rows) {
      const { storyId, revision } = row
      this.#known.add(storyId)
      if (this.#index.get(storyId)?.revision === revision) this.#due.delete(storyId)
      else this.#due.set(storyId, row)
    }
    this.#working ??= this.#work()
  }

  /** After the first rows: what the library does not have any more leaves the index. */
  async settle(): Promise<void> {
    for (const id of this.#index.ids()) if (!this.#known.has(id)) this.#index.remove(id)
    await this.#working
    this.#isBuilt = true
    this.#saving.schedule(0)
  }

  get state(): IndexState {
    const total = this.#known.size
    return { ready: this.#isBuilt, done: Math.max(0, total - this.#due.size), total }
  }

  async find({
    text,
    filters,
    limit,
    cursor,
    choices: asksChoices = false,
  }: SearchQuery): Promise<SearchAnswer> {
    if (this.#isBuilt && this.#due.size <= readFirst) await this.#working
    const { storyIds, terms } = this.#index.rank(text, filters)
    const from = Math.max(0, Number.parseInt(cursor ?? '0', 10) || 0)
    const stories = storyIds.slice(from, from + limit).flatMap((storyId) => {
      const entry = this.#index.get(storyId)
      if (entry === undefined) return []
      const story = { id: storyId, text: this.#reader.text(storyId), entry }
      const titleMarks = [...markTerms(entry.title, terms).marks]
      return { storyId, titleMarks, matches: placeMatches(story, terms, filters) }
    })
    const next = from + limit < storyIds.length ? String(from + limit) : null
    const counted = asksChoices ? storyIds : []
    const choices = countChoices(counted.flatMap((storyId) => this.#index.get(storyId) ?? []))
    return { stories, total: storyIds.length, next, choices, index: this.state }
  }

  /** Leaves the rest for the next start, which finds by the revisions what is missing. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#working
    await this.#saving.stop()
  }

  async #work(): Promise<void> {
    // Waiting queries go first.
    await setImmediate()
    // One iteration, which meets what is added meanwhile: to begin anew passes by all that was deleted, 100,000 times.
    for (const storyId of this.#due.keys()) {
      if (this.#stopped) break
      const row = this.#due.get(storyId)
      if (row === undefined) continue
      this.#due.delete(storyId)
      await this.#read(row)
      await setImmediate()
      // A large library is indexed for minutes: what is full is saved on the way.
      if (this.#index.parts.changed.some(isFull)) this.#saving.schedule(this.#couldSave ? 0 : this.saveAfter)
    }
    this.#working = null
    if (this.#isBuilt) this.#saving.schedule(this.saveAfter)
  }

  async #read({ storyId, revision, policy }: StoryRow): Promise<void> {
    const fresh = this.#fresh.get(storyId) ?? []
    try {
      const read = await this.#reader.read(storyId, fresh)
      if (read === null) return this.#index.remove(storyId)
      this.#index.put(storyId, read.record.text, searchEntryOf(read.record, revision, policy))
      const left = (this.#fresh.get(storyId) ?? []).filter((e) => !read.filed.has(e.id))
      if (left.length === 0) this.#fresh.delete(storyId)
      else this.#fresh.set(storyId, left)
    } catch {
      // The store reports what is wrong with a story when it is opened; the search goes on without it.
      this.#index.remove(storyId)
    }
  }

  async #save(): Promise<void> {
    if (!this.mayWrite || this.#stopped) return
    this.#couldSave = await writeIndex(this.disk, this.folder, this.#index)
  }
}
