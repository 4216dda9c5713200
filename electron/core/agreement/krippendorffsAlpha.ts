/**
 * Krippendorff's alpha for nominal values: any number of checkers, ratings may be missing.
 * K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, parts B and C (coincidences within units).
 */
import type { Figure } from './ratings.js'
import { addTo } from './ratings.js'

/** A unit with one rating cannot be compared and is left out. Null when nothing can be, or when only one value was ever given. */
export const krippendorffsAlpha: Figure = (units) => {
  const totals = new Map<string, number>()
  let pairable = 0
  let matching = 0
  for (const { unit, times } of units) {
    if (unit.length < 2 || times === 0) continue
    const given = new Map<string, number>()
    for (const { value } of unit) addTo(given, value, 1)
    for (const [value, count] of given) {
      addTo(totals, value, count * times)
      // Ordered pairs of equal values, weighted so that a unit counts as often as it has ratings.
      matching += (times * (count * (count - 1))) / (unit.length - 1)
    }
    pairable += unit.length * times
  }
  let byChance = 0
  for (const count of totals.values()) byChance += count * (count - 1)
  const room = pairable * (pairable - 1) - byChance
  return pairable === 0 || room === 0 ? null : ((pairable - 1) * matching - byChance) / room
}
