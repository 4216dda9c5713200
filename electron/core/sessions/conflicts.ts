/** Finds what two sides decided against each other: verdicts that disagree, edits of the same claim, ticks of the same fact. */
import { inForce } from '../events/foldEvents.js'
import type { CheckEvent, ClaimState, EventOf, Span } from '../model.js'
import type { ConflictSide, Decided, MergeConflict } from './sessionFacts.js'

/** Events of one story, in the order of foldEvents. */
export interface Sides {
  /** What this library holds and the package does not know. */
  readonly here: readonly CheckEvent[]
  /** What the package brings. */
  readonly there: readonly CheckEvent[]
  /** Both together, with what both know. */
  readonly all: readonly CheckEvent[]
}

type About = Pick<MergeConflict, 'storyId' | 'title'>
type ClaimEdit = EventOf<'claimAdded' | 'claimDropped' | 'claimSplit' | 'claimsMerged'>

const side = (event: CheckEvent, what: Decided): ConflictSide => ({
  eventId: event.id,
  checker: event.checker,
  at: event.at,
  what,
  rationale:
    event.kind === 'verdictRecorded' || event.kind === 'claimAdjudicated'
      ? event.rationale.slice(0, 500)
      : '',
})

/** New disagreements: one that stood here before the package came is none of this merge. */
const verdictConflicts = (
  states: readonly ClaimState[],
  there: ReadonlySet<string>,
  about: About,
): readonly MergeConflict[] =>
  states.flatMap(({ claim, standing }): MergeConflict[] => {
    if (standing.kind !== 'conflict' || !standing.verdicts.some((v) => there.has(v.id))) return []
    const sides = standing.verdicts.map(
      ({ id, checker, at, status, rationale }): ConflictSide => ({
        eventId: id,
        checker,
        at,
        what: status,
        rationale: rationale.slice(0, 500),
      }),
    )
    return [
      {
        kind: 'verdict',
        ...about,
        claimId: claim.id,
        text: claim.text,
        here: sides.filter((s) => !there.has(s.eventId)),
        there: sides.filter((s) => there.has(s.eventId)),
      },
    ]
  })

export const isEdit = (e: CheckEvent): e is ClaimEdit =>
  e.kind === 'claimAdded' || e.kind === 'claimDropped' || e.kind === 'claimSplit' || e.kind === 'claimsMerged'

const spanOfId = (claimId: string): Span => {
  const [, start, end] = claimId.split('-')
  return { start: Number(start), end: Number(end) }
}

const spanOf = (edit: ClaimEdit): Span => {
  if (edit.kind === 'claimAdded') return { start: edit.start, end: edit.end }
  const spans = (edit.kind === 'claimsMerged' ? edit.claimIds : [edit.claimId]).map(spanOfId)
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}

const words: Readonly<Record<ClaimEdit['kind'], Decided>> = {
  claimAdded: 'added',
  claimDropped: 'dropped',
  claimSplit: 'split',
  claimsMerged: 'joined',
}

/** Two who did the same do not disagree. */
const isSameEdit = (a: ClaimEdit, b: ClaimEdit): boolean => {
  const { start, end } = spanOf(a)
  const other = spanOf(b)
  const offsetOf = (e: ClaimEdit): number => (e.kind === 'claimSplit' ? e.offset : 0)
  return a.kind === b.kind && start === other.start && end === other.end && offsetOf(a) === offsetOf(b)
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const editConflicts = (
  { here, there }: Pick<Sides, 'here' | 'there'>,
  text: string,
  about: About,
  hash: string,
): readonly MergeConflict[] => {
  const own = here.filter(isEdit)
  if (own.length === 0) return []
  return there.filter(isEdit).flatMap((edit): MergeConflict[] => {
    const span = spanOf(edit)
    const against = own.filter((e) => overlaps(spanOf(e), span) && !isSameEdit(e, edit))
    if (against.length === 0) return []
    return [
      {
        kind: 'claim',
        ...about,
        claimId: `${hash}-${span.start}-${span.end}`,
        text: text.slice(span.start, span.end),
        here: against.map((e) => side(e, words[e.kind])),
        there: [side(edit, words[edit.kind])],
      },
    ]
  })
}

/** A verdict on a claim that the other side split, joined or dropped: it is kept, but stands on no claim any more. */
const lostGround = (
  verdicts: readonly CheckEvent[],
  edits: readonly CheckEvent[],
): readonly (readonly [EventOf<'verdictRecorded'>, ClaimEdit])[] => {
  const byClaim = new Map<string, ClaimEdit>()
  for (const e of edits.filter(isEdit))
    if (e.kind !== 'claimAdded')
      for (const id of e.kind === 'claimsMerged' ? e.claimIds : [e.claimId]) byClaim.set(id, e)
  return verdicts.flatMap((v) => {
    const edit = v.kind === 'verdictRecorded' ? byClaim.get(v.claimId) : undefined
    return v.kind === 'verdictRecorded' && edit !== undefined ? [[v, edit] as const] : []
  })
}

const groundConflicts = (
  { here, there }: Pick<Sides, 'here' | 'there'>,
  text: string,
  about: About,
): readonly MergeConflict[] => {
  const conflict = (claimId: string, a: ConflictSide, b: ConflictSide): MergeConflict => {
    const { start, end } = spanOfId(claimId)
    return { kind: 'claim', ...about, claimId, text: text.slice(start, end), here: [a], there: [b] }
  }
  return [
    ...lostGround(here, there).map(([v, e]) =>
      conflict(v.claimId, side(v, v.status), side(e, words[e.kind])),
    ),
    ...lostGround(there, here).map(([v, e]) =>
      conflict(v.claimId, side(e, words[e.kind]), side(v, v.status)),
    ),
  ]
}

const lastTicks = (events: readonly CheckEvent[]): ReadonlyMap<string, EventOf<'checkpointTicked'>> =>
  new Map(
    events.flatMap((e) =>
      e.kind === 'checkpointTicked' ? [[`${e.claimId} ${e.start} ${e.end}`, e] as const] : [],
    ),
  )

const tickConflicts = (
  { here, there }: Pick<Sides, 'here' | 'there'>,
  text: string,
  about: About,
): readonly MergeConflict[] => {
  const own = lastTicks(here)
  const tickWord = (e: EventOf<'checkpointTicked'>): Decided => (e.tick === 'open' ? 'untouched' : e.tick)
  return [...lastTicks(there)].flatMap(([place, tick]): MergeConflict[] => {
    const mine = own.get(place)
    if (mine === undefined || mine.tick === tick.tick) return []
    return [
      {
        kind: 'tick',
        ...about,
        claimId: tick.claimId,
        text: text.slice(tick.start, tick.end),
        here: [side(mine, tickWord(mine))],
        there: [side(tick, tickWord(tick))],
      },
    ]
  })
}

/** Both sides settled the same disagreement, each in another way; the later decision stands. */
const settledConflicts = (
  { here, there }: Pick<Sides, 'here' | 'there'>,
  text: string,
  about: About,
): readonly MergeConflict[] => {
  const last = (events: readonly CheckEvent[]): ReadonlyMap<string, EventOf<'claimAdjudicated'>> =>
    new Map(events.flatMap((e) => (e.kind === 'claimAdjudicated' ? [[e.claimId, e] as const] : [])))
  const own = last(here)
  return [...last(there)].flatMap(([claimId, theirs]): MergeConflict[] => {
    const mine = own.get(claimId)
    if (mine === undefined || mine.status === theirs.status) return []
    const { start, end } = spanOfId(claimId)
    return [
      {
        kind: 'settled',
        ...about,
        claimId,
        text: text.slice(start, end),
        here: [side(mine, mine.status)],
        there: [side(theirs, theirs.status)],
      },
    ]
  })
}

/** `states` are the claims after the merge; `hash` is the part of their ids that names the text. */
export const findConflicts = (
  sides: Sides,
  states: readonly ClaimState[],
  { text, hash, ...about }: About & { readonly text: string; readonly hash: string },
): readonly MergeConflict[] => {
  const valid = new Set(inForce(sides.all).map((e) => e.id))
  for (const e of sides.all) if (e.kind === 'verdictWithdrawn' && valid.has(e.id)) valid.delete(e.verdictId)
  const standing = {
    here: sides.here.filter((e) => valid.has(e.id)),
    there: sides.there.filter((e) => valid.has(e.id)),
  }
  const thereIds = new Set(sides.there.map((e) => e.id))
  return [
    ...verdictConflicts(states, thereIds, about),
    ...editConflicts(standing, text, about, hash),
    ...groundConflicts(standing, text, about),
    ...settledConflicts(standing, text, about),
    ...tickConflicts(standing, text, about),
  ]
}
