/** What agreement is measured on: units that several checkers rated independently, on a nominal scale. */

/** One checker's value for one unit. */
export interface Rating {
  readonly checkerId: string
  readonly value: string
}

/** What was given to one unit, at most one rating by each checker; a checker who gave none is missing. */
export type RatedUnit = readonly Rating[]

/** A unit that occurs `times` times. Resampling repeats units, so every figure is computed from weights. */
export interface WeightedUnit {
  readonly unit: RatedUnit
  readonly times: number
}

export const once = (units: readonly RatedUnit[]): readonly WeightedUnit[] =>
  units.map((unit) => ({ unit, times: 1 }))

/** A figure of agreement; null where it is not defined, because nothing can be compared or chance alone explains everything. */
export type Figure = (units: readonly WeightedUnit[]) => number | null

/** Adds to a count that may not be there yet. */
export const addTo = <K>(counts: Map<K, number>, key: K, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
