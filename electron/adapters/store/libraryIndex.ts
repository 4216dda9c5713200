/** The list of stories: sixteen lowdb files by the first digit of the story's id, each read when it is first needed. */
import { Low } from 'lowdb'
import type { StoryId, StorySummary } from '../../core/model.js'
import type { LibraryPaths, Shard } from './libraryFiles.js'
import { shardDigits, shardKind } from './libraryFiles.js'
import type { FileWorld } from './sealedFile.js'
import { DamagedFile, SealedFile } from './sealedFile.js'
import type { Unfolded } from './unfolded.js'
import { summaryAfter } from './unfolded.js'

/** Gives back the lines of a shard that is damaged or gone. */
export type RebuildShard = (digit: string, damage: DamagedFile | 'missing') => Promise<Shard>

const digitOf = (storyId: StoryId): string => storyId.slice(0, 1)

/** Newest import first; the id decides between imports of one instant. */
const byImport = ({ story: a }: StorySummary, { story: b }: StorySummary): number =>
  a.importedAt < b.importedAt ? 1 : a.importedAt > b.importedAt ? -1 : a.id < b.id ? -1 : 1

export class LibraryIndex {
  readonly #shards = new Map<string, Promise<Low<Shard>>>()
  /** Lines per shard as the checkpoint says. */
  #expected: Readonly<Record<string, number>>
  #sorted: readonly StorySummary[] | null = null

  constructor(
    private readonly paths: LibraryPaths,
    private readonly world: FileWorld,
    private readonly unfolded: Unfolded,
    private readonly rebuild: RebuildShard,
    expected: Readonly<Record<string, number>>,
  ) {
    this.#expected = expected
  }

  /** How many lines each shard on the disk holds. */
  get sizes(): Readonly<Record<string, number>> {
    return this.#expected
  }

  changed(): void {
    this.#sorted = null
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
  async all(): Promise<readonly StorySummary[]> {
    if (this.#sorted !== null) return this.#sorted
    const shards = await Promise.all(shardDigits.map((digit) => this.#shard(digit)))
    const lines: StorySummary[] = []
    const held = new Set<string>()
    for (const { data } of shards)
      for (const id in data.stories) {
        const line = data.stories[id]
        const waiting = this.unfolded.get(id)
        const shown = waiting === undefined ? line : summaryAfter(line, waiting)
        if (waiting !== undefined) held.add(id)
        if (shown !== undefined) lines.push(shown)
      }
    for (const [id, story] of this.unfolded.stories()) {
      const line = held.has(id) ? undefined : summaryAfter(undefined, story)
      if (line !== undefined) lines.push(line)
    }
    this.#sorted = lines.sort(byImport)
    return this.#sorted
  }

  /** Writes the lines of `stories` into their shards, one after the other with `pause` between. */
  async fold(lines: readonly StorySummary[], pause: () => Promise<void>): Promise<void> {
    for (const digit of shardDigits) {
      const changed = lines.filter((line) => digitOf(line.story.id) === digit)
      if (changed.length === 0) continue
      const low = await this.#shard(digit)
      for (const line of changed) low.data.stories[line.story.id] = line
      await low.write()
      this.#expected = { ...this.#expected, [digit]: Object.keys(low.data.stories).length }
      await pause()
    }
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
    const low = new Low<Shard>(new SealedFile(this.paths.shard(digit), shardKind, this.world), {
      stories: {},
    })
    const expected = this.#expected[digit] ?? 0
    try {
      await low.read()
      if (Object.keys(low.data.stories).length < expected) low.data = await this.rebuild(digit, 'missing')
    } catch (cause) {
      if (!(cause instanceof DamagedFile)) throw cause
      low.data = await this.rebuild(digit, cause)
    }
    return low
  }
}
