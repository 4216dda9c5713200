/** The statuses that are shown, and their glyphs: a state is never told by colour alone. Its words are `verdicts.` and its name. */
import type { ClaimStanding, Status } from '../../electron/core/model.js'
import { unreachable } from '../../electron/core/result.js'

export type ShownStatus = Status | 'conflict' | 'open'

export const statusGlyphs: Readonly<Record<ShownStatus, string>> = {
  supported: '✓',
  disputed: '✕',
  unverified: '?',
  conflict: '⇄',
  open: '',
}

export const statusOf = (standing: ClaimStanding): ShownStatus => {
  switch (standing.kind) {
    case 'marked':
      return standing.verdict.status
    case 'adjudicated':
      return standing.adjudication.status
    case 'conflict':
    case 'open':
      return standing.kind
    default:
      return unreachable(standing)
  }
}
