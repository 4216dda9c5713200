/** Says what a package changes in the library's own outlets: which changes are new here, and what both sides changed. */
import type { OutletChange } from '../model.js'
import { fieldConflicts } from '../outlets/ownOutlets.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import { canonicalJson } from './canonicalJson.js'
import { outletNames, tellField } from './outletConflicts.js'
import type { MergeOutcome, OutletConflict } from './sessionFacts.js'

export interface OutletsPlan {
  /** The changes that are new here. */
  readonly changes: readonly OutletChange[]
  readonly told: MergeOutcome['outlets']
}

const mostTold = 100
export const planOutlets = (
  incoming: readonly OutletChange[],
  held: readonly OutletChange[],
): Result<OutletsPlan> => {
  const mine = new Map(held.map((c) => [c.id, c]))
  const forged = incoming.find((c) => {
    const known = mine.get(c.id)
    return known !== undefined && canonicalJson(known) !== canonicalJson(c)
  })
  if (forged !== undefined)
    return err(
      'session-forged',
      `The package cannot be merged: it holds another change of the outlet “${forged.outletId}” under the id of one that is here (${forged.id}). Nothing was changed.`,
      { eventId: forged.id },
    )
  const fresh = incoming.filter((c) => !mine.has(c.id))
  const all = [...held, ...fresh]
  const nameOf = outletNames(all)
  const came = new Set(fresh.map((c) => c.id))
  const conflicts = fieldConflicts(all).flatMap(({ outletId, field, stands, against }): OutletConflict[] => {
    // What stood open before the package came, or came with it, is settled elsewhere.
    if (came.has(stands.id) === came.has(against.id)) return []
    const [here, there] = came.has(stands.id) ? [against, stands] : [stands, against]
    return [tellField({ outletId, field }, nameOf, here, there)]
  })
  return ok({
    changes: fresh,
    told: {
      newChanges: fresh.length,
      names: [...new Set(fresh.map((c) => nameOf(c.outletId)))].slice(0, mostTold),
      conflicts: conflicts.slice(0, mostTold),
    },
  })
}
