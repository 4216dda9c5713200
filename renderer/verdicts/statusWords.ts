/** The statuses that are shown, and their glyphs: a state is never told by colour alone. Its words are `verdicts.` and its name. */
import type { ClaimStanding, Status } from '../../electron/core/model.js'

export type ShownStatus = Status | 'conflict' | 'open'

export const statusGlyphs: Readonly<Record<ShownStatus, string>> = {
  supported: '✓',
  disputed: '✕',
  unverified: '?',
  conflict: '⇄',
  open: '',
}

export const statusOf = (standing: ClaimStanding): ShownStatus =>
  standing.kind === 'marked' ? standing.verdict.status : standing.kind

/** English only, until the report dialog takes its words from the tables. */
export const statusWords: Readonly<Record<ShownStatus, { readonly word: string; readonly glyph: string }>> = {
  supported: { word: 'Supported', glyph: statusGlyphs.supported },
  disputed: { word: 'Disputed', glyph: statusGlyphs.disputed },
  unverified: { word: 'Unverified', glyph: statusGlyphs.unverified },
  conflict: { word: 'Conflict', glyph: statusGlyphs.conflict },
  open: { word: 'Open', glyph: statusGlyphs.open },
}
