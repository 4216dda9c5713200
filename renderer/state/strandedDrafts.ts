/** What was typed on claims that are there no longer: dropped, merged, split or settled by somebody while it was written. */
import type { ClaimId, ClaimState, Span, StoryView } from '../../electron/core/model.js'
import type { CheckerDrafts, DeskState } from './deskState.js'

export type StrandedKind = 'rationale' | 'evidence' | 'settling'
export type StrandedCause = 'dropped' | 'merged' | 'split' | 'settled'

export interface StrandedDraft {
  readonly kind: StrandedKind
  readonly claimId: ClaimId
  readonly cause: StrandedCause
  /** The claim that stands where the other stood, if one does. */
  readonly successor: ClaimId | null
}

/** A claim's id says its story (the beginning of its SHA-256) and its span; null for a claim of another story. */
const spanIn = (view: StoryView, claimId: ClaimId): Span | null => {
  const [sha256, start, end] = claimId.split('-')
  return sha256 !== undefined && sha256 !== '' && view.story.sha256.startsWith(sha256)
    ? { start: Number(start), end: Number(end) }
    : null
}

const fateOf = (
  { start, end }: Span,
  claims: readonly ClaimState[],
): Pick<StrandedDraft, 'cause' | 'successor'> => {
  const over = claims.filter(({ claim }) => claim.start < end && start < claim.end)
  const [first] = over
  if (first === undefined) return { cause: 'dropped', successor: null }
  const whole = over.find(({ claim }) => claim.start <= start && claim.end >= end)
  return whole === undefined
    ? { cause: 'split', successor: first.claim.id }
    : { cause: 'merged', successor: whole.claim.id }
}

/** The drafts of this story that no field on the desk shows, in the order in which they were begun. */
export const strandedDrafts = (view: StoryView, drafts: CheckerDrafts): readonly StrandedDraft[] => {
  const known = new Map(view.claims.map((c) => [c.claim.id, c]))
  const gone = (kind: StrandedKind, claimId: ClaimId): StrandedDraft | null => {
    const span = spanIn(view, claimId)
    if (span === null || known.has(claimId)) return null
    return { kind, claimId, ...fateOf(span, view.claims) }
  }
  const written = (texts: Readonly<Record<ClaimId, string>>): readonly ClaimId[] =>
    Object.keys(texts).filter((id) => texts[id]?.trim() !== '')
  const settled = (claimId: ClaimId): StrandedDraft | null => {
    const claim = known.get(claimId)
    if (claim === undefined) return gone('settling', claimId)
    return claim.standing.kind === 'conflict' || claim.standing.kind === 'adjudicated'
      ? null
      : { kind: 'settling', claimId, cause: 'settled', successor: claimId }
  }
  return [
    ...written(drafts.rationales).flatMap((id) => gone('rationale', id) ?? []),
    ...Object.keys(drafts.evidenceDrafts).flatMap((id) => gone('evidence', id) ?? []),
    ...written(drafts.settling).flatMap((id) => settled(id) ?? []),
  ]
}

const without = <T>(record: Readonly<Record<ClaimId, T>>, id: ClaimId): Readonly<Record<ClaimId, T>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id))

/** The desk without this draft, at the checker's word. */
export const discardDraft = (
  state: DeskState,
  { kind, claimId }: Pick<StrandedDraft, 'kind' | 'claimId'>,
): DeskState => {
  switch (kind) {
    case 'rationale':
      return { ...state, rationales: without(state.rationales, claimId) }
    case 'evidence':
      return { ...state, evidenceDrafts: without(state.evidenceDrafts, claimId) }
    case 'settling':
      return { ...state, settling: without(state.settling, claimId) }
  }
}

/** Whether the draft can go to that claim without covering what stands in its fields. */
export const canMove = (state: CheckerDrafts, kind: StrandedKind, onto: ClaimId): boolean =>
  kind !== 'evidence' || state.evidenceDrafts[onto] === undefined

/**
 * The desk with this draft on another claim, which is the current one then. Words go under those that are in its rationale
 * already; a form goes only where none is open.
 */
export const moveDraft = (
  state: DeskState,
  draft: Pick<StrandedDraft, 'kind' | 'claimId'>,
  onto: ClaimId,
  held: string,
): DeskState => {
  if (!canMove(state, draft.kind, onto)) return state
  const left = { ...discardDraft(state, draft), currentClaimId: onto, chosenIn: 'desk' as const }
  if (draft.kind === 'evidence') {
    const form = state.evidenceDrafts[draft.claimId]
    return form === undefined ? left : { ...left, evidenceDrafts: { ...left.evidenceDrafts, [onto]: form } }
  }
  const words = (draft.kind === 'rationale' ? state.rationales : state.settling)[draft.claimId] ?? ''
  const before = left.rationales[onto] ?? held
  const rationale = before === '' ? words : `${before}\n${words}`
  return { ...left, rationales: { ...left.rationales, [onto]: rationale } }
}
