/** Decisions that are not saved, each with its cause and a way to try again; nothing of the checker's input is dropped unasked. */
import { unreachable } from '../../electron/core/result.js'
import type { Decision, PendingDecision } from '../state/decision.js'
import { claimOf } from '../state/decision.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import type { Speech } from '../words/speak.js'
import { useSpeech } from '../words/SpeechProvider.js'

const nameDecision = (decision: Decision, { words }: Speech): string => {
  switch (decision.kind) {
    case 'mark':
      return words('verdicts.aMark', { verdict: words(`verdicts.${decision.status}`) })
    case 'settle':
      return words('review.aSettling')
    case 'withdraw':
      return words('verdicts.aWithdrawal')
    case 'attach':
      return words('verdicts.anEvidence', { title: decision.evidence.title })
    case 'detach':
      return words('verdicts.aRemoval')
    case 'confide':
      return words('verdicts.aConfiding')
    case 'tick':
      return words('verdicts.aTick')
    case 'add':
      return words('verdicts.anAddition')
    case 'drop':
      return words('verdicts.aDrop')
    case 'split':
      return words('verdicts.aSplit')
    case 'merge':
      return words('verdicts.aMerge')
    case 'log':
      return words('logs.anEntry')
    case 'undo':
      return words('verdicts.anUndo')
    default:
      return unreachable(decision)
  }
}

/** Names the decision with its story, wherever that is known, and its claim, where the story is on the desk. */
export const describeUnsaved = (
  { decision, storyId }: Pick<PendingDecision, 'decision' | 'storyId'>,
  { story, library }: Pick<DeskState, 'story' | 'library'>,
  speech: Speech,
): string => {
  const what = nameDecision(decision, speech)
  const view = story.kind === 'open' && story.view.story.id === storyId ? story.view : null
  const at = view?.claims.findIndex((c) => c.claim.id === claimOf(decision)) ?? -1
  const listed = library.kind === 'ready' ? library.stories : []
  const title = (view ?? listed.find((s) => s.story.id === storyId))?.story.title
  if (title === undefined) return speech.words('verdicts.isNotSaved', { what })
  return at < 0
    ? speech.words('verdicts.isNotSavedIn', { what, story: title })
    : speech.words('verdicts.isNotSavedOn', { what, story: title, number: at + 1 })
}

export const UnsavedNote = ({
  state,
  actions,
}: {
  readonly state: DeskState
  readonly actions: DeskActions
}) => {
  const speech = useSpeech()
  const { words, failure } = speech
  const unsaved = state.pending.filter((p) => p.phase === 'unsaved')
  const [first] = unsaved
  if (first === undefined)
    return state.note === null ? null : (
      <div className="trouble mild" role="alert">
        <p>{typeof state.note === 'string' ? words(state.note) : failure(state.note)}</p>
        <div className="acts">
          <button
            type="button"
            className="button"
            onClick={() => actions.dispatch({ kind: 'noted', note: null })}
          >
            {words('frame.dismiss')}
          </button>
        </div>
      </div>
    )
  return (
    <div className="trouble" role="alert" data-testid="unsaved">
      {unsaved.slice(0, 3).map((p) => (
        <p key={p.id}>
          <b>{describeUnsaved(p, state, speech)}</b>{' '}
          {p.trouble === null || (p.trouble.message === first.trouble?.message && p !== first)
            ? ''
            : failure(p.trouble)}{' '}
          {p.trouble?.kind === 'refused' && p.trouble.code === 'newer-verdict' ? (
            <button type="button" className="quiet" onClick={() => actions.retry(p)}>
              {words('verdicts.recordAnyway')}
            </button>
          ) : null}{' '}
          <button
            type="button"
            className="quiet"
            onClick={() => actions.dispatch({ kind: 'decisionDiscarded', id: p.id })}
          >
            {words('verdicts.discard')}
          </button>
        </p>
      ))}
      {unsaved.length > 3 ? <p>{words('verdicts.andMore', { count: unsaved.length - 3 })}</p> : null}
      <div className="acts">
        <button type="button" className="button" onClick={actions.retryAll}>
          {unsaved.length === 1
            ? words('frame.retry')
            : words('verdicts.retryAll', { count: unsaved.length })}
        </button>
      </div>
    </div>
  )
}
