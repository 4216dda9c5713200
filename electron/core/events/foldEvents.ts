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
  EventOf,
  Status,
  StoryLogs,
  Verdict,
} from '../model.js'
import type { StoryRecord } from '../ports.js'
import { unreachable } from '../result.js'
import { foldLogs } from './foldLogs.js'
import { openSeals } from './sealedVerdicts.js'
import { addedClaim, mergeClaims, splitClaim } from './claimEdits.js'

export interface DerivedStory {
  /** In the order of the text. */
  readonly claims: readonly ClaimState[]
  readonly counts: Counts
  readonly logs: StoryLogs
}

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

/** Joined claims must be neighbours: nothing but white space, or claims that are joined as well, may lie between. */
export const areNeighbours = (claims: readonly Claim[], all: readonly Claim[]): boolean => {
  const ids = new Set(claims.map((c) => c.id))
  const first = all.findIndex((c) => ids.has(c.id))
  return (
    first >= 0 && claims.length >= 2 && all.slice(first, first + claims.length).every((c) => ids.has(c.id))
  )
}

export const overlapsAny = (span: { start: number; end: number }, claims: readonly Claim[]): boolean =>
  claims.some((c) => c.start < span.end && span.start < c.end)

type ClaimEdit = EventOf<'claimAdded' | 'claimDropped' | 'claimSplit' | 'claimsMerged'>

/** Applies one edit. An edit that no longer fits, because another checker's edit came first, changes nothing. */
const applyEdit = (record: StoryRecord, claims: readonly Claim[], edit: ClaimEdit): readonly Claim[] => {
  const { text, story } = record
  const without = (ids: readonly ClaimId[]) => claims.filter((c) => !ids.includes(c.id))
  const inOrder = (list: readonly Claim[]) => list.toSorted((a, b) => a.start - b.start || a.end - b.end)
  switch (edit.kind) {
    case 'claimAdded':
      if (overlapsAny(edit, claims)) return claims
      return inOrder([...claims, addedClaim(text, story.sha256, edit, claims)])
    case 'claimDropped':
      return without([edit.claimId])
    case 'claimSplit': {
      const claim = claims.find((c) => c.id === edit.claimId)
      const parts = claim === undefined ? null : splitClaim(text, story.sha256, claim, edit.offset)
      return parts === null ? claims : inOrder([...without([edit.claimId]), ...parts])
    }
    case 'claimsMerged': {
      const [first, ...rest] = claims.filter((c) => edit.claimIds.includes(c.id))
      if (first === undefined || !areNeighbours([first, ...rest], claims)) return claims
      return inOrder([...without(edit.claimIds), mergeClaims(text, story.sha256, [first, ...rest])])
    }
    default:
      return unreachable(edit)
  }
}

const verdictsOf = (events: readonly CheckEvent[]): Map<ClaimId, Verdict[]> => {
  const withdrawals = new Map<string, EventOf<'verdictWithdrawn'>>()
  for (const e of events)
    if (e.kind === 'verdictWithdrawn' && !withdrawals.has(e.verdictId)) withdrawals.set(e.verdictId, e)
  const byClaim = new Map<ClaimId, Verdict[]>()
  for (const e of events) {
    if (e.kind !== 'verdictRecorded') continue
    const { id, claimId, status, reason, rationale, checker, at } = e
    const w = withdrawals.get(id)
    const withdrawn = w === undefined ? null : { at: w.at, checker: w.checker, rationale: w.rationale }
    push(byClaim, claimId, { id, claimId, status, reason, rationale, checker, at, withdrawn })
  }
  return byClaim
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
    push(byClaim, claimId, { id, claimId, ...evidence, confidential: isConfidential, checker, at })
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

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

const adjudicationsOf = (events: readonly CheckEvent[]): Map<ClaimId, Adjudication[]> => {
  const byClaim = new Map<ClaimId, Adjudication[]>()
  for (const e of events) {
    if (e.kind !== 'claimAdjudicated') continue
    const { id, claimId, status, reason, rationale, verdictIds, checker, at } = e
    push(byClaim, claimId, { id, claimId, status, reason, rationale, verdictIds, checker, at })
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
  const events = inForce(orderEvents(openSeals(record.events)))
  let claims: readonly Claim[] = record.extraction.claims
  for (const e of events) {
    if (
      e.kind === 'claimAdded' ||
      e.kind === 'claimDropped' ||
      e.kind === 'claimSplit' ||
      e.kind === 'claimsMerged'
    )
      claims = applyEdit(record, claims, e)
  }
  const states = statesOf(claims, events)
  return { claims: states, counts: countStandings(states), logs: foldLogs(events) }
}
