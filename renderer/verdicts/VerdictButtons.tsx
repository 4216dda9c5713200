/** The three verdicts as buttons, each with its glyph and key; the one in force is pressed. */
import type { ClaimState, Status } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import type { PendingDecision } from '../state/decision.js'
import { pendingMark, shownStatus } from './shownVerdict.js'
import { statusGlyphs } from './shownStatus.js'
import { useSpeech } from '../words/SpeechProvider.js'

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
  const { words } = useSpeech()
  const mark = pendingMark(claim, pending)
  const status = mark?.status ?? shownStatus(claim, pending)
  return (
    <div className="verdicts" role="group" aria-label={words('verdicts.verdict')}>
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
            {statusGlyphs[value]}
          </span>
          <span className="word">{words(`verdicts.${value}`)}</span>
          <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
    </div>
  )
}
