/** A library's own outlets are what all changes to them amount to: of each field, the latest word stands. */
import type { Outlet, OutletChange, OutletField, OutletFields } from '../model.js'
import { outletFieldsSchema, outletSchema } from '../model.js'

export const outletFields = outletFieldsSchema.keyof().options

type Fields = Omit<Outlet, 'id'>

/** By instant, then by id: the same order in every library. */
export const orderChanges = (changes: readonly OutletChange[]): readonly OutletChange[] =>
  changes.toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1))

const byOutlet = (changes: readonly OutletChange[]): ReadonlyMap<string, readonly OutletChange[]> => {
  const groups = new Map<string, OutletChange[]>()
  for (const change of orderChanges(changes)) {
    const group = groups.get(change.outletId)
    if (group === undefined) groups.set(change.outletId, [change])
    else group.push(change)
  }
  return groups
}

/** `base` is the outlet as it ships. */
const fold = (changes: readonly OutletChange[], base: Outlet | undefined): Outlet | undefined => {
  let own: OutletFields | null = null
  for (const { fields } of changes) own = fields === null ? null : { ...(own ?? base), ...fields }
  if (own === null) return undefined
  const held = Object.entries(own).filter(([, value]) => value !== null && value !== undefined)
  const parsed = outletSchema.safeParse({ ...Object.fromEntries(held), id: changes[0]?.outletId })
  // Fields that came in after another checker took the outlet away are not an outlet by themselves.
  return parsed.success ? parsed.data : undefined
}

export const ownOutlets = (
  changes: readonly OutletChange[],
  shipped: ReadonlyMap<string, Outlet>,
): readonly Outlet[] => [...byOutlet(changes)].flatMap(([id, own]) => fold(own, shipped.get(id)) ?? [])

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What makes `after` of `before`. */
export const changedFields = (after: Fields, before: Fields | undefined): OutletFields => {
  const changes = outletFields.flatMap((field) => {
    const value = after[field] ?? null
    return same(value, before?.[field] ?? null) ? [] : [[field, value] as const]
  })
  return outletFieldsSchema.parse(Object.fromEntries(changes))
}

/** Both sides changed one field of one outlet, each to something else; the later word stands. */
export interface FieldConflict {
  readonly outletId: string
  readonly field: OutletField | 'removed'
  readonly here: OutletChange
  readonly there: OutletChange
}

const lastWords = (
  changes: readonly OutletChange[],
): ReadonlyMap<FieldConflict['field'], readonly [OutletChange, unknown]> => {
  const words = new Map<FieldConflict['field'], readonly [OutletChange, unknown]>()
  for (const change of changes)
    if (change.fields === null) words.set('removed', [change, true])
    else
      for (const field of outletFields) {
        const value = change.fields[field]
        if (value === undefined) continue
        // The latest word comes last, whichever was there first.
        words.delete(field)
        words.set(field, [change, value])
      }
  return words
}

/** `here` are changes that the other side does not know, `there` those that are new here. */
export const fieldConflicts = (
  here: readonly OutletChange[],
  there: readonly OutletChange[],
): readonly FieldConflict[] => {
  const own = byOutlet(here)
  return [...byOutlet(there)].flatMap(([outletId, brought]) => {
    const mine = lastWords(own.get(outletId) ?? [])
    const theirs = lastWords(brought)
    if (mine.size === 0) return []
    return [...theirs].flatMap(([field, [change, value]]): FieldConflict[] => {
      const held = mine.get(field)
      if (held !== undefined)
        return same(held[1], value) ? [] : [{ outletId, field, here: held[0], there: change }]
      // One side took away what the other one changed.
      const against = field === 'removed' ? [...mine.values()].at(-1) : mine.get('removed')
      return against === undefined ? [] : [{ outletId, field: 'removed', here: against[0], there: change }]
    })
  })
}
