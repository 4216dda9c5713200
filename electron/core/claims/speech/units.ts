/** Joins the sentences that one quotation spans, so that the words which credit it are read together with it. */
import type { Span } from '../../model.js'
import type { Paragraph } from '../../story/paragraphs.js'
import type { FoundQuotation } from '../quotations.js'

/** One sentence, or several that a quotation holds together. */
export interface Unit extends Span {
  /** The index of its paragraph. */
  readonly paragraph: number
  /** The quotations of the story's own text that touch it. */
  readonly quotations: readonly FoundQuotation[]
}

const nothing: readonly never[] = []

/** The units in text order; `quotations` are those of the story's own text, in order. */
export const joinUnits = (
  paragraphs: readonly Paragraph[],
  sentences: readonly Span[],
  quotations: readonly FoundQuotation[],
): readonly Unit[] => {
  const units: Unit[] = []
  let p = 0
  let q = 0
  for (let s = 0; s < sentences.length; s++) {
    const first = sentences[s]
    if (first === undefined) break
    while ((paragraphs[p]?.end ?? first.end) < first.end) p++
    const limit = paragraphs[p]?.end ?? first.end
    let end = first.end
    const held = q
    for (;;) {
      const quotation = quotations[q]
      if (quotation !== undefined && quotation.outer.start < end) {
        q++
        continue
      }
      const last = q > held ? quotations[q - 1] : undefined
      const next = sentences[s + 1]
      if (last === undefined || next === undefined || next.start >= last.outer.end || next.end > limit) break
      end = next.end
      s++
    }
    units.push({
      start: first.start,
      end,
      paragraph: p,
      quotations: q > held ? quotations.slice(held, q) : nothing,
    })
  }
  return units
}
