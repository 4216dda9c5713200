/** Puts what a saved decision changed into an open story. */
import type { StoryPatch } from '../../electron/core/contract.js'
import type { ClaimId, ClaimState, StoryView } from '../../electron/core/model.js'

/** Claims keep their place unless the patch brings a new order; a claim that the order leaves out is gone. */
export const applyPatch = (view: StoryView, patch: StoryPatch): StoryView => {
  const changed = new Map(patch.claims.map((c) => [c.claim.id, c]))
  const held = view.claims.map((c) => changed.get(c.claim.id) ?? c)
  const logs = patch.logs ?? view.logs
  if (patch.order === null) return { ...view, claims: held, counts: patch.counts, logs }
  const byId = new Map([...held, ...patch.claims].map((c) => [c.claim.id, c]))
  const claims = patch.order.flatMap((id) => byId.get(id) ?? [])
  return { ...view, claims, counts: patch.counts, logs }
}

/** The current claim after a change: itself while it lives, else the claim that now stands where it stood. */
export const keepCurrent = (
  current: ClaimId | null,
  before: readonly ClaimState[],
  after: readonly ClaimState[],
): ClaimId | null => {
  if (after.some((c) => c.claim.id === current)) return current
  const start = before.find((c) => c.claim.id === current)?.claim.start ?? 0
  const next = after.find((c) => c.claim.end > start) ?? after.at(-1)
  return next?.claim.id ?? null
}
