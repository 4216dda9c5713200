/**
 * Confidence intervals by the bootstrap: the units are drawn again with replacement, and the middle 95 % of what the figures
 * come to is the interval. B. Efron, R. Tibshirani (1993), An Introduction to the Bootstrap, chapter 13 (percentile interval).
 */
import type { Estimate } from '../model.js'
import type { Figure, RatedUnit, WeightedUnit } from './ratings.js'
import { once } from './ratings.js'
import type { Random } from './seededRandom.js'

/** Fewer units say nothing about how far a figure could be off. */
export const fewestUnits = 10

const patternOf = (unit: RatedUnit): string =>
  JSON.stringify(unit.map((r) => [r.checkerId, r.value]).toSorted((a, b) => (String(a) < String(b) ? -1 : 1)))

/** Equal units in one place: there are few kinds of them, however many units. */
const byPattern = (units: readonly RatedUnit[]) => {
  const places = new Map<string, number>()
  const kinds: RatedUnit[] = []
  const kindOf = units.map((unit) => {
    const pattern = patternOf(unit)
    const place = places.get(pattern) ?? kinds.length
    if (place === kinds.length) {
      places.set(pattern, place)
      kinds.push(unit)
    }
    return place
  })
  return { kinds, kindOf }
}

/** The value at a share of the sorted list, by the nearest rank. */
const quantile = (sorted: readonly number[], share: number): number | null =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? null

/**
 * One estimate for each figure, all from the same draws. `rounds` draws are made. A draw in which a figure is not defined is
 * left out of that figure's interval.
 */
export const estimate = (
  units: readonly RatedUnit[],
  figures: readonly Figure[],
  { random, rounds }: { readonly random: Random; readonly rounds: number },
): readonly (Estimate | null)[] => {
  const { kinds, kindOf } = byPattern(units)
  const found: number[][] = figures.map(() => [])
  for (let round = 0; units.length >= fewestUnits && round < rounds; round++) {
    const times = kinds.map(() => 0)
    for (let i = 0; i < units.length; i++) {
      const kind = kindOf[Math.floor(random() * units.length)] ?? 0
      times[kind] = (times[kind] ?? 0) + 1
    }
    const drawn = kinds.flatMap((unit, i): WeightedUnit[] => {
      const count = times[i] ?? 0
      return count === 0 ? [] : [{ unit, times: count }]
    })
    for (const [i, figure] of figures.entries()) {
      const value = figure(drawn)
      if (value !== null) found[i]?.push(value)
    }
  }
  return figures.map((figure, i) => {
    const value = figure(once(units))
    if (value === null) return null
    const sorted = (found[i] ?? []).toSorted((a, b) => a - b)
    const low = quantile(sorted, 0.025)
    const high = quantile(sorted, 0.975)
    return { value, interval: low === null || high === null ? null : { low, high } }
  })
}
