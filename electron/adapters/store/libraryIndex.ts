/** The list of stories: sixteen lowdb files by the first digit of the story's id, each read when it is first needed. */
import { Low } from 'lowdb'
import type { StoryId, StorySummary } from '../../core/model.js'
import type { PageRequest, StoryPage } from '../../core/story/storyPages.js'
import { byImport, pageOf } from '../../core/story/storyPages.js'
import { pause, pauseWhenLong } from './background.js'
import type { FirstPage, LineChange } from './firstPage.js'
import { firstPageOf, pageFromFirst, reviseFirstPage } from './firstPage.js'
import type { Checkpoint, LibraryPaths, Shard } from './libraryFiles.js'
import { firstPageKind, shardDigits } from './libraryFiles.js'
import type { FileWorld } from './sealedFile.js'
import { DamagedFile, SealedFile } from './sealedFile.js'
import { shardFile } from './shardFile.js'
import { sortGradually } from './sortGradually.js'
import type { Unfolded } from './unfolded.js'
import { summaryAfter } from './unfolded.js'
import { exists, removeIfThere } from './wholeFiles.js'

/** Gives back the lines of a shard that is damaged or gone. */
export type RebuildShard = (
  digit: string,
  damage: DamagedFile | 'missing',
  /** How many there are at least. */
  lines: number,
) => Promise<Shard>

const digitOf = (storyId: StoryId): string => storyId.slice(0, 1)

const isSameLine = (a: StorySummary, b: StorySummary): boolean =>
  a.lastEventAt === b.lastEventAt && JSON.stringify(a.counts) === JSON.stringify(b.counts)

/** More changes than these are cheaper to sort in than to put in one by one. */
const fewChanges = 1_000

/** Where `line` stands among `lines`, or would. */
const placeOf = (line: StorySummary, lines: readonly StorySummary[]): number => {
  let from = 0
  let to = lines.length
  while (from < to) {
    const middle = (from + to) >>> 1
    const other = lines[middle]
    if (other !== undefined && byImport(other, line) < 0) from = middle + 1
    else to = middle
  }
  return from
}

export class LibraryIndex {
  readonly #shards = new Map<string, Promise<Low<Shard>>>()
  /** Lines per shard that there are at least. */
  #expected: Readonly<Record<string, number>>
  #sorted: readonly StorySummary[] | null = null
  /** Stories whose lines in `#sorted` are not the newest. */
  #changed = new Set<StoryId>()
  /** As of the last fold; null when it is not known, undefined while it was not read yet. */
  #first: FirstPage | null | undefined
  #folding = false
  /** Lists are brought up to date one after the other. */
  #listing: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly paths: LibraryPaths,
    private readonly world: FileWorld,
    private readonly unfolded: Unfolded,
    private readonly rebuild: RebuildShard,
    private readonly checkpoint: Checkpoint | null,
    lines: Readonly<Record<string, number>>,
  ) {
    this.#expected = lines
  }

  /** How many lines each shard on the disk holds. */
  get sizes(): Readonly<Record<string, number>> {
    return this.#expected
  }

  changed(storyIds: readonly StoryId[]): void {
    for (const id of storyIds) this.#changed.add(id)
  }

  /** Folding stopped half-way: the shards may be newer than the first page. */
  forgetFirstPage(): void {
    this.#first = null
    this.#folding = false
  }

  async find(storyId: StoryId): Promise<StorySummary | undefined> {
    const waiting = this.unfolded.get(storyId)
    if (waiting?.added != null) return summaryAfter(undefined, waiting)
    const held = (await this.#shard(digitOf(storyId))).data.stories[storyId]
    return waiting === undefined ? held : summaryAfter(held, waiting)
  }

  /** The line as it is in the index file, without what the journal holds. */
  async folded(storyId: StoryId): Promise<StorySummary | undefined> {
    return (await this.#shard(digitOf(storyId))).data.stories[storyId]
  }

  /** All lines, newest import first. */
  all(): Promise<readonly StorySummary[]> {
    const listing = this.#listing.then(
      () => this.#bringUpToDate(),
      () => this.#bringUpToDate(),
    )
    this.#listing = listing
    return listing
  }

  async #bringUpToDate(): Promise<readonly StorySummary[]> {
    if (this.#sorted === null || this.#changed.size > fewChanges) return await this.#sortAll()
    const changed = [...this.#changed]
    if (changed.length === 0) return this.#sorted
    // What changes while the lines are looked up is taken at the next call.
    this.#changed.clear()
    const sorted = this.#sorted
    this.#sorted = null
    const now = await Promise.all(changed.map((id) => this.find(id)))
    const lines = [...sorted]
    for (const line of now) {
      if (line === undefined) continue
      const at = placeOf(line, lines)
      lines.splice(at, lines[at]?.story.id === line.story.id ? 1 : 0, line)
    }
    this.#sorted = lines
    return lines
  }

  /** A page of the list; the first one without reading the whole list where that can be. */
  async page(request?: PageRequest): Promise<StoryPage> {
    const first = this.#sorted === null ? await this.#firstPage() : null
    const page = first === null ? null : pageFromFirst(first, request)
    return page ?? pageOf(await this.all(), request)
  }

  /** Writes the lines into their shards, one shard after the other with `pause` between, and then the first page. */
  async fold(changes: readonly LineChange[], seq: number, pause: () => Promise<void>): Promise<void> {
    const first = await this.#readFirstPage()
    this.#folding = true
    await this.#removeFirstPage()
    for (const digit of shardDigits) {
      const changed = changes.filter(({ after }) => digitOf(after.story.id) === digit)
      if (changed.length === 0) continue
      const low = await this.#shard(digit)
      for (const { after } of changed) low.data.stories[after.story.id] = after
      await low.write()
      this.#expected = { ...this.#expected, [digit]: Object.keys(low.data.stories).length }
      await pause()
    }
    const revised = first === null ? null : reviseFirstPage(first, changes)
    this.#first = revised ?? (await this.#newFirstPage(seq))
    if (this.#first !== null) {
      const { stories, groups } = this.#first
      const file = { seq, groups, stories: [...stories] }
      await new Low(new SealedFile(this.paths.firstPage, firstPageKind, this.world), file).write()
    }
    this.#folding = false
  }

  /** A first page where there is none to go on from: only if the whole list is at hand, and is as old as the checkpoint will be. */
  async #newFirstPage(seq: number): Promise<FirstPage | null> {
    if (this.#sorted === null) return null
    const lines = await this.all()
    return this.#changed.size === 0 && this.unfolded.lastSeq <= seq ? firstPageOf(lines) : null
  }

  /** One shard after the other, so that nothing waits for the whole list. */
  async #sortAll(): Promise<readonly StorySummary[]> {
    this.#sorted = null
    // What changes from here on is taken at the next call, whatever of it is in the shards already.
    this.#changed.clear()
    const waiting = new Map(this.unfolded.stories())
    const lines: StorySummary[] = []
    for (const digit of shardDigits) {
      const { stories } = (await this.#shard(digit)).data
      for (const id in stories) {
        const line = stories[id]
        const story = waiting.get(id)
        const shown = story === undefined ? line : summaryAfter(line, story)
        waiting.delete(id)
        if (shown !== undefined) lines.push(shown)
      }
      await pause()
    }
    for (const story of waiting.values()) {
      const line = summaryAfter(undefined, story)
      if (line !== undefined) lines.push(line)
    }
    this.#sorted = await sortGradually(lines, byImport, pauseWhenLong())
    return this.#sorted
  }

  /** The first page with what waits to be folded; null when it is not known. */
  async #firstPage(): Promise<FirstPage | null> {
    const first = await this.#readFirstPage()
    const waiting = this.unfolded.stories()
    if (first === null || this.#folding || waiting.length > fewChanges) return null
    const changes: LineChange[] = []
    for (const [id, story] of waiting) {
      const before = await this.folded(id)
      const after = summaryAfter(before, story)
      // A shard that has the change already is newer than the first page.
      if (before !== undefined && after !== undefined && isSameLine(before, after)) return null
      if (after !== undefined) changes.push({ before, after })
    }
    // A fold that began meanwhile has moved what was read here.
    return this.#folding || this.#first !== first ? null : reviseFirstPage(first, changes)
  }

  /** It is there only while the shards are as old as it: a fold that stops half-way leaves none. */
  async #removeFirstPage(): Promise<void> {
    const { disk } = this.world
    if (!(await exists(disk, this.paths.firstPage))) return
    await removeIfThere(disk, this.paths.firstPage)
    await disk.syncFolder(this.paths.index)
  }

  async #readFirstPage(): Promise<FirstPage | null> {
    if (this.#first !== undefined) return this.#first
    if (this.checkpoint === null) {
      // Nothing was ever folded: the list is empty, or as long as the shards that were found.
      const lines = await this.all()
      return (this.#first = this.unfolded.size === 0 ? firstPageOf(lines) : null)
    }
    const file = new SealedFile(this.paths.firstPage, firstPageKind, this.world)
    let read: Awaited<ReturnType<typeof file.read>>
    try {
      read = await file.read()
    } catch (cause) {
      // It is made anew from the shards.
      if (!(cause instanceof DamagedFile)) throw cause
      read = null
    }
    if (this.#first !== undefined) return this.#first
    this.#first = read === null || read.seq !== this.checkpoint?.seq ? null : read
    return this.#first
  }

  async #shard(digit: string): Promise<Low<Shard>> {
    const held = this.#shards.get(digit)
    if (held !== undefined) return await held
    const reading = this.#read(digit)
    this.#shards.set(digit, reading)
    try {
      return await reading
    } catch (cause) {
      this.#shards.delete(digit)
      throw cause
    }
  }

  async #read(digit: string): Promise<Low<Shard>> {
    const low = new Low<Shard>(shardFile(this.paths.shard(digit), this.world), { stories: {} })
    const expected = this.#expected[digit] ?? 0
    try {
      await low.read()
      if (Object.keys(low.data.stories).length < expected)
        low.data = await this.rebuild(digit, 'missing', expected)
    } catch (cause) {
      if (!(cause instanceof DamagedFile)) throw cause
      low.data = await this.rebuild(digit, cause, expected)
    }
    return low
  }
}
