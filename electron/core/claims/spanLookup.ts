/** Asks a sorted list of spans what lies where: near the last answer first, because stories are read in text order, then by search. */
import type { Span } from '../model.js'

/** So many steps cost less than a search. */
const mostSteps = 8

/** `spans` are sorted by start and do not overlap. */
export class SpanFinder {
  /** The last answer. */
  private near = 0

  constructor(readonly spans: readonly Span[]) {}

  /** The index of the first span that starts at or after `offset`; their number where none does. */
  firstFrom(offset: number): number {
    this.near = this.look(offset)
    return this.near
  }

  /** True when one of the spans shares a unit with [start, end). */
  overlaps(start: number, end: number): boolean {
    const next = this.firstFrom(end)
    return next > 0 && (this.spans[next - 1]?.end ?? 0) > start
  }

  private look(offset: number): number {
    const { spans, near } = this
    if (near === 0 || (spans[near - 1]?.start ?? 0) < offset) {
      const most = Math.min(spans.length, near + mostSteps)
      for (let i = near; i < most; i++) if ((spans[i]?.start ?? 0) >= offset) return i
    } else if (near === 1 || (spans[near - 2]?.start ?? 0) < offset) return near - 1
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** A finder for the list, the one given if it is that already. */
export const finderOf = (spans: readonly Span[], known: SpanFinder): SpanFinder =>
  known.spans === spans ? known : new SpanFinder(spans)
