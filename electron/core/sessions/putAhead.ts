/** Puts the files of a package's new stories while the stories behind them are still checked: no library names them before the commit. */
import type { StoryId } from '../model.js'
import type { Ports, StoreMerge } from '../ports.js'
import type { Result } from '../result.js'
import { ok } from '../result.js'
import type { PlannedStory } from './planStory.js'
import { planned, planStory } from './planStory.js'
import type { StoryUse } from './readSession.js'
import type { SessionStory } from './sessionStory.js'

/** Stories that are written at once; who brings more waits. */
const mostAtOnce = 16

/** What is kept of a story whose files are put, which is little beside the story. */
interface PutStory {
  readonly planned: PlannedStory
  readonly put: Promise<Result<void>>
}

export class PutAhead implements StoryUse {
  #unknown: ReadonlySet<StoryId> = new Set()
  readonly #stories = new Map<StoryId, PutStory>()
  readonly #order: PutStory['put'][] = []

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

  async take({ record, original }: SessionStory): Promise<boolean> {
    const { id } = record.story
    if (this.into === null || !this.#unknown.has(id)) return false
    const plan = planStory(record, null)
    if (!plan.ok) return false
    const put = this.into.putStory(record, original)
    this.#stories.set(id, { planned: planned(plan.value), put })
    this.#order.push(put)
    await this.#order[this.#order.length - mostAtOnce]
    return true
  }

  /** What a merge changes by the story, once its files are in; undefined when they were not put. */
  of(storyId: StoryId): PutStory | undefined {
    return this.#stories.get(storyId)
  }

  /** Waits until nothing is on its way any more. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#order)
  }
}
