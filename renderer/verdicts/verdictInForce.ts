/** The verdict that stands on a claim, as the checker at this desk sees it. */
import type { Checker, ClaimStanding, Verdict } from '../../electron/core/model.js'

/** In a conflict, settled or not, it is the checker's own verdict, so that marking again changes theirs and nobody else's. */
export const verdictInForce = (
  standing: ClaimStanding,
  checker: Checker | null | 'unknown',
): Verdict | null => {
  switch (standing.kind) {
    case 'open':
      return null
    case 'marked':
      return standing.verdict
    case 'conflict':
    case 'adjudicated':
      return checker === null || checker === 'unknown'
        ? null
        : (standing.verdicts.find((v) => v.checker.id === checker.id) ?? null)
  }
}
