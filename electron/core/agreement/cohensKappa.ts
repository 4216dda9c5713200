/**
 * Cohen's kappa: the agreement of two checkers beyond what their own habits would give by chance.
 * J. Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 37-46.
 */
import type { WeightedUnit } from './ratings.js'
import { addTo } from './ratings.js'

/** The two checkers in the order of the confusion table: `first` stands in the rows, `second` in the columns. */
export interface CheckerPair {
  readonly first: string
  readonly second: string
}

/** Both values of a unit; null when one of the two is missing. */
export const valuesOf = (
  { unit }: WeightedUnit,
  { first, second }: CheckerPair,
): readonly [string, string] | null => {
  const a = unit.find((r) => r.checkerId === first)
  const b = unit.find((r) => r.checkerId === second)
  return a === undefined || b === undefined ? null : [a.value, b.value]
}

/** Units that one of the two did not rate are left out. Null when none is left, or when both gave one and the same value always. */
export const cohensKappa =
  (pair: CheckerPair) =>
  (units: readonly WeightedUnit[]): number | null => {
    const rows = new Map<string, number>()
    const columns = new Map<string, number>()
    let total = 0
    let same = 0
    for (const weighted of units) {
      const values = valuesOf(weighted, pair)
      if (values === null) continue
      const [a, b] = values
      addTo(rows, a, weighted.times)
      addTo(columns, b, weighted.times)
      total += weighted.times
      if (a === b) same += weighted.times
    }
    let chance = 0
    for (const [value, count] of rows) chance += count * (columns.get(value) ?? 0)
    // Both sides times total², so that a chance of exactly one is seen in whole numbers.
    const room = total * total - chance
    return total === 0 || room === 0 ? null : (total * same - chance) / room
  }
