/** Scores how much a claim asks to be checked, with the reasons in words. */
import type { Checkpoint, Span, Worth } from '../model.js'

export interface ClaimParts extends Span {
  readonly checkpoints: readonly Checkpoint[]
  readonly quotations: readonly Span[]
}

export const scoreWorth = (_text: string, { checkpoints }: ClaimParts): Worth =>
  checkpoints.length === 0
    ? { score: 0.1, reasons: [] }
    : { score: 0.5, reasons: [`${checkpoints.length} checkpoints`] }
