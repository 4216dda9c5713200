/** Derives what the screen shows from a story and its events; the only way from events to state. */
import type {
  Adjudication,
  CheckEvent,
  Claim,
  ClaimId,
  ClaimStanding,
  ClaimState,
  Counts,
  Evidence,
  Status,
  StoryLogs,
  Verdict,
} from '../model.js'
import type { StoryRecord } from '../ports.js'
import { unreachable } from '../result.js'
import { foldClaims } from './foldClaims.js'
import { foldLogs } from './foldLogs.js'
import type { OpenConflict } from './openConflicts.js'
import { openConflicts } from './openConflicts.js'
import { pushTo } from './pushTo.js'
import { openSeals } from './sealedVerdicts.js'
import { latestVerdicts, verdictsOf } from './verdictHistory.js'

export interface DerivedStory {
  /** In the order of the text. */
  readonly claims: readonly ClaimState[]
  readonly counts: Counts
  readonly logs: StoryLogs
  /** What checkers decided against each other and nobody settled yet, but for verdicts: their claims say so themselves. */
  readonly conflicts: readonly OpenConflict[]
}

export { latestVerdicts } from './verdictHistory.js'

/** Events in one order in every library: by instant, then by id. */
export const orderEvents = (events: readonly CheckEvent[]): readonly CheckEvent[] =>
  events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/** Leaves out what an `editUndone` takes back, and the undos themselves. An undo that was itself taken back takes nothing back. */
export const inForce = (events: readonly CheckEvent[]): readonly CheckEvent[] => {
  const undone = new Set<string>()
  // The latest first, so that of undos that name each other one rule decides in every library.
  for (const e of orderEvents(events.filter((each) => each.kind === 'editUndone')).toReversed())
    if (e.kind === 'editUndone' && !undone.has(e.id)) undone.add(e.eventId)
  return events.filter((e) => e.kind !== 'editUndone' && !undone.has(e.id))
}

const evidenceOf = (events: readonly CheckEvent[]): Map<ClaimId, Evidence[]> => {
  const detached = new Set(events.flatMap((e) => (e.kind === 'evidenceDetached' ? [e.evidenceId] : [])))
  const confidential = new Map(
    events.flatMap((e) =>
      e.kind === 'evidenceConfidentialitySet' ? [[e.evidenceId, e.confidential] as const] : [],
    ),
  )
  const byClaim = new Map<ClaimId, Evidence[]>()
  for (const e of events) {
    if (e.kind !== 'evidenceAttached' || detached.has(e.id)) continue
    const { id, claimId, evidence, checker, at } = e
    const isConfidential = confidential.get(id) ?? evidence.confidential
    pushTo(byClaim, claimId, { id, claimId, ...evidence, confidential: isConfidential, checker, at })
  }
  return byClaim
}

const ticksOf = (events: readonly CheckEvent[]): Map<ClaimId, Map<string, ClaimState['ticks'][number]>> => {
  const byClaim = new Map<ClaimId, Map<string, ClaimState['ticks'][number]>>()
  for (const e of events) {
    if (e.kind !== 'checkpointTicked') continue
    const ticks = byClaim.get(e.claimId) ?? new Map<string, ClaimState['ticks'][number]>()
    const key = `${e.start}-${e.end}`
    if (e.tick === 'open') ticks.delete(key)
    else ticks.set(key, { start: e.start, end: e.end, tick: e.tick })
    byClaim.set(e.claimId, ticks)
  }
  return byClaim
}

const adjudicationsOf = (events: readonly CheckEvent[]): Map<ClaimId, Adjudication[]> => {
  const byClaim = new Map<ClaimId, Adjudication[]>()
  for (const e of events) {
    if (e.kind !== 'claimAdjudicated') continue
    const { id, claimId, status, reason, rationale, verdictIds, checker, at } = e
    pushTo(byClaim, claimId, { id, claimId, status, reason, rationale, verdictIds, checker, at })
  }
  return byClaim
}

/**
 * The latest standing verdict of each checker decides; checkers who disagree on the status leave a conflict. An adjudication
 * stands until a verdict that it did not settle says otherwise.
 */
const standingOf = (history: readonly Verdict[], adjudications: readonly Adjudication[]): ClaimStanding => {
  const verdicts = [...latestVerdicts(history)]
  const settled = adjudications.at(-1)
  if (settled !== undefined) {
    const { status, verdictIds } = settled
    if (verdicts.every((v) => v.status === status || verdictIds.includes(v.id)))
      return { kind: 'adjudicated', adjudication: settled, verdicts }
  }
  const last = verdicts.at(-1)
  if (last === undefined) return { kind: 'open' }
  if (verdicts.every((v) => v.status === last.status)) return { kind: 'marked', verdict: last }
  return { kind: 'conflict', verdicts }
}

/** The status that a claim has for whoever reads it. */
export const shownStatus = (standing: ClaimStanding): Status | 'conflict' | 'open' => {
  switch (standing.kind) {
    case 'marked':
      return standing.verdict.status
    case 'adjudicated':
      return standing.adjudication.status
    case 'conflict':
    case 'open':
      return standing.kind
    default:
      return unreachable(standing)
  }
}

export const countStandings = (states: readonly ClaimState[]): Counts => {
  const counts = { supported: 0, disputed: 0, unverified: 0, conflict: 0, open: 0, total: states.length }
  for (const { standing } of states) counts[shownStatus(standing)]++
  return counts
}

/** The states of `claims`, from events that are in order and in force. */
export const statesOf = (claims: readonly Claim[], events: readonly CheckEvent[]): readonly ClaimState[] => {
  const verdicts = verdictsOf(events)
  const evidence = evidenceOf(events)
  const ticks = ticksOf(events)
  const adjudications = adjudicationsOf(events)
  return claims.map((claim): ClaimState => {
    const history = verdicts.get(claim.id) ?? []
    const settled = adjudications.get(claim.id) ?? []
    return {
      claim,
      standing: standingOf(history, settled),
      history,
      adjudications: settled,
      evidence: evidence.get(claim.id) ?? [],
      ticks: [...(ticks.get(claim.id)?.values() ?? [])],
    }
  })
}

/** Folds every event into the state of the story. Pure: the same record gives the same state in every library. */
export const foldEvents = (record: StoryRecord): DerivedStory => {
  const ordered = orderEvents(openSeals(record.events))
  const events = inForce(ordered)
  const folded = foldClaims(record, events)
  const states = statesOf(folded.claims, events)
  return {
    claims: states,
    counts: countStandings(states),
    logs: foldLogs(events),
    conflicts: openConflicts(ordered, events, folded, states),
  }
}
