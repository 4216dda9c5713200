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

/** The words that are written once more; null where taking it back is what is kept. */
const wordsOf = (
  { field }: FieldChoice,
  change: OutletChange,
  changes: readonly OutletChange[],
): OutletFields | null => {
  if (change.fields === null) return null
  return field === 'removed' ? wordsUpTo(changes, change) : { [field]: change.fields[field] }
}

const isWhole = (outlet: Outlet | undefined, words: OutletFields, id: string): boolean => {
  const parts = Object.entries({ ...outlet, ...words }).filter(
    ([, value]) => value !== null && value !== undefined,
  )
  return outletSchema.safeParse({ ...Object.fromEntries(parts), id }).success
}

/** The first one that cannot be settled ends it. Whoever takes it back settles for the word that stood, which is the later one. */
export const settleFields = async (
  choices: readonly FieldChoice[],
  registry: OutletRegistry,
  mark: () => OutletMark,
): Promise<Result<null>> => {
  for (const choice of choices) {
    const { outletId } = choice
    const changes = await registry.changes()
    if (!changes.ok) return changes
    const change = changes.value.find((c) => c.id === choice.changeId && c.outletId === outletId)
    const listed = await registry.list()
    if (!listed.ok) return listed
    if (change === undefined)
      return err('outlet-not-found', 'This change of an outlet is not in the library.', { outletId })
    const { own: _own, ...outlet } = listed.value.find((o) => o.id === outletId) ?? { own: false }
    const known = outletSchema.safeParse(outlet)
    const words = wordsOf(choice, change, changes.value)
    if (words !== null && !isWhole(known.success ? known.data : undefined, words, outletId))
      return err('outlet-invalid', 'With this field the outlet would not be whole any more.', { outletId })
    const written = await registry.write(outletId, words, mark())
    if (!written.ok) return written
  }
  return ok(null)
}
