/**
 * Shows a story as one checker may see it. While a claim waits for its second verdict, the verdicts, evidence and ticks of the
 * others are left out of its state, and with them out of the counts: what is not handed over cannot be shown by any screen.
 */
import { countStandings, inForce, orderEvents, statesOf } from '../events/foldEvents.js'
import type { CheckEvent, ClaimId, ClaimState, ClaimView, Counts, StoryId, StoryLogs } from '../model.js'
import type { OpenStory } from '../story/openStories.js'
import { maskNames } from './maskNames.js'
import { isBlind, isWaiting, settlementOf } from './settlement.js'
import type { Viewer } from './viewer.js'

export interface SeenStory {
  readonly claims: readonly ClaimView[]
  readonly counts: Counts
  readonly logs: StoryLogs
}

export interface Redacted {
  readonly story: OpenStory
  /** Claims of which something is left out. */
  readonly hidden: ReadonlySet<ClaimId>
}

/** What says something about a claim's truth; edits of claims are everybody's. */
const isFinding = ({ kind }: CheckEvent): boolean =>
  kind === 'verdictRecorded' ||
  kind === 'evidenceAttached' ||
  kind === 'checkpointTicked' ||
  kind === 'claimAdjudicated'

const isUntouched = ({ history, evidence, ticks, adjudications }: ClaimState): boolean =>
  history.length + evidence.length + ticks.length + adjudications.length === 0

/** What was shown of a story last. */
interface Shown {
  readonly viewer: string
  readonly states: readonly ClaimState[]
  readonly seen: SeenStory
}

/** Stories whose last view is kept; the one shown longest ago goes first. */
const keptShown = 8

export class StoryViews {
  readonly #shown = new Map<StoryId, Shown>()

  /** Claims keep their state until an event is about them, so a view after a decision is made of the view before it. */
  see(story: OpenStory, by: Viewer): SeenStory {
    const { id } = story.record.story
    const viewer = `${by.policy.kind} ${by.policy.hideNames} ${by.checker.id}`
    const held = this.#shown.get(id)
    const before = held?.viewer === viewer ? held : null
    const states = story.derived.claims
    if (before?.states === states) return before.seen
    const seen = this.#show(story, by, before)
    this.#shown.delete(id)
    this.#shown.set(id, { viewer, states, seen })
    const [oldest] = this.#shown.keys()
    if (this.#shown.size > keptShown && oldest !== undefined) this.#shown.delete(oldest)
    return seen
  }

  #show(story: OpenStory, by: Viewer, before: Shown | null): SeenStory {
    const { claims: states, counts, logs } = story.derived
    const keeps = (state: ClaimState, at: number): boolean => before?.states[at] === state
    const fresh = states.filter((state, at) => !keeps(state, at))
    const own = isBlind(by.policy) ? this.#ownStates(story, by, fresh) : null
    const claims = states.map((state, at): ClaimView => {
      const kept = keeps(state, at) ? before?.seen.claims[at] : undefined
      if (kept !== undefined) return kept
      const seen = own?.get(state.claim.id) ?? state
      const hidden = seen !== state && JSON.stringify(seen) !== JSON.stringify(state)
      return maskNames({ ...seen, settlement: settlementOf(state, by.policy), hidden }, by)
    })
    return { claims, counts: claims.some((c) => c.hidden) ? countStandings(claims) : counts, logs }
  }

  /** The story with nothing in its claims that the viewer may not see; names stay as they are. For reports. */
  redact(story: OpenStory, viewer: Viewer): Redacted {
    if (!isBlind(viewer.policy)) return { story, hidden: new Set() }
    const named = { ...viewer, policy: { ...viewer.policy, hideNames: false } }
    const { claims, counts } = this.#show(story, named, null)
    const hidden = new Set(claims.flatMap((c) => (c.hidden ? [c.claim.id] : [])))
    return hidden.size === 0
      ? { story, hidden }
      : { story: { record: story.record, derived: { ...story.derived, claims, counts } }, hidden }
  }

  /** The states that waiting claims have by the viewer's own findings alone. */
  #ownStates(
    { record }: OpenStory,
    { checker, policy }: Viewer,
    states: readonly ClaimState[],
  ): ReadonlyMap<string, ClaimState> {
    const waiting = states.filter((s) => !isUntouched(s) && isWaiting(s, policy))
    if (waiting.length === 0) return new Map()
    const own = record.events.filter((e) => !isFinding(e) || e.checker.id === checker.id)
    const claims = waiting.map((s) => s.claim)
    return new Map(statesOf(claims, inForce(orderEvents(own))).map((s) => [s.claim.id, s]))
  }
}
