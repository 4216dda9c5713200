/** The verdicts that checkers reached by themselves: agreement is measured on these, not on what they changed afterwards. */
import type { Verdict } from '../model.js'

const standsAt = (v: Verdict, at: string): boolean =>
  v.at <= at && (v.withdrawn === null || v.withdrawn.at > at)

/** The last verdict of each checker among these. */
const lastOfEach = (verdicts: readonly Verdict[]): readonly Verdict[] => [
  ...new Map(verdicts.map((v) => [v.checker.id, v])).values(),
]

/**
 * What stood when the second checker had marked, with the first standing verdict of everybody who came later. `history` is in
 * the order in which the verdicts were recorded.
 */
export const independentVerdicts = (history: readonly Verdict[]): readonly Verdict[] => {
  const lifted = history.find(({ at }) => lastOfEach(history.filter((v) => standsAt(v, at))).length > 1)?.at
  if (lifted === undefined) return lastOfEach(history.filter((v) => v.withdrawn === null))
  const blind = lastOfEach(history.filter((v) => standsAt(v, lifted)))
  const seen = new Set(blind.map((v) => v.checker.id))
  const later = history.filter((v) => v.withdrawn === null && !seen.has(v.checker.id))
  return [...blind, ...lastOfEach(later.toReversed())]
}
