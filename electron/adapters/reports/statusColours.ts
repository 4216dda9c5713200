/** The colours of statuses on paper: dark enough for white words on them and for words in them (WCAG AA). */
import type { ReportStatus } from '../../core/model.js'

/** #rrggbb */
export const statusColours: Readonly<Record<ReportStatus, string>> = {
  supported: '#14703f',
  disputed: '#b8321c',
  unverified: '#8a5a00',
  conflict: '#6a4bb5',
  open: '#665f55',
}
