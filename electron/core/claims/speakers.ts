/** Finds who says each quotation. */
import type { Quotation, Span } from '../model.js'
import type { Paragraph } from '../story/paragraphs.js'
import type { FoundQuotation } from './quotations.js'

export const findSpeakers = (
  _text: string,
  _paragraphs: readonly Paragraph[],
  _sentences: readonly Span[],
  quotations: readonly FoundQuotation[],
  _isOutletAt: (start: number, end: number) => boolean,
): readonly Quotation[] =>
  quotations.filter((q) => q.depth === 0).map(({ start, end }) => ({ start, end, speaker: null }))
