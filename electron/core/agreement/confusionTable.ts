/** How often one checker gave each value where the other gave each: agreement stands in the diagonal. */
import type { CheckerPair } from './cohensKappa.js'
import { valuesOf } from './cohensKappa.js'
import type { WeightedUnit } from './ratings.js'

/** Rows are the first checker's values, columns the second's, both in the order of `values`; other values are left out. */
export const confusionTable = (
  units: readonly WeightedUnit[],
  pair: CheckerPair,
  values: readonly string[],
): readonly (readonly number[])[] => {
  const table = values.map(() => values.map(() => 0))
  for (const weighted of units) {
    const given = valuesOf(weighted, pair)
    if (given === null) continue
    const row = table[values.indexOf(given[0])]
    const column = values.indexOf(given[1])
    if (row !== undefined && column >= 0) row[column] = (row[column] ?? 0) + weighted.times
  }
  return table
}
