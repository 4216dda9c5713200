/** Words and glyphs of the statuses and reasons: a state is never told by colour alone. */
import type { ClaimStanding, Reason, Status } from '../../electron/core/model.js'

export type ShownStatus = Status | 'conflict' | 'open'

export const statusWords: Readonly<Record<ShownStatus, { readonly word: string; readonly glyph: string }>> = {
  supported: { word: 'Supported', glyph: '✓' },
  disputed: { word: 'Disputed', glyph: '✕' },
  unverified: { word: 'Unverified', glyph: '?' },
  conflict: { word: 'Conflict', glyph: '⇄' },
  open: { word: 'Open', glyph: '' },
}

export const reasonWords: Readonly<Record<Reason, string>> = {
  confirmed: 'Confirmed',
  'confirmed-with-caveat': 'Confirmed, with a caveat',
  refuted: 'Refuted',
  conflicting: 'Sources conflict',
  misleading: 'Misleading',
  outdated: 'Outdated',
  'not-enough-evidence': 'Not enough evidence',
  'source-unreachable': 'Source cannot be reached',
  'not-checkable': 'Cannot be checked',
}

export const statusOf = (standing: ClaimStanding): ShownStatus =>
  standing.kind === 'marked' ? standing.verdict.status : standing.kind
