/**
 * Shows a story as one checker may see it. While a claim waits for its second verdict, the verdicts, evidence and ticks of the
 * others are left out of its state, and with them out of the counts: what is not handed over cannot be shown by any screen.
 */
import { countStandings, inForce, orderEvents, statesOf } from '../events/foldEvents.js'
import type { CheckEvent, ClaimId, ClaimState, ClaimView, Counts, StoryLogs } from '../model.js'
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

export class StoryViews {
  /** Claims keep their state until an event is about them, so what was made of a state once is not made again. */
  readonly #held = new WeakMap<ClaimState, Map<string, ClaimView>>()

  see(story: OpenStory, viewer: Viewer): SeenStory {
    const { checker, policy } = viewer
    const key = `${policy.kind} ${policy.hideNames} ${checker.id}`
    const { claims: states, counts, logs } = story.derived
    const missing = states.filter((s) => this.#held.get(s)?.has(key) !== true)
    const own = isBlind(policy) ? this.#ownStates(story, viewer, missing) : null
    for (const state of missing) {
      const seen = own?.get(state.claim.id) ?? state
      const hidden = seen !== state && JSON.stringify(seen) !== JSON.stringify(state)
      const view = maskNames({ ...seen, settlement: settlementOf(state, policy), hidden }, viewer)
      const views = this.#held.get(state) ?? new Map<string, ClaimView>()
      this.#held.set(state, views.set(key, view))
    }
    const claims = states.flatMap((s) => this.#held.get(s)?.get(key) ?? [])
    return { claims, counts: claims.some((c) => c.hidden) ? countStandings(claims) : counts, logs }
  }

  /** The story with nothing in its claims that the viewer may not see; names stay as they are. For reports. */
  redact(story: OpenStory, viewer: Viewer): Redacted {
    if (!isBlind(viewer.policy)) return { story, hidden: new Set() }
    const named = { ...viewer, policy: { ...viewer.policy, hideNames: false } }
    const { claims, counts } = this.see(story, named)
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
