/** Decisions that are not saved, each with its cause and a way to try again; nothing of the checker's input is dropped unasked. */
import { unreachable } from '../../electron/core/result.js'
import type { ClaimState } from '../../electron/core/model.js'
import type { Decision } from '../state/decision.js'
import { claimOf } from '../state/decision.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { statusWords } from './statusWords.js'

const nameDecision = (decision: Decision): string => {
  switch (decision.kind) {
    case 'mark':
      return `“${statusWords[decision.status].word}”`
    case 'withdraw':
      return 'The withdrawal'
    case 'attach':
      return `The evidence “${decision.evidence.title}”`
    case 'detach':
      return 'The removal of evidence'
    case 'confide':
      return 'The confidentiality of evidence'
    case 'tick':
      return 'The tick'
    case 'add':
      return 'The new claim'
    case 'drop':
      return 'The dropped claim'
    case 'split':
      return 'The split'
    case 'merge':
      return 'The merge'
    case 'undo':
      return 'The undo'
    default:
      return unreachable(decision)
  }
}

export const describeUnsaved = (decision: Decision, claims: readonly ClaimState[]): string => {
  const at = claims.findIndex((c) => c.claim.id === claimOf(decision))
  return `${nameDecision(decision)}${at < 0 ? '' : ` on claim ${at + 1}`} is not saved.`
}

export const UnsavedNote = ({
  state,
  actions,
}: {
  readonly state: DeskState
  readonly actions: DeskActions
}) => {
  const unsaved = state.pending.filter((p) => p.phase === 'unsaved')
  const [first] = unsaved
  const claims = state.story.kind === 'open' ? state.story.view.claims : []
  if (first === undefined)
    return state.note === null ? null : (
      <div className="trouble mild" role="alert">
        <p>{state.note}</p>
        <div className="acts">
          <button
            type="button"
            className="button"
            onClick={() => actions.dispatch({ kind: 'noted', note: null })}
          >
            Dismiss
          </button>
        </div>
      </div>
    )
  return (
    <div className="trouble" role="alert" data-testid="unsaved">
      {unsaved.slice(0, 3).map((p) => (
        <p key={p.id}>
          <b>{describeUnsaved(p.decision, claims)}</b>{' '}
          {p.trouble?.message === first.trouble?.message && p !== first ? '' : p.trouble?.message}{' '}
          <button
            type="button"
            className="quiet"
            onClick={() => actions.dispatch({ kind: 'decisionDiscarded', id: p.id })}
          >
            Discard
          </button>
        </p>
      ))}
      {unsaved.length > 3 ? <p>…and {unsaved.length - 3} more.</p> : null}
      <div className="acts">
        <button type="button" className="button" onClick={actions.retryAll}>
          {unsaved.length === 1 ? 'Retry' : `Retry all ${unsaved.length}`}
        </button>
      </div>
    </div>
  )
}
