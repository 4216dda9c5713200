/** What of the conflicts of a merge the policy of the library keeps from whoever looks at them. */
import { isBlind } from '../agreement/settlement.js'
import type { Viewer } from '../agreement/viewer.js'
import { maskedId, statusSchema } from '../model.js'
import type { ConflictSide, MergeConflict, MergeOutcome, OutletConflict } from './sessionFacts.js'

const isStatus = ({ what }: ConflictSide): boolean => statusSchema.safeParse(what).success

/**
 * Verdicts that disagree are both in, and may be seen. A verdict that lost its claim may be the only one that somebody else
 * has given: that it was marked is told, and not how.
 */
const hideWaiting = (conflict: MergeConflict, { checker: viewer, policy }: Viewer): MergeConflict => {
  if (!isBlind(policy) || conflict.kind !== 'claim') return conflict
  const hide = (side: ConflictSide): ConflictSide =>
    isStatus(side) && side.checker.id !== viewer.id ? { ...side, what: 'marked', rationale: '' } : side
  return { ...conflict, here: conflict.here.map(hide), there: conflict.there.map(hide) }
}

/** Everybody but the viewer is numbered by the random ids of what they decided, so that no order tells who is who. */
const hideNames = (conflict: MergeConflict, { checker: viewer, policy }: Viewer): MergeConflict => {
  if (!policy.hideNames) return conflict
  const sides = [...conflict.here, ...conflict.there].toSorted((a, b) => (a.eventId < b.eventId ? -1 : 1))
  const others = [...new Set(sides.map((s) => s.checker.id).filter((id) => id !== viewer.id))]
  const hide = (side: ConflictSide): ConflictSide => {
    const number = String(others.indexOf(side.checker.id) + 1)
    return number === '0' ? side : { ...side, checker: { id: `${maskedId}${number}`, name: number } }
  }
  return { ...conflict, here: conflict.here.map(hide), there: conflict.there.map(hide) }
}

const hideWho = (conflict: OutletConflict, { checker: viewer, policy }: Viewer): OutletConflict => {
  if (!policy.hideNames) return conflict
  const hide = (side: OutletConflict['here']): OutletConflict['here'] =>
    side.checker?.id === viewer.id ? side : { ...side, checker: null }
  return { ...conflict, here: hide(conflict.here), there: hide(conflict.there) }
}

/** Findings on a claim that waits for its second verdict are told to nobody. */
const maySee = ({ waiting }: MergeConflict, { policy }: Viewer): boolean => !waiting || !isBlind(policy)

export const maskConflicts = (
  conflicts: readonly MergeConflict[],
  viewer: Viewer,
): readonly MergeConflict[] =>
  conflicts.flatMap((conflict) =>
    maySee(conflict, viewer) ? [hideNames(hideWaiting(conflict, viewer), viewer)] : [],
  )

export const maskOutlets = (
  conflicts: readonly OutletConflict[],
  viewer: Viewer,
): readonly OutletConflict[] => conflicts.map((conflict) => hideWho(conflict, viewer))

export const maskOutcome = (outcome: MergeOutcome, viewer: Viewer): MergeOutcome => {
  const conflicts = [...maskConflicts(outcome.conflicts, viewer)]
  const hidden = outcome.conflicts.length - conflicts.length
  const outlets = { ...outcome.outlets, conflicts: [...maskOutlets(outcome.outlets.conflicts, viewer)] }
  return { ...outcome, conflicts, conflictCount: outcome.conflictCount - hidden, outlets }
}
