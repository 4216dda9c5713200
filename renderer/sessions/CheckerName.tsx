/** Who marks, in the head of the desk: the way to another checker and to the profiles. */
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { Avatar } from './CheckerBadge.js'
import './who.css'

export const CheckerName = ({
  state,
  actions,
}: {
  readonly state: DeskState
  readonly actions: DeskActions
}) => {
  const { words } = useSpeech()
  const { checker, waiting } = state
  const known = checker === null || checker === 'unknown' ? null : checker
  return (
    <div className="who">
      {checker === 'unknown' ? null : (
        <button
          type="button"
          className="quiet name"
          aria-haspopup="dialog"
          onClick={() => actions.dispatch({ kind: 'nameAsked', waiting })}
        >
          {known === null ? null : <Avatar checker={known} />}
          <span aria-hidden={known !== null}>{known === null ? words('checker.set') : known.name}</span>
          {known === null ? null : (
            <span className="hidden-text">{words('checker.change', { name: known.name })}</span>
          )}
        </button>
      )}
    </div>
  )
}
