/** Numbers that look random and are the same for the same seed, so that an interval can be computed again by anybody. */

/** Answers a number in [0, 1) at each call. The generator is T. Ettinger's mulberry32 (2017, public domain). */
export type Random = () => number

/** `seed` is taken as a whole number of 32 bits. */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }
}
