/**
 * Finds what checkers decided against each other without knowing it, and nobody settled: from events alone, so that every library
 * that holds the same events finds the same, and a settling travels with the others.
 */
import { claimIdOf } from '../claims/claimId.js'
import type { CheckEvent, ClaimId, ClaimState, EventOf, Span, Verdict } from '../model.js'
import type { ClaimEdit, FoldedClaims } from './foldClaims.js'
import { isEdit, spanOf, spanOfId, takenBy } from './foldClaims.js'
import { headsOf } from './headsOf.js'
import { pushTo } from './pushTo.js'
import { latestVerdicts, verdictsOf } from './verdictHistory.js'

export interface OpenConflict {
  /** `settled`: a disagreement was settled in two ways; `tick`: a checkpoint; `claim`: which claims there are. */
  readonly kind: 'settled' | 'claim' | 'tick'
  readonly claimId: ClaimId
  /** The words that it is about. */
  readonly span: Span
  /** Fewer than two checkers have marked the claim: what a library of two checkers hides. */
  readonly waiting: boolean
  /** What counts as things are, and what was decided against it; neither is empty. */
  readonly stands: readonly CheckEvent[]
  readonly against: readonly CheckEvent[]
}

type Tick = EventOf<'checkpointTicked'>
type Settled = EventOf<'claimAdjudicated'>

const byKey = <T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const one of list) pushTo(groups, keyOf(one), one)
  return groups
}

/** The latest of those that were made apart stands, with all who say the same; null where they agree. */
const parted = <T extends CheckEvent>(
  all: readonly T[],
  force: ReadonlySet<string>,
  wordOf: (one: T) => string,
): Pick<OpenConflict, 'stands' | 'against'> | null => {
  const heads = headsOf(all, (one) => force.has(one.id))
  const last = heads.at(-1)
  if (last === undefined) return null
  const stands = heads.filter((one) => wordOf(one) === wordOf(last))
  const against = heads.filter((one) => wordOf(one) !== wordOf(last))
  return against.length === 0 ? null : { stands, against }
}

const isWaiting = ({ standing, history }: ClaimState): boolean =>
  standing.kind !== 'adjudicated' && latestVerdicts(history).length < 2

/** Conflicts on claims that are there: checkpoints that were ticked differently, disagreements that were settled differently. */
export const conflictsOnClaims = (
  ordered: readonly CheckEvent[],
  events: readonly CheckEvent[],
  states: readonly ClaimState[],
): readonly OpenConflict[] => {
  const ticks = byKey(
    ordered.filter((e): e is Tick => e.kind === 'checkpointTicked'),
    (e) => e.claimId,
  )
  const settled = byKey(
    ordered.filter((e): e is Settled => e.kind === 'claimAdjudicated'),
    (e) => e.claimId,
  )
  if (ticks.size + settled.size === 0) return []
  const force = new Set(events.map((e) => e.id))
  return states.flatMap((state): readonly OpenConflict[] => {
    const { claim, standing } = state
    const about = { claimId: claim.id, waiting: isWaiting(state) }
    const twice =
      standing.kind === 'adjudicated' ? parted(settled.get(claim.id) ?? [], force, (e) => e.status) : null
    const span = { start: claim.start, end: claim.end }
    const places = byKey(ticks.get(claim.id) ?? [], ({ start, end }) => `${start}-${end}`)
    return [
      ...(twice === null ? [] : [{ kind: 'settled' as const, ...about, span, ...twice }]),
      ...[...places.values()].flatMap((all): OpenConflict[] => {
        const [first] = all
        const sides = parted(all, force, (e) => e.tick)
        return first === undefined || sides === null
          ? []
          : [{ kind: 'tick', ...about, span: { start: first.start, end: first.end }, ...sides }]
      }),
    ]
  })
}

const knew = (edit: ClaimEdit, { id, at }: Verdict): boolean =>
  'seen' in edit && edit.seen !== undefined ? edit.seen.includes(id) : at < edit.at

/** Verdicts on a claim that was split, joined or dropped by people who did not know them: they are kept and stand on nothing. */
const lostVerdicts = (
  events: readonly CheckEvent[],
  { claims, takers }: FoldedClaims,
): readonly OpenConflict[] => {
  if (takers.size === 0) return []
  const present = new Set(claims.map((c) => c.id))
  const recorded = new Map(events.map((e) => [e.id, e]))
  const edits = events.filter(isEdit)
  return [...verdictsOf(events)].flatMap(([claimId, history]): OpenConflict[] => {
    if (present.has(claimId) || !takers.has(claimId)) return []
    // All who took the claim away: the next one would, once the first is undone.
    const stands = edits.filter((e) => takenBy(e).includes(claimId))
    const lost = latestVerdicts(history).filter((v) => !stands.some((e) => knew(e, v)))
    const against = lost.flatMap((v) => recorded.get(v.id) ?? [])
    return against.length === 0
      ? []
      : [{ kind: 'claim', claimId, span: spanOfId(claimId), waiting: false, stands, against }]
  })
}

/** `ordered` are all events, `events` those of them that are in force, both in order. */
export const openConflicts = (
  ordered: readonly CheckEvent[],
  events: readonly CheckEvent[],
  folded: FoldedClaims,
  states: readonly ClaimState[],
): readonly OpenConflict[] => {
  return [
    ...folded.misfits.map(({ edit, stands }): OpenConflict => {
      const span = spanOf(edit)
      const claimId = claimIdOf(folded.sha256, span)
      return { kind: 'claim', claimId, span, waiting: false, stands, against: [edit] }
    }),
    ...lostVerdicts(events, folded),
    ...conflictsOnClaims(ordered, events, states),
  ]
}
