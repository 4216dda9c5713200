/** The order and the signs of statuses, the same in every language. */
import type { Counts, ReportStatus } from '../model.js'

/** A status is never told by colour alone. */
export const statusGlyphs: Readonly<Record<ReportStatus, string>> = {
  supported: '✓',
  disputed: '✕',
  unverified: '?',
  conflict: '≠',
  open: '○',
}

/** The statuses in the order in which reports list them. */
export const statusOrder: readonly ReportStatus[] = [
  'supported',
  'disputed',
  'unverified',
  'conflict',
  'open',
]

/** The columns of a table of tallies: verdicts always, conflicts and open claims where there are any. */
export const tallyStatuses = (rows: readonly Counts[]): readonly ReportStatus[] =>
  statusOrder.filter((s) => (s !== 'conflict' && s !== 'open') || rows.some((r) => r[s] > 0))
