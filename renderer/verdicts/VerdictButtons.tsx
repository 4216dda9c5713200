/** The three verdicts as buttons, each with its glyph and key; the one in force is pressed. */
import type { ClaimState, Status } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import type { PendingDecision } from '../state/decision.js'
import { pendingMark, shownStatus } from './shownVerdict.js'
import { statusWords } from './statusWords.js'

const buttons: readonly (readonly [Status, string])[] = [
  ['supported', 'S'],
  ['disputed', 'D'],
  ['unverified', 'U'],
]

export const VerdictButtons = ({
  claim,
  pending,
  actions,
}: {
  readonly claim: ClaimState
  readonly pending: readonly PendingDecision[]
  readonly actions: DeskActions
}) => {
  const mark = pendingMark(claim, pending)
  const status = mark?.status ?? shownStatus(claim, pending)
  return (
    <div className="verdicts" role="group" aria-label="Verdict">
      {buttons.map(([value, key]) => (
        <button
          key={value}
          type="button"
          className={`verdict ${value}`}
          aria-pressed={status === value}
          data-phase={status === value ? mark?.phase : undefined}
          onClick={() => actions.mark(value, false)}
        >
          <span className="glyph" aria-hidden="true">
            {statusWords[value].glyph}
          </span>
          <span className="word">{statusWords[value].word}</span>
          <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
    </div>
  )
}
