/**
 * Verdicts that came under a seal: another checker handed them over, and they open claim by claim, once somebody else has marked
 * the claim. The rule looks at nothing but events, so libraries that hold the same events open the same verdicts.
 */
import type { CheckEvent, ClaimId, EventOf, SealedEvent } from '../model.js'

/** Who marked which claim; a mark that was taken back still counts, for its checker has seen what was under the seal. */
const marksOf = (events: readonly CheckEvent[]): ReadonlyMap<ClaimId, ReadonlySet<string>> => {
  const marks = new Map<ClaimId, Set<string>>()
  for (const e of events) {
    if (e.kind !== 'verdictRecorded') continue
    const held = marks.get(e.claimId)
    if (held === undefined) marks.set(e.claimId, new Set([e.checker.id]))
    else held.add(e.checker.id)
  }
  return marks
}

const openedOf = (
  { sealed }: EventOf<'verdictsSealed'>,
  marks: ReturnType<typeof marksOf>,
): readonly SealedEvent[] => {
  const verdicts = new Set<string>()
  const isMarked = (claimId: ClaimId, but: string): boolean =>
    [...(marks.get(claimId) ?? [])].some((checkerId) => checkerId !== but)
  return sealed.filter((e) => {
    switch (e.kind) {
      case 'verdictRecorded':
        if (!isMarked(e.claimId, e.checker.id)) return false
        verdicts.add(e.id)
        return true
      case 'verdictWithdrawn':
        return verdicts.has(e.verdictId)
      case 'claimAdjudicated':
        return e.verdictIds.some((id) => verdicts.has(id))
    }
  })
}

/** The events with the seals that are broken opened, each decision once; what is under a whole seal is not there. */
export const openSeals = (events: readonly CheckEvent[]): readonly CheckEvent[] => {
  const seals = events.filter((e) => e.kind === 'verdictsSealed')
  if (seals.length === 0) return events
  const plain = events.filter((e) => e.kind !== 'verdictsSealed')
  const marks = marksOf(plain)
  const held = new Set(plain.map((e) => e.id))
  const opened = new Map<string, SealedEvent>()
  for (const seal of seals) for (const e of openedOf(seal, marks)) if (!held.has(e.id)) opened.set(e.id, e)
  return [...plain, ...opened.values()]
}
