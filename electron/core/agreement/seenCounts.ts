/** The counts of a story in the list, as one checker may see them. */
import type { HeldCounts, StorySummary } from '../model.js'
import type { DerivedStory } from '../events/foldEvents.js'
import { latestVerdicts } from '../events/foldEvents.js'
import { isBlind } from './settlement.js'
import type { Viewer } from './viewer.js'

const marks = ['supported', 'disputed', 'unverified'] as const
type Alone = NonNullable<HeldCounts['alone']>[number]

/** The counts with what they owe to each checker alone. */
export const holdCounts = ({
  claims,
  counts,
  conflicts,
}: Pick<DerivedStory, 'claims' | 'counts' | 'conflicts'>): HeldCounts => {
  const byChecker = new Map<string, Alone>()
  for (const { standing, history } of claims) {
    if (standing.kind !== 'marked' || latestVerdicts(history).length > 1) continue
    const { checker, status } = standing.verdict
    const held = byChecker.get(checker.id) ?? {
      checkerId: checker.id,
      supported: 0,
      disputed: 0,
      unverified: 0,
    }
    byChecker.set(checker.id, { ...held, [status]: held[status] + 1 })
  }
  const held = { ...counts, alone: [...byChecker.values()] }
  if (conflicts.length === 0) return held
  const waiting = conflicts.filter((c) => c.waiting).length
  return { ...held, unsettled: conflicts.length - waiting, unsettledWaiting: waiting }
}

/** Conflicts to settle, but for verdicts: on a claim that waits for its second verdict, two checkers are told of none. */
export const unsettledOf = (
  { unsettled = 0, unsettledWaiting = 0 }: HeldCounts,
  { policy }: Pick<Viewer, 'policy'>,
): number => unsettled + (isBlind(policy) ? 0 : unsettledWaiting)

/** A line that does not tell who marked alone may hide all that is marked: it says less, never more. */
const hiddenOf = (
  { alone, supported, disputed, unverified }: HeldCounts,
  checkerId: string,
): readonly Alone[] =>
  alone === undefined
    ? [{ checkerId: '', supported, disputed, unverified }]
    : alone.filter((a) => a.checkerId !== checkerId)

/** Claims that only others have marked count as open. */
export const seeCounts = (held: HeldCounts, { checker, policy }: Viewer): HeldCounts => {
  const { alone: _alone, ...shown } = held
  if (!isBlind(policy)) return shown
  const { unsettledWaiting: _waiting, ...seen } = shown
  for (const hidden of hiddenOf(held, checker.id))
    for (const mark of marks) {
      seen[mark] -= hidden[mark]
      seen.open += hidden[mark]
    }
  return seen
}

export const seeSummary = (line: StorySummary, viewer: Viewer): StorySummary => ({
  ...line,
  counts: seeCounts(line.counts, viewer),
})
