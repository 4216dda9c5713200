/** Whether a claim's history says more than the verdicts in force do. */
import type { ReportClaim } from './reportSchema.js'

export const hasHistory = ({ history }: ReportClaim): boolean =>
  history.length > 1 || history.some((v) => v.withdrawn !== null)
