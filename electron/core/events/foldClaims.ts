/** Folds the edits of claims: which claims a story has after them, and which edits found no ground because another came first. */
import type { CheckEvent, Claim, ClaimId, EventOf, Span } from '../model.js'
import type { StoryRecord } from '../ports.js'
import { unreachable } from '../result.js'
import { addedClaim, mergeClaims, splitClaim } from './claimEdits.js'

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

export type ClaimEdit = EventOf<'claimAdded' | 'claimDropped' | 'claimSplit' | 'claimsMerged'>

export const isEdit = (e: CheckEvent): e is ClaimEdit =>
  e.kind === 'claimAdded' || e.kind === 'claimDropped' || e.kind === 'claimSplit' || e.kind === 'claimsMerged'

/** The claims that an edit takes away. */
export const takenBy = (edit: ClaimEdit): readonly ClaimId[] => {
  switch (edit.kind) {
    case 'claimAdded':
      return []
    case 'claimDropped':
    case 'claimSplit':
      return [edit.claimId]
    case 'claimsMerged':
      return edit.claimIds
    default:
      return unreachable(edit)
  }
}

/** The place that a claim's id names, in UTF-16 units. */
export const spanOfId = (claimId: ClaimId): Span => {
  const [, start, end] = claimId.split('-')
  return { start: Number(start), end: Number(end) }
}

export const spanOf = (edit: ClaimEdit): Span => {
  if (edit.kind === 'claimAdded') return { start: edit.start, end: edit.end }
  const spans = takenBy(edit).map(spanOfId)
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}

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

/** Two who did the same do not disagree. */
const isSameEdit = (a: ClaimEdit, b: ClaimEdit): boolean => {
  const { start, end } = spanOf(a)
  const other = spanOf(b)
  const offsetOf = (e: ClaimEdit): number => (e.kind === 'claimSplit' ? e.offset : 0)
  return a.kind === b.kind && start === other.start && end === other.end && offsetOf(a) === offsetOf(b)
}

/** An edit that does not fit, and those that came first: its checker cannot have known them. */
export interface Misfit {
  readonly edit: ClaimEdit
  readonly stands: readonly ClaimEdit[]
}

export interface FoldedClaims {
  /** Of the original, from which claims have their ids. */
  readonly sha256: string
  readonly claims: readonly Claim[]
  readonly misfits: readonly Misfit[]
  /** The edit that took a claim away last. */
  readonly takers: ReadonlyMap<ClaimId, ClaimEdit>
}

class Folding {
  readonly misfits: Misfit[] = []
  readonly takers = new Map<ClaimId, ClaimEdit>()
  readonly #makers = new Map<ClaimId, ClaimEdit>()

  constructor(
    private readonly record: StoryRecord,
    public claims: readonly Claim[],
  ) {}

  take(edit: ClaimEdit): void {
    const stands = [...new Set(this.#inTheWay(edit))].filter((e) => !isSameEdit(e, edit))
    if (stands.length > 0) this.misfits.push({ edit, stands })
    const before = this.claims
    this.claims = applyEdit(this.record, before, edit)
    if (this.claims === before) return
    const held = new Set(before.map((c) => c.id))
    const left = new Set(this.claims.map((c) => c.id))
    if (edit.kind !== 'claimAdded') for (const { id } of before) if (!left.has(id)) this.takers.set(id, edit)
    for (const { id } of this.claims) if (!held.has(id)) this.#makers.set(id, edit)
  }

  /** Who took away what the edit is about, or made what lies where it wants to go. */
  #inTheWay(edit: ClaimEdit): readonly ClaimEdit[] {
    if (edit.kind === 'claimAdded')
      return this.claims.flatMap((c) => (overlapsAny(edit, [c]) ? (this.#makers.get(c.id) ?? []) : []))
    const named = new Set(takenBy(edit))
    const there = this.claims.filter((c) => named.has(c.id))
    if (there.length < named.size) {
      const present = new Set(there.map((c) => c.id))
      return [...named].flatMap((id) => (present.has(id) ? [] : (this.takers.get(id) ?? [])))
    }
    if (edit.kind !== 'claimsMerged' || areNeighbours(there, this.claims)) return []
    const { start, end } = spanOf(edit)
    return this.claims.flatMap((c) =>
      c.start >= start && c.end <= end && !named.has(c.id) ? (this.#makers.get(c.id) ?? []) : [],
    )
  }
}

/** `events` are in order and in force. */
export const foldClaims = (record: StoryRecord, events: readonly CheckEvent[]): FoldedClaims => {
  const folding = new Folding(record, record.extraction.claims)
  for (const e of events) if (isEdit(e)) folding.take(e)
  const { claims, misfits, takers } = folding
  return { sha256: record.story.sha256, claims, misfits, takers }
}
