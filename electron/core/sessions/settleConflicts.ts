/** Settles conflicts, one or many, by keeping one side of each; and takes that back again. */
import type { Viewer } from '../agreement/viewer.js'
import { decisions } from '../events/decisions.js'
import { isEdit } from '../events/foldClaims.js'
import { inForce, orderEvents } from '../events/foldEvents.js'
import { openSeals } from '../events/sealedVerdicts.js'
import type { Decision } from '../events/stampEvent.js'
import type { CheckEvent, StoryId } from '../model.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import type { OpenStories, OpenStory } from '../story/openStories.js'
import type { SettledEvent, SettleItem, SettleOutcome } from './settleRequest.js'

const find = (story: OpenStory, ids: readonly string[]): Result<readonly CheckEvent[]> => {
  const wanted = new Set(ids)
  const found = orderEvents(openSeals(story.record.events)).filter((e) => wanted.has(e.id))
  return found.length === wanted.size
    ? ok(found)
    : err('event-not-found', 'A decision of this conflict is not in the library.', {
        storyId: story.record.story.id,
      })
}

/** What has to be decided so that the kept side stands. */
const decide = (
  story: OpenStory,
  { keep, drop }: SettleItem,
  rationale: string,
  viewer: Viewer,
): Result<readonly Decision[]> => {
  const kept = find(story, keep)
  if (!kept.ok) return kept
  const dropped = find(story, drop)
  if (!dropped.ok) return dropped
  const standing = inForce(orderEvents(openSeals(story.record.events)))
  const force = new Set(standing.map((e) => e.id))
  const edits = dropped.value.filter(isEdit)
  const why = rationale === '' ? {} : { rationale }
  if (edits.length > 0)
    return ok(
      edits.flatMap((e): Decision[] =>
        force.has(e.id) ? [{ kind: 'editUndone', eventId: e.id, ...why }] : [],
      ),
    )
  const last = kept.value.at(-1)
  if (last === undefined) return ok([])
  switch (last.kind) {
    case 'verdictRecorded':
    case 'claimAdjudicated': {
      const { claimId, status, reason } = last
      const found = decisions.adjudicate(story, { claimId, status, reason, rationale }, viewer)
      return found.ok ? ok([found.value]) : found
    }
    case 'checkpointTicked': {
      const { claimId, start, end, tick } = last
      const ticked = decisions.tickCheckpoint(story, { claimId, start, end, tick }, viewer)
      return ticked.ok ? ok([{ ...ticked.value, ...why }]) : ticked
    }
    default: {
      // An edit stands already against a verdict that it took the claim from; who keeps it takes the verdict back.
      const gone = new Set(standing.flatMap((e) => (e.kind === 'verdictWithdrawn' ? [e.verdictId] : [])))
      return ok(
        dropped.value.flatMap((e): Decision[] =>
          e.kind === 'verdictRecorded' && force.has(e.id) && !gone.has(e.id)
            ? [{ kind: 'verdictWithdrawn', verdictId: e.id, rationale, undo: false }]
            : [],
        ),
      )
    }
  }
}

export interface SettleWorld {
  readonly stories: Pick<OpenStories, 'get' | 'decide'>
  readonly viewer: Viewer
  readonly onDecided: (storyId: StoryId) => void
}

const settleOne = async (
  item: SettleItem,
  rationale: string,
  { stories, viewer, onDecided }: SettleWorld,
): Promise<SettleOutcome['items'][number]> => {
  const decided: SettledEvent[] = []
  const story = await stories.get(item.storyId)
  const wanted = story.ok ? decide(story.value, item, rationale, viewer) : story
  if (!wanted.ok) return { decided, error: wanted.error }
  for (const decision of wanted.value) {
    const patch = await stories.decide(item.storyId, viewer, () => ok(decision))
    if (!patch.ok) return { decided, error: patch.error }
    decided.push({ storyId: item.storyId, eventId: patch.value.eventId })
    onDecided(item.storyId)
  }
  return { decided, error: null }
}

/** One after the other: an item that cannot be settled leaves the others to be. */
export const settleConflicts = async (
  items: readonly SettleItem[],
  rationale: string,
  world: SettleWorld,
): Promise<SettleOutcome> => {
  const done: SettleOutcome['items'] = []
  for (const item of items) done.push(await settleOne(item, rationale, world))
  return { items: done }
}

/** The latest first, so that each claim goes back through the states that it had. */
export const unsettle = async (
  decided: readonly SettledEvent[],
  { stories, viewer, onDecided }: SettleWorld,
): Promise<Result<null>> => {
  for (const { storyId, eventId } of decided.toReversed()) {
    const taken = await stories.decide(storyId, viewer, ({ record }) =>
      record.events.some((e) => e.id === eventId && e.kind !== 'verdictRecorded')
        ? ok({ kind: 'editUndone', eventId })
        : err('event-not-found', 'This decision is not in the library.', { eventId }),
    )
    if (!taken.ok) return taken
    onDecided(storyId)
  }
  return ok(null)
}
