/** Leaves out who recorded which verdict while a claim is in conflict, where the policy asks for it. */
import type { Checker, ClaimStanding, ClaimView, Verdict } from '../model.js'
import { maskedId } from '../model.js'
import type { Viewer } from './viewer.js'

/** Everybody but the viewer is numbered, and listed, by the random ids of their verdicts, so that no order tells who is who. */
export const maskNames = (view: ClaimView, { checker: viewer, policy }: Viewer): ClaimView => {
  if (!policy.hideNames || view.standing.kind !== 'conflict') return view
  const others = new Map<string, Checker>()
  const byId = view.history.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const withdrawn = byId.flatMap((v) => v.withdrawn ?? [])
  for (const { checker } of [...byId, ...view.evidence, ...withdrawn, ...view.adjudications])
    if (checker.id !== viewer.id && !others.has(checker.id)) {
      const number = others.size + 1
      others.set(checker.id, { id: `${maskedId}${number}`, name: String(number) })
    }
  const masked = <T extends { readonly checker: Checker }>(of: T): T => ({
    ...of,
    checker: others.get(of.checker.id) ?? of.checker,
  })
  const verdict = (v: Verdict): Verdict => ({
    ...masked(v),
    withdrawn: v.withdrawn === null ? null : masked(v.withdrawn),
  })
  const standing: ClaimStanding = {
    kind: 'conflict',
    verdicts: view.standing.verdicts.map(verdict).toSorted((a, b) => (a.checker.id < b.checker.id ? -1 : 1)),
  }
  return {
    ...view,
    standing,
    history: view.history.map(verdict),
    evidence: view.evidence.map(masked),
    adjudications: view.adjudications.map(masked),
  }
}
