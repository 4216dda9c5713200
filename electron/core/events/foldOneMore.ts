/** Folds one more event into a derived story: only the claim that it is about is derived again, so a save in a very large story costs no more. */
import type { CheckEvent, ClaimId } from '../model.js'
import type { StoryRecord } from '../ports.js'
import type { DerivedStory } from './foldEvents.js'
import { countStandings, foldEvents, inForce, orderEvents, statesOf } from './foldEvents.js'
import { spanOfId } from './foldClaims.js'
import type { OpenConflict } from './openConflicts.js'
import { conflictsOnClaims } from './openConflicts.js'
import { openSeals } from './sealedVerdicts.js'

/** The claim whose state the event changes; null when it changes which claims there are, or takes another event back. */
const claimOf = (event: CheckEvent, { claims }: DerivedStory): ClaimId | null => {
  switch (event.kind) {
    case 'verdictRecorded':
    case 'evidenceAttached':
    case 'checkpointTicked':
    case 'claimAdjudicated':
      return event.claimId
    case 'verdictWithdrawn':
      return claims.find((s) => s.history.some((v) => v.id === event.verdictId))?.claim.id ?? null
    case 'evidenceDetached':
    case 'evidenceConfidentialitySet':
      return claims.find((s) => s.evidence.some((e) => e.id === event.evidenceId))?.claim.id ?? null
    default:
      return null
  }
}

/** Only what names another claim can be left out; an event that names none may be about any. */
export const concerns = (event: CheckEvent, claimId: ClaimId): boolean =>
  !('claimId' in event) || event.claimId === claimId

/** Those about which claims there are stay: the event changes none of that. In the order of foldEvents. */
const replaceOnClaim = (
  before: readonly OpenConflict[],
  claimId: ClaimId,
  now: readonly OpenConflict[],
): readonly OpenConflict[] => {
  if (before.length === 0) return now
  const rest = before.filter((c) => c.kind === 'claim' || c.claimId !== claimId)
  const isBefore = (c: OpenConflict): boolean =>
    c.kind === 'claim' || spanOfId(c.claimId).start < spanOfId(claimId).start
  return [...rest.filter(isBefore), ...now, ...rest.filter((c) => !isBefore(c))]
}

/**
 * What `foldEvents(record)` gives, where `record` ends in `event`, the latest of its events, and `before` is the state
 * without it. Claims that the event does not touch keep their state, the same object.
 */
export const foldOneMore = (record: StoryRecord, before: DerivedStory, event: CheckEvent): DerivedStory => {
  const claimId = claimOf(event, before)
  const at = before.claims.findIndex((s) => s.claim.id === claimId)
  const held = before.claims[at]
  if (claimId === null || held === undefined) return foldEvents(record)
  const ordered = orderEvents(openSeals(record.events.filter((e) => concerns(e, claimId))))
  const events = inForce(ordered)
  const [state] = statesOf([held.claim], events)
  if (state === undefined) return before
  const claims = before.claims.with(at, state)
  const conflicts = replaceOnClaim(before.conflicts, claimId, conflictsOnClaims(ordered, events, [state]))
  return { claims, counts: countStandings(claims), logs: before.logs, conflicts }
}
