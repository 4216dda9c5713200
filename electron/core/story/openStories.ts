/** Holds the stories in use with their derived state, and lets one decision at a time change a story. */
import type { Redacted, SeenStory } from '../agreement/storyViews.js'
import { StoryViews } from '../agreement/storyViews.js'
import type { Viewer } from '../agreement/viewer.js'
import type { StoryPatch } from '../contract.js'
import { foldEvents } from '../events/foldEvents.js'
import type { DerivedStory } from '../events/foldEvents.js'
import { foldOneMore } from '../events/foldOneMore.js'
import type { Decision } from '../events/stampEvent.js'
import { stampEvent } from '../events/stampEvent.js'
import type { CheckEvent, ClaimView, StoryId } from '../model.js'
import type { Ports, StoryRecord } from '../ports.js'
import type { Result } from '../result.js'
import { ok } from '../result.js'
import { lastInstant, summariseStory } from './summariseStory.js'

export interface OpenStory {
  readonly record: StoryRecord
  readonly derived: DerivedStory
}

export const openStoryOf = (record: StoryRecord): OpenStory => ({ record, derived: foldEvents(record) })

/** Stories kept in memory; the one used longest ago goes first. */
const keptOpen = 8

const undecided = ({ history, evidence, ticks, adjudications, hidden }: ClaimView): boolean =>
  history.length + evidence.length + ticks.length + adjudications.length === 0 && !hidden

/** Most claims of a large story are compared without being written out: nobody decided on them, before or after. */
const sameState = (a: ClaimView | undefined, b: ClaimView): boolean =>
  a !== undefined &&
  (a === b ||
    (a.claim === b.claim && undecided(a) && undecided(b)) ||
    JSON.stringify(a) === JSON.stringify(b))

/** What of a change the viewer may see. */
const patchOf = (
  before: SeenStory,
  after: SeenStory,
  about: Pick<StoryPatch, 'storyId' | 'eventId' | 'savedAt'>,
): StoryPatch => {
  const known = new Map(before.claims.map((s) => [s.claim.id, s]))
  const order = after.claims.map((s) => s.claim.id)
  const sameOrder =
    order.length === before.claims.length && order.every((id, i) => before.claims[i]?.claim.id === id)
  return {
    ...about,
    claims: after.claims.filter((s) => !sameState(known.get(s.claim.id), s)),
    order: sameOrder ? null : order,
    counts: after.counts,
    logs: JSON.stringify(before.logs) === JSON.stringify(after.logs) ? null : after.logs,
  }
}

/** All of the story: for a caller who does not know what was changed since. */
const wholePatch = (story: SeenStory, { id, at, storyId }: CheckEvent): StoryPatch => ({
  storyId,
  eventId: id,
  savedAt: at,
  claims: [...story.claims],
  order: story.claims.map((s) => s.claim.id),
  counts: story.counts,
  logs: story.logs,
})

export class OpenStories {
  readonly #open = new Map<StoryId, OpenStory>()
  readonly #queues = new Map<StoryId, Promise<unknown>>()
  /** Grows when decisions come in that were not made here: what was read before may miss them. */
  #merges = 0
  readonly #views = new StoryViews()

  constructor(private readonly ports: Pick<Ports, 'store' | 'clock' | 'ids'>) {}

  async get(storyId: StoryId): Promise<Result<OpenStory>> {
    const held = this.#open.get(storyId)
    if (held !== undefined) {
      this.#hold(storyId, held)
      return ok(held)
    }
    const merges = this.#merges
    const read = await this.ports.store.read(storyId)
    if (!read.ok) return read
    if (this.#merges !== merges) return await this.get(storyId)
    // A decision may have opened and changed the story while this read was on its way.
    const changed = this.#open.get(storyId)
    if (changed !== undefined) return ok(changed)
    const story = openStoryOf(read.value)
    this.#hold(storyId, story)
    return ok(story)
  }

  /** The story as this viewer may see it. */
  see(story: OpenStory, viewer: Viewer): SeenStory {
    return this.#views.see(story, viewer)
  }

  /** For what shows a story elsewhere than on the desk. */
  redact(story: OpenStory, viewer: Viewer): Redacted {
    return this.#views.redact(story, viewer)
  }

  /**
   * The story after the decisions that were asked for before this call, so that a report misses none of them. It is not
   * held: a report of the library must not throw the stories out that a checker works on.
   */
  async peekSettled(storyId: StoryId): Promise<Result<OpenStory>> {
    await this.#queues.get(storyId)
    return await this.#peek(storyId)
  }

  /** As peekSettled, for what needs the decisions and not what they amount to. */
  async peekRecord(storyId: StoryId): Promise<Result<StoryRecord>> {
    await this.#queues.get(storyId)
    const held = this.#open.get(storyId)
    return held === undefined ? await this.ports.store.read(storyId) : ok(held.record)
  }

  /**
   * Lets `work` change several stories at once, while no decision is made on any of them. It reads them through `peek`;
   * afterwards none of them is held any more.
   */
  async together<T>(
    storyIds: readonly StoryId[],
    work: (peek: (storyId: StoryId) => Promise<Result<OpenStory>>) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    let release = (): void => undefined
    const released = new Promise<Result<void>>((resolve) => {
      release = () => resolve(ok(undefined))
    })
    // All turns are asked for at once: two that share stories cannot wait for each other.
    const arrived = storyIds.map(
      (storyId) =>
        new Promise<void>((arrive) => {
          void this.#inTurn(storyId, () => {
            arrive()
            return released
          })
        }),
    )
    try {
      await Promise.all(arrived)
      return await work((storyId) => this.#peek(storyId))
    } finally {
      this.#merges += 1
      for (const storyId of storyIds) this.#open.delete(storyId)
      release()
    }
  }

  async #peek(storyId: StoryId): Promise<Result<OpenStory>> {
    const held = this.#open.get(storyId)
    if (held !== undefined) return ok(held)
    const read = await this.ports.store.read(storyId)
    return read.ok ? ok(openStoryOf(read.value)) : read
  }

  /**
   * Decides and appends, one decision after the other on each story: `decide` sees the state that its event will follow.
   * The patch comes back once the event is on the disk; an error has changed nothing. A decision whose id is recorded
   * already is not recorded again: its answer was lost, and is the whole story now.
   */
  decide(
    storyId: StoryId,
    by: Viewer,
    decide: (story: OpenStory) => Result<Decision>,
    decisionId?: string,
  ): Promise<Result<StoryPatch>> {
    return this.#inTurn(storyId, () => this.#append(storyId, by, decide, decisionId))
  }

  /** Appends decisions that were made elsewhere, in turn with those made here; answers how many they were. */
  adopt(storyId: StoryId, choose: (story: OpenStory) => readonly CheckEvent[]): Promise<Result<number>> {
    return this.#inTurn(storyId, async () => {
      const story = await this.get(storyId)
      if (!story.ok) return story
      const events = choose(story.value)
      if (events.length === 0) return ok(0)
      const after = openStoryOf({
        ...story.value.record,
        events: [...story.value.record.events, ...events],
      })
      const saved = await this.ports.store.append(
        storyId,
        events,
        summariseStory(after.record, after.derived),
      )
      if (!saved.ok) return saved
      this.#hold(storyId, after)
      return ok(events.length)
    })
  }

  #inTurn<T>(storyId: StoryId, work: () => Promise<Result<T>>): Promise<Result<T>> {
    const turn = (this.#queues.get(storyId) ?? Promise.resolve()).then(work)
    const release = async (): Promise<void> => {
      await turn.catch(() => undefined)
      if (this.#queues.get(storyId) === settled) this.#queues.delete(storyId)
    }
    const settled = release()
    this.#queues.set(storyId, settled)
    return turn
  }

  async #append(
    storyId: StoryId,
    by: Viewer,
    decide: (story: OpenStory) => Result<Decision>,
    decisionId: string | undefined,
  ): Promise<Result<StoryPatch>> {
    const story = await this.get(storyId)
    if (!story.ok) return story
    const before = story.value
    const recorded = before.record.events.find((e) => e.id === decisionId)
    if (recorded !== undefined) return ok(wholePatch(this.see(before, by), recorded))
    const decision = decide(before)
    if (!decision.ok) return decision
    const lastAt = lastInstant(before.record.events)
    const event = stampEvent(decision.value, { storyId, checker: by.checker, lastAt, decisionId }, this.ports)
    const record = { ...before.record, events: [...before.record.events, event] }
    const after = { record, derived: foldOneMore(record, before.derived, event) }
    const saved = await this.ports.store.append(storyId, [event], summariseStory(record, after.derived))
    if (!saved.ok) return saved
    this.#hold(storyId, after)
    const about = { storyId, eventId: event.id, savedAt: this.ports.clock.now() }
    return ok(patchOf(this.see(before, by), this.see(after, by), about))
  }

  #hold(storyId: StoryId, story: OpenStory): void {
    this.#open.delete(storyId)
    this.#open.set(storyId, story)
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= keptOpen) break
      this.#open.delete(oldest)
    }
  }
}
