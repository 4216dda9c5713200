/** The words around a claim: the rest of its paragraph for readers, a few characters and code points for selectors. */
import type { Claim, Span } from '../../model.js'

/** UTF-16 units of context on each side; more tires a reader. */
const mostContext = 300
/** Enough to tell two like sentences apart, as annotation clients use. */
const selectorContext = 32

const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/u.test(text.charAt(at))

/** Moves an offset that would fall inside a surrogate pair to its end. */
const whole = (text: string, at: number): number =>
  isLow(text, at) && /[\ud800-\udbff]/u.test(text.charAt(at - 1)) ? at + 1 : at

/** From where to where each paragraph that has claims goes. */
export const paragraphSpans = (claims: readonly Claim[]): ReadonlyMap<number, Span> => {
  const spans = new Map<number, Span>()
  for (const { paragraph, start, end } of claims) {
    const held = spans.get(paragraph)
    spans.set(
      paragraph,
      held === undefined
        ? { start, end }
        : { start: Math.min(held.start, start), end: Math.max(held.end, end) },
    )
  }
  return spans
}

export const contextOf = (
  text: string,
  claim: Span,
  paragraph: Span,
): { readonly before: string; readonly after: string } => {
  const from = Math.max(paragraph.start, claim.start - mostContext)
  const to = Math.min(paragraph.end, claim.end + mostContext)
  const before = text.slice(whole(text, from), Math.max(from, claim.start))
  const after = text.slice(claim.end, Math.max(claim.end, whole(text, to)))
  return {
    before: from > paragraph.start ? `…${before.replace(/^\S*\s/u, '')}` : before,
    after: to < paragraph.end ? `${after.replace(/\s\S*$/u, '')}…` : after,
  }
}

/** Counts code points for places that are asked for in rising order: one walk over the text. */
export const codePointCounter = (text: string): ((offset: number) => number) => {
  const pairs = /[\ud800-\udbff][\udc00-\udfff]/g
  let at = 0
  let points = 0
  return (offset) => {
    // A place before the last one, as in overlapping claims: counted from the start again.
    if (offset < at) {
      at = 0
      points = 0
    }
    const between = text.slice(at, offset)
    points += between.length - (between.match(pairs)?.length ?? 0)
    at = offset
    return points
  }
}

export const selectorOf = (text: string, { start, end }: Span, count: (offset: number) => number) => ({
  start: count(start),
  end: count(end),
  prefix: text.slice(whole(text, Math.max(0, start - selectorContext)), start),
  suffix: text.slice(end, whole(text, Math.min(text.length, end + selectorContext))),
})
