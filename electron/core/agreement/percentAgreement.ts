/** The share of the comparisons between two checkers of the same unit in which both gave the same value. */
import type { Figure } from './ratings.js'

/** Each pair of ratings within a unit is one comparison; units with one rating compare nothing. */
export const percentAgreement: Figure = (units) => {
  let same = 0
  let all = 0
  for (const { unit, times } of units)
    for (const [i, a] of unit.entries())
      for (const b of unit.slice(i + 1)) {
        all += times
        if (a.value === b.value) same += times
      }
  return all === 0 ? null : same / all
}
