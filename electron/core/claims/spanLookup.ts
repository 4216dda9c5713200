/** Asks a sorted list of spans what lies where, by binary search. */
import type { Span } from '../model.js'

/** The first of the spans, sorted by start and not overlapping, that ends after `offset`. */
export const firstEndingAfter = (spans: readonly Span[], offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** True when one of the spans shares a unit with [start, end). */
export const overlapsAny = (spans: readonly Span[], start: number, end: number): boolean => {
  const next = spans[firstEndingAfter(spans, start)]
  return next !== undefined && next.start < end
}

/** So many steps cost less than a search. */
const mostSteps = 8

/** Finds the first span that starts at or after an offset, in a list that it is asked about in text order as a rule. */
export class StartFinder {
  private spans: readonly Span[] = []
  /** The last answer. */
  private near = 0

  /** `spans` are sorted by start; the answer is their number where none does. */
  firstFrom(spans: readonly Span[], offset: number): number {
    if (spans !== this.spans) this.near = 0
    this.spans = spans
    this.near = this.look(offset)
    return this.near
  }

  private look(offset: number): number {
    const { spans, near } = this
    let low = 0
    if (near === 0 || (spans[near - 1]?.start ?? 0) < offset) {
      const most = Math.min(spans.length, near + mostSteps)
      for (low = near; low < most; low++) if ((spans[low]?.start ?? 0) >= offset) return low
    }
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
