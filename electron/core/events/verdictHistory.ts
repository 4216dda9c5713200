/** The verdicts of each claim, as they were recorded and withdrawn, and which of them count. */
import type { CheckEvent, ClaimId, EventOf, Verdict } from '../model.js'
import { pushTo } from './pushTo.js'

/** From events that are in order and in force; of claims that are gone as well. */
export const verdictsOf = (events: readonly CheckEvent[]): Map<ClaimId, Verdict[]> => {
  const withdrawals = new Map<string, EventOf<'verdictWithdrawn'>>()
  for (const e of events)
    if (e.kind === 'verdictWithdrawn' && !withdrawals.has(e.verdictId)) withdrawals.set(e.verdictId, e)
  const byClaim = new Map<ClaimId, Verdict[]>()
  for (const e of events) {
    if (e.kind !== 'verdictRecorded') continue
    const { id, claimId, status, reason, rationale, checker, at } = e
    const w = withdrawals.get(id)
    const withdrawn = w === undefined ? null : { at: w.at, checker: w.checker, rationale: w.rationale }
    pushTo(byClaim, claimId, { id, claimId, status, reason, rationale, checker, at, withdrawn })
  }
  return byClaim
}

/** The latest verdict of each checker that was not withdrawn, in the order in which they were recorded. */
export const latestVerdicts = (history: readonly Verdict[]): readonly Verdict[] => {
  const latest = new Map<string, Verdict>()
  for (const v of history) {
    if (v.withdrawn !== null) continue
    latest.delete(v.checker.id)
    latest.set(v.checker.id, v)
  }
  return [...latest.values()]
}
