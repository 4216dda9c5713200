/** Puts the files of a package's new stories while the stories behind them are still checked: no library names them before the commit. */
import type { StoryId } from '../model.js'
import type { Ports, StoreMerge } from '../ports.js'
import type { Result } from '../result.js'
import { ok } from '../result.js'
import type { StoryUse } from './readSession.js'
import type { SessionStory } from './sessionStory.js'

/** Stories that are written at once; who brings more waits. */
const mostAtOnce = 16

type Put = Promise<Result<void>>

export class PutAhead implements StoryUse {
  #unknown: ReadonlySet<StoryId> = new Set()
  readonly #puts = new Map<StoryId, Put>()
  readonly #order: Put[] = []

  constructor(
    private readonly store: Pick<Ports['store'], 'summaries'>,
    /** Null for a dry run, which puts nothing. */
    private readonly into: StoreMerge | null,
  ) {}

  async begin(storyIds: readonly StoryId[]): Promise<Result<void>> {
    if (this.into === null) return ok(undefined)
    const lines = await this.store.summaries(storyIds)
    if (!lines.ok) return lines
    const known = new Set(lines.value.map((line) => line.story.id))
    this.#unknown = new Set(storyIds.filter((id) => !known.has(id)))
    return ok(undefined)
  }

  async held({ record, original }: SessionStory): Promise<void> {
    const { id } = record.story
    if (this.into === null || !this.#unknown.has(id)) return
    const put = this.into.putStory(record, original)
    this.#puts.set(id, put)
    this.#order.push(put)
    await this.#order[this.#order.length - mostAtOnce]
  }

  /** How the files of the story went in; undefined when they were not put. */
  of(storyId: StoryId): Put | undefined {
    return this.#puts.get(storyId)
  }

  /** Waits until nothing is on its way any more. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#order)
  }
}
