/** A library's own outlets are what all changes to them amount to: of each field, the latest word stands. */
import type { Outlet, OutletChange, OutletField, OutletFields } from '../model.js'
import { headsOf } from '../events/headsOf.js'
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

/** Two changed one field of one outlet, each to something else and without knowing the other; the later word stands. */
export interface FieldConflict {
  readonly outletId: string
  readonly field: OutletField | 'removed'
  readonly stands: OutletChange
  readonly against: OutletChange
}

const conflictsIn = (outletId: string, changes: readonly OutletChange[]): readonly FieldConflict[] => {
  const heads = headsOf(changes)
  if (heads.length < 2) return []
  const about = (field: FieldConflict['field'], words: readonly OutletChange[]): readonly FieldConflict[] => {
    const stands = words.at(-1)
    const wordOf = ({ fields }: OutletChange): unknown =>
      field === 'removed' ? fields === null : fields?.[field]
    if (stands === undefined) return []
    // Of those who said the same against it, the last one speaks.
    const against = new Map(words.map((c) => [JSON.stringify(wordOf(c)), c]))
    against.delete(JSON.stringify(wordOf(stands)))
    return [...against.values()].map((each) => ({ outletId, field, stands, against: each }))
  }
  return [
    ...outletFields.flatMap((field) => {
      const words = headsOf(changes, ({ fields }) => fields === null || fields[field] !== undefined)
      return about(
        field,
        words.filter(({ fields }) => fields !== null),
      )
    }),
    // One took away what another changed.
    ...about('removed', heads),
  ]
}

/** What nobody has settled, from the changes alone: the same in every library that holds them. */
export const fieldConflicts = (changes: readonly OutletChange[]): readonly FieldConflict[] =>
  [...byOutlet(changes)].flatMap(([outletId, own]) => conflictsIn(outletId, own))

/** The changes of one outlet that a new one is made in view of. */
export const latestChanges = (changes: readonly OutletChange[]): readonly string[] =>
  headsOf(orderChanges(changes)).map((c) => c.id)
