/** Counts what the stories that were found could be filtered by: their checkers and outlets. */
import type { SearchChoices } from '../../core/model.js'
import type { SearchEntry } from '../../core/search/searchEntry.js'

/** More nobody looks through; a name that is not among them is searched as a word. */
const mostChoices = 100

const ordered = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, mostChoices)

export const countChoices = (entries: readonly SearchEntry[]): SearchChoices => {
  const outlets = new Map<string, number>()
  const checkers = new Map<string, number>()
  const names = new Map<string, string>()
  for (const entry of entries) {
    for (const name of entry.outlets) outlets.set(name, (outlets.get(name) ?? 0) + 1)
    for (const id in entry.checkers) {
      checkers.set(id, (checkers.get(id) ?? 0) + 1)
      names.set(id, entry.checkers[id] ?? id)
    }
  }
  return {
    outlets: ordered(outlets).map(([name, stories]) => ({ name, stories })),
    checkers: ordered(checkers).map(([id, stories]) => ({ id, name: names.get(id) ?? id, stories })),
  }
}
