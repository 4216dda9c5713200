/** Tells conflicts over fields of outlets as they are shown: the outlet by its name, and both words, who and when. */
import type { OutletChange } from '../model.js'
import type { FieldConflict } from '../outlets/ownOutlets.js'
import { fieldConflicts, orderChanges } from '../outlets/ownOutlets.js'
import type { OutletConflict } from './sessionFacts.js'

const mostLetters = 200

const sideOf = (
  field: FieldConflict['field'],
  { id: changeId, checker, at, fields }: OutletChange,
): OutletConflict['here'] => {
  const value = field === 'removed' ? null : fields?.[field]
  const text = typeof value === 'string' ? value : (value ?? []).join(', ')
  return { changeId, checker, at, value: text.slice(0, mostLetters) }
}

/** The name that each outlet was given last. */
export const outletNames = (changes: readonly OutletChange[]): ((outletId: string) => string) => {
  const names = new Map<string, string>()
  for (const { outletId, fields } of orderChanges(changes))
    names.set(outletId, fields?.name ?? names.get(outletId) ?? outletId)
  return (outletId) => names.get(outletId) ?? outletId
}

export const tellField = (
  { outletId, field }: Pick<FieldConflict, 'outletId' | 'field'>,
  nameOf: (outletId: string) => string,
  here: OutletChange,
  there: OutletChange,
): OutletConflict => ({
  outletId,
  name: nameOf(outletId),
  field,
  here: sideOf(field, here),
  there: sideOf(field, there),
})

/** `here` is what stands. */
export const openOutletConflicts = (changes: readonly OutletChange[]): readonly OutletConflict[] => {
  const nameOf = outletNames(changes)
  return fieldConflicts(changes).map(({ outletId, field, stands, against }) =>
    tellField({ outletId, field }, nameOf, stands, against),
  )
}
