/** Says what a package changes in one story: which decisions are new here, what becomes of each claim, what conflicts. */
import { foldEvents } from '../events/foldEvents.js'
import { openSeals } from '../events/sealedVerdicts.js'
import type { CheckEvent, ClaimState } from '../model.js'
import type { MergedStory, StoryRecord } from '../ports.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import type { OpenStory } from '../story/openStories.js'
import { summariseStory } from '../story/summariseStory.js'
import { canonicalJson } from './canonicalJson.js'
import { conflictsOfMerge } from './conflicts.js'
import type { ClaimChange, MergeConflict, StoryChange } from './sessionFacts.js'
import { claimsNamedBy } from './sessionStory.js'

export interface StoryPlan {
  readonly after: OpenStory
  /** The decisions that are new here. */
  readonly events: readonly CheckEvent[]
  readonly change: StoryChange
  readonly conflicts: readonly MergeConflict[]
}

/** What a merge keeps of a plan until it is committed. */
export interface PlannedStory extends Pick<StoryPlan, 'change' | 'conflicts'> {
  /** Null where nothing is new. */
  readonly merged: MergedStory | null
}

export const planned = ({ after, events, change, conflicts }: StoryPlan): PlannedStory => {
  const isChanged = change.isNew || events.length > 0
  const { storyId } = change
  return {
    change,
    conflicts,
    merged: isChanged ? { storyId, events, summary: summariseStory(after.record, after.derived) } : null,
  }
}

/** By value, keys in the same order. */
const same = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b) && (a.length !== b.length || a.length === 0))
    return a.length === b.length
  return JSON.stringify(a) === JSON.stringify(b)
}

/**
 * How a checker looks is no part of a decision: a Tickmark from before there were initials and colours leaves them out of what
 * it hands on.
 */
const decided = ({ checker: { id, name }, ...event }: CheckEvent): string =>
  canonicalJson({ ...event, checker: { id, name } })

/** A decision that is here already must be the same one: another under its id is forged. */
const newEvents = (
  incoming: readonly CheckEvent[],
  held: readonly CheckEvent[],
  title: string,
): Result<readonly CheckEvent[]> => {
  const known = new Map(held.map((e) => [e.id, e]))
  const fresh: CheckEvent[] = []
  for (const event of incoming) {
    const mine = known.get(event.id)
    if (mine === undefined) fresh.push(event)
    else if (!same(mine, event) && decided(mine) !== decided(event))
      return err(
        'session-forged',
        `The package cannot be merged: in the story “${title}” it holds another decision under the id of one that is here (${event.id}, by ${mine.checker.name}). Nothing was changed.`,
        { eventId: event.id, storyId: event.storyId },
      )
  }
  return ok(fresh)
}

const changeOf = (before: ClaimState | undefined, after: ClaimState): ClaimChange['what'] => {
  const parts = [
    ...(before === undefined ? (['appears'] as const) : []),
    ...(same(before?.history ?? [], after.history) && same(before?.adjudications ?? [], after.adjudications)
      ? []
      : (['verdict'] as const)),
    ...(same(before?.evidence ?? [], after.evidence) ? [] : (['evidence'] as const)),
    ...(same(before?.ticks ?? [], after.ticks) ? [] : (['ticks'] as const)),
  ]
  return parts
}

const claimChanges = (
  before: readonly ClaimState[],
  after: readonly ClaimState[],
): readonly ClaimChange[] => {
  const held = new Map(before.map((s) => [s.claim.id, s]))
  const left = new Set(after.map((s) => s.claim.id))
  return [
    ...before.flatMap(({ claim }): ClaimChange[] =>
      left.has(claim.id) ? [] : [{ claimId: claim.id, text: claim.text, what: ['goes'] }],
    ),
    ...after.flatMap((state): ClaimChange[] => {
      const { claim } = state
      const what = changeOf(held.get(claim.id), state)
      return what.length === 0 ? [] : [{ claimId: claim.id, text: claim.text, what }]
    }),
  ]
}

const idsOf = (of: StoryRecord): readonly string[] => of.extraction.claims.map((c) => c.id)

const nothingNew = (held: OpenStory, knownEvents: number, otherClaims: boolean): StoryPlan => {
  const { id: storyId, title } = held.record.story
  const none = { isNew: false, newEvents: 0, withoutClaim: 0, changes: [] }
  return {
    after: held,
    events: [],
    conflicts: [],
    change: { storyId, title, knownEvents, otherClaims, ...none },
  }
}

/** `held` is the story as it stands here, null when the library does not have it. */
export const planStory = (incoming: StoryRecord, held: OpenStory | null): Result<StoryPlan> => {
  const { story } = incoming
  const { title } = held?.record.story ?? story
  const base = held?.record ?? { ...incoming, events: [] }
  const fresh = newEvents(incoming.events, base.events, title)
  if (!fresh.ok) return fresh
  const otherClaims = held !== null && !same(idsOf(base), idsOf(incoming))
  if (held !== null && fresh.value.length === 0)
    return ok(nothingNew(held, incoming.events.length, otherClaims))
  const record = { ...base, events: [...base.events, ...fresh.value] }
  const after: OpenStory = { record, derived: foldEvents(record) }
  const claims = new Set(after.derived.claims.map((s) => s.claim.id))
  // What opens by this merge is the other side's; what is under a whole seal tells of no conflict.
  const ours = new Set(openSeals(base.events).map((e) => e.id))
  const came = new Set(openSeals(record.events).flatMap((e) => (ours.has(e.id) ? [] : [e.id])))
  return ok({
    after,
    events: fresh.value,
    change: {
      storyId: story.id,
      title,
      isNew: held === null,
      newEvents: fresh.value.length,
      knownEvents: incoming.events.length - fresh.value.length,
      otherClaims,
      withoutClaim: fresh.value.filter((e) => {
        const named = claimsNamedBy(e)
        return (
          'claimId' in e &&
          named.every((id) => !claims.has(id)) &&
          e.kind !== 'claimSplit' &&
          e.kind !== 'claimDropped'
        )
      }).length,
      changes: [
        ...claimChanges(
          held?.derived.claims ?? [],
          held === null && fresh.value.length === 0 ? [] : after.derived.claims,
        ),
      ],
    },
    conflicts: conflictsOfMerge(after, came),
  })
}
