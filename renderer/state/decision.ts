/** What a checker can decide on a story, as the screen holds it until it is saved. */
import type {
  Checker,
  ClaimId,
  EvidenceEntry,
  LogEntry,
  Reason,
  Span,
  Status,
  StoryId,
} from '../../electron/core/model.js'
import type { Trouble } from '../api/ask.js'

export type Tick = 'right' | 'wrong' | 'open'

export type Decision =
  | {
      readonly kind: 'mark'
      readonly claimId: ClaimId
      readonly status: Status
      readonly reason: Reason | undefined
      readonly rationale: string
      /** Goes on to the next open claim at once. */
      readonly advance: boolean
    }
  | {
      readonly kind: 'settle'
      readonly claimId: ClaimId
      readonly status: Status
      readonly reason: Reason | undefined
      readonly rationale: string
    }
  | { readonly kind: 'withdraw'; readonly claimId: ClaimId; readonly verdictId: string }
  | { readonly kind: 'attach'; readonly claimId: ClaimId; readonly evidence: EvidenceEntry }
  | { readonly kind: 'detach'; readonly claimId: ClaimId; readonly evidenceId: string }
  | {
      readonly kind: 'confide'
      readonly claimId: ClaimId
      readonly evidenceId: string
      readonly confidential: boolean
    }
  | { readonly kind: 'tick'; readonly claimId: ClaimId; readonly span: Span; readonly tick: Tick }
  | { readonly kind: 'add'; readonly span: Span }
  | { readonly kind: 'drop'; readonly claimId: ClaimId }
  | { readonly kind: 'split'; readonly claimId: ClaimId; readonly offset: number }
  | { readonly kind: 'merge'; readonly claimIds: readonly ClaimId[] }
  | { readonly kind: 'log'; readonly entry: LogEntry }
  | { readonly kind: 'undo' }

/** A decision on its way. `unsaved` keeps the checker's input with the cause until it is retried or discarded. */
export interface PendingDecision {
  readonly id: number
  /** The decision's own id, made once when it was decided: whoever sends it, and however often, it is recorded once. */
  readonly decisionId: string
  /** UTC instant at which it was decided; null for one that was kept without it. */
  readonly decidedAt: string | null
  readonly storyId: StoryId
  readonly decision: Decision
  /** Who decided so; null where it is not known. Nobody else's name is put to it. */
  readonly by: Checker | null
  readonly phase: 'saving' | 'unsaved'
  readonly trouble: Trouble | null
}

/** The claim that a decision is about, where it is about one. */
export const claimOf = (decision: Decision): ClaimId | null => {
  switch (decision.kind) {
    case 'add':
    case 'log':
    case 'undo':
      return null
    case 'merge':
      return decision.claimIds[0] ?? null
    default:
      return decision.claimId
  }
}

/** Why a decision is not to be saved now: it is another checker's than the one who sits at the desk. */
export const whoseElse = (
  { by }: Pick<PendingDecision, 'by'>,
  checker: Checker | null | 'unknown',
): Trouble | null =>
  by === null || checker === null || checker === 'unknown' || checker.id === by.id
    ? null
    : {
        kind: 'refused',
        code: 'other-checker',
        message: `This was decided by ${by.name}. It is saved when ${by.name} sits at the desk again and retries; or discard it.`,
        context: { name: by.name },
      }
