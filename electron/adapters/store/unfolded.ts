/** What the journal holds and the other files do not yet: stories that came in and decisions, by story. */
import type { CheckEvent, StoryId, StorySummary } from '../../core/model.js'
import { partsOf } from './journal/entryParts.js'
import type { Entry } from './journal/records.js'

interface SavedEvent {
  readonly seq: number
  readonly event: CheckEvent
}

/** One story's unfolded entries. */
export interface UnfoldedStory {
  /** The line of a story that came in. */
  readonly added: StorySummary | null
  /** What the last decision made of the line. */
  readonly change: Pick<StorySummary, 'counts' | 'lastEventAt'> | null
  readonly events: readonly SavedEvent[]
  readonly lastSeq: number
}

const nothing: UnfoldedStory = { added: null, change: null, events: [], lastSeq: 0 }

/** The line of the list after an entry. */
export const summaryAfter = (
  held: StorySummary | undefined,
  story: UnfoldedStory,
): StorySummary | undefined => {
  const summary = story.added ?? held
  return summary === undefined || story.change === null ? summary : { ...summary, ...story.change }
}

export class Unfolded {
  readonly #stories = new Map<StoryId, { story: UnfoldedStory; events: SavedEvent[] }>()
  #entries = 0
  #lastSeq = 0

  /** The number of the newest entry that was taken; 0 before the first. */
  get lastSeq(): number {
    return this.#lastSeq
  }

  /** How many entries wait to be folded. */
  get size(): number {
    return this.#entries
  }

  take(entry: Entry): void {
    this.#entries += 1
    this.#lastSeq = entry.seq
    for (const { storyId, added, decided } of partsOf(entry)) {
      const before = this.#stories.get(storyId)
      const held = before?.story ?? nothing
      const events = before?.events ?? []
      for (const event of decided?.events ?? []) events.push({ seq: entry.seq, event })
      const story: UnfoldedStory = {
        added: added?.summary ?? held.added,
        change: decided?.change ?? held.change,
        events,
        lastSeq: entry.seq,
      }
      this.#stories.set(storyId, { story, events })
    }
  }

  get(storyId: StoryId): UnfoldedStory | undefined {
    return this.#stories.get(storyId)?.story
  }

  stories(): readonly (readonly [StoryId, UnfoldedStory])[] {
    return [...this.#stories].map(([id, { story }]) => [id, story] as const)
  }

  /** The decisions of each story. */
  events(): readonly (readonly [StoryId, readonly CheckEvent[]])[] {
    return [...this.#stories].map(([id, { events }]) => [id, events.map((e) => e.event)] as const)
  }

  /** Forgets what is folded: entries up to `seq`, of which there were `entries`. */
  drop(seq: number, entries: number): void {
    this.#entries = Math.max(0, this.#entries - entries)
    for (const [id, { story, events }] of this.#stories) {
      if (story.lastSeq <= seq) {
        this.#stories.delete(id)
        continue
      }
      const later = events.filter((e) => e.seq > seq)
      this.#stories.set(id, { story: { ...story, events: later }, events: later })
    }
  }
}
