/** What a claim shows while a decision on it is on its way: the checker's choice, and whether it is saved. */
import type { ClaimId, ClaimState, Status } from '../../electron/core/model.js'
import type { PendingDecision } from '../state/decision.js'
import { claimOf } from '../state/decision.js'
import type { ShownStatus } from './shownStatus.js'
import { statusOf } from './shownStatus.js'

/** The last verdict of this claim that is not saved yet. */
export const pendingMark = (
  claim: ClaimState,
  pending: readonly PendingDecision[],
): { readonly status: Status; readonly phase: PendingDecision['phase'] } | null => {
  const last = pending.findLast((p) => p.decision.kind === 'mark' && claimOf(p.decision) === claim.claim.id)
  return last?.decision.kind === 'mark' ? { status: last.decision.status, phase: last.phase } : null
}

/** The status as saved. An unsaved verdict is shown on its card as not saved; text and counts show what is on the disk. */
export const shownStatus = (claim: ClaimState, pending: readonly PendingDecision[]): ShownStatus => {
  const mark = pendingMark(claim, pending)
  return mark?.phase === 'saving' ? mark.status : statusOf(claim.standing)
}

/** The same for the many claims of a story: most of them have no decision on its way, and none is searched for them. */
export const statusReader = (pending: readonly PendingDecision[]): ((claim: ClaimState) => ShownStatus) => {
  const marked = new Set<ClaimId>(
    pending.flatMap((p) => (p.decision.kind === 'mark' ? p.decision.claimId : [])),
  )
  return (claim) => (marked.has(claim.claim.id) ? shownStatus(claim, pending) : statusOf(claim.standing))
}
