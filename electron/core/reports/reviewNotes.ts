/** What a report says of a claim's second check: what is left out for now, and how disagreements were settled. */
import type { ReportClaim } from './model/reportSchema.js'
import type { Speech } from './words/speak.js'

/** Plain sentences, the oldest first; each format writes them its own way. */
export const reviewNotes = (
  { hidden, adjudications, history }: ReportClaim,
  speech: Speech,
): readonly string[] => [
  ...(hidden ? [speech.t('hiddenWork')] : []),
  ...adjudications.map(({ at, checker, status, reason, rationale, verdictIds }) => {
    const settled = history
      .filter((v) => verdictIds.includes(v.id))
      .map((v) => `${v.checker.name}: ${speech.status(v.status)} (${speech.reason(v.reason)})`)
    const said = speech.t('settled', {
      instant: speech.instant(at),
      checker: checker.name,
      status: speech.status(status),
      reason: speech.reason(reason),
      verdicts: settled.join('; '),
    })
    return rationale === '' ? said : `${said} ${rationale}`
  }),
]
