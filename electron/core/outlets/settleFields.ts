/** Settles the fields of outlets that both sides of a merge changed, by writing one side's word once more. */
import type { Outlet, OutletChange, OutletFields } from '../model.js'
import { outletSchema } from '../model.js'
import type { OutletMark, OutletRegistry } from '../ports.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import { orderChanges } from './ownOutlets.js'
import type { FieldChoice } from '../sessions/settleRequest.js'

/** What an outlet that was taken back would be: every word on it up to the one that is kept. */
const wordsUpTo = (changes: readonly OutletChange[], last: OutletChange): OutletFields => {
  const about = orderChanges(changes.filter((c) => c.outletId === last.outletId))
  const upTo = about.slice(0, about.findIndex((c) => c.id === last.id) + 1)
  return Object.assign({}, ...upTo.map((c) => c.fields ?? {}))
}

/** Null where taking it back is what is kept. */
const written = (
  outlet: Outlet | undefined,
  { field, outletId }: FieldChoice,
  change: OutletChange,
  changes: readonly OutletChange[],
): unknown => {
  if (change.fields === null) return null
  const own = field === 'removed' ? wordsUpTo(changes, change) : { [field]: change.fields[field] }
  const parts = Object.entries({ ...outlet, ...own }).filter(
    ([, value]) => value !== null && value !== undefined,
  )
  return { ...Object.fromEntries(parts), id: outletId }
}

/** The first one that cannot be settled ends it. Whoever takes it back settles for the word that stood, which is the later one. */
export const settleFields = async (
  choices: readonly FieldChoice[],
  registry: OutletRegistry,
  mark: () => Promise<Result<OutletMark>>,
): Promise<Result<null>> => {
  for (const choice of choices) {
    const changes = await registry.changes()
    if (!changes.ok) return changes
    const change = changes.value.find((c) => c.id === choice.changeId && c.outletId === choice.outletId)
    const listed = await registry.list()
    if (!listed.ok) return listed
    const held = listed.value.find((o) => o.id === choice.outletId)
    if (change === undefined)
      return err('outlet-not-found', 'This change of an outlet is not in the library.', {
        outletId: choice.outletId,
      })
    const by = await mark()
    if (!by.ok) return by
    const { own: _own, ...outlet } = held ?? { own: false }
    const known = outletSchema.safeParse(outlet)
    const next = written(known.success ? known.data : undefined, choice, change, changes.value)
    if (next === null) {
      // One that ships with Tickmark and is as it shipped was taken back already.
      const removed = held?.own === true ? await registry.remove(choice.outletId, by.value) : ok(undefined)
      if (!removed.ok) return removed
      continue
    }
    const whole = outletSchema.safeParse(next)
    if (!whole.success)
      return err('outlet-invalid', 'With this field the outlet would not be whole any more.', {
        outletId: choice.outletId,
      })
    const saved = await registry.save(whole.data, by.value)
    if (!saved.ok) return saved
  }
  return ok(null)
}
