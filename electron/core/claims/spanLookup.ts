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
