/** Says what a package changes in the library's own outlets: which changes are new here, and what both sides changed. */
import type { OutletChange } from '../model.js'
import type { FieldConflict } from '../outlets/ownOutlets.js'
import { fieldConflicts, orderChanges } from '../outlets/ownOutlets.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import { canonicalJson } from './canonicalJson.js'
import type { MergeOutcome, OutletConflict } from './sessionFacts.js'

export interface OutletsPlan {
  /** The changes that are new here. */
  readonly changes: readonly OutletChange[]
  readonly told: MergeOutcome['outlets']
}

const mostTold = 100
const mostLetters = 200

const sideOf = (
  field: FieldConflict['field'],
  { id: changeId, checker, at, fields }: OutletChange,
): OutletConflict['here'] => {
  const value = field === 'removed' ? null : fields?.[field]
  const text = typeof value === 'string' ? value : (value ?? []).join(', ')
  return { changeId, checker, at, value: text.slice(0, mostLetters) }
}

export const planOutlets = (
  incoming: readonly OutletChange[],
  held: readonly OutletChange[],
): Result<OutletsPlan> => {
  const mine = new Map(held.map((c) => [c.id, c]))
  const theirs = new Set(incoming.map((c) => c.id))
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
  const names = new Map<string, string>()
  for (const { outletId, fields } of orderChanges([...held, ...incoming]))
    names.set(outletId, fields?.name ?? names.get(outletId) ?? outletId)
  const nameOf = (outletId: string): string => names.get(outletId) ?? outletId
  const conflicts = fieldConflicts(
    held.filter((c) => !theirs.has(c.id)),
    fresh,
  )
  return ok({
    changes: fresh,
    told: {
      newChanges: fresh.length,
      names: [...new Set(fresh.map((c) => nameOf(c.outletId)))].slice(0, mostTold),
      conflicts: conflicts.slice(0, mostTold).map(({ outletId, field, here, there }) => ({
        outletId,
        name: nameOf(outletId),
        field,
        here: sideOf(field, here),
        there: sideOf(field, there),
      })),
    },
  })
}
