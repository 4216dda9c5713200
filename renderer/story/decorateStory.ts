/** Which classes the spans of a story carry on the page; pure, in UTF-16 offsets. */
import type { ClaimId, ClaimState, StoryView } from '../../electron/core/model.js'
import type { ShownStatus } from '../verdicts/shownStatus.js'
import { statusGlyphs } from '../verdicts/shownStatus.js'

export interface TextMark {
  readonly start: number
  readonly end: number
  readonly className: string
  /** Drawn after the span and no part of the text. */
  readonly glyph?: { readonly text: string; readonly className: string }
}

/** Underlines with the state's own line style, and its glyph after the claim. */
export const claimMarks = (
  view: Pick<StoryView, 'claims'>,
  shown: (claim: ClaimState) => ShownStatus,
): readonly TextMark[] =>
  view.claims.map((state) => {
    const { claim } = state
    const status = shown(state)
    const glyph = statusGlyphs[status]
    const mark = { start: claim.start, end: claim.end, className: `claim claim-${status}` }
    return glyph === '' ? mark : { ...mark, glyph: { text: glyph, className: `claim-glyph state-${status}` } }
  })

export const mentionMarks = (view: Pick<StoryView, 'mentions'>): readonly TextMark[] =>
  view.mentions.filter((m) => m.cited).map((m) => ({ start: m.start, end: m.end, className: 'mention' }))

export const creditLineMarks = (view: Pick<StoryView, 'creditLines'>): readonly TextMark[] =>
  view.creditLines.map((line) => ({ start: line.start, end: line.end, className: 'credit-line' }))

export const currentMark = (view: Pick<StoryView, 'claims'>, claimId: ClaimId | null): readonly TextMark[] =>
  view.claims
    .filter((c) => c.claim.id === claimId)
    .map(({ claim }) => ({ start: claim.start, end: claim.end, className: 'claim-current' }))
