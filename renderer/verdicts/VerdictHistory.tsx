/** Every verdict ever recorded on a claim, the withdrawn ones too; the one in force can be withdrawn. */
import type { ClaimState, Verdict } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import { dayAndTime } from '../ui/formatTime.js'
import { reasonWords, statusWords } from './statusWords.js'

const Line = ({
  verdict,
  inForce,
  actions,
}: {
  readonly verdict: Verdict
  readonly inForce: boolean
  readonly actions: DeskActions
}) => (
  <li className={verdict.withdrawn === null ? '' : 'withdrawn'}>
    <span className="line">
      <span>
        <span className={`state-${verdict.status}`}>
          <span className="glyph" aria-hidden="true">
            {statusWords[verdict.status].glyph}
          </span>{' '}
          <b>{statusWords[verdict.status].word}</b>
        </span>{' '}
        {reasonWords[verdict.reason].toLocaleLowerCase()} · {verdict.checker.name}
      </span>
      <time dateTime={verdict.at}>{dayAndTime(verdict.at)}</time>
    </span>
    {verdict.rationale === '' ? null : <span className="said">{verdict.rationale}</span>}
    {verdict.withdrawn === null ? null : (
      <span className="said">
        Withdrawn by {verdict.withdrawn.checker.name}, {dayAndTime(verdict.withdrawn.at)}
        {verdict.withdrawn.rationale === '' ? '' : `: ${verdict.withdrawn.rationale}`}
      </span>
    )}
    {inForce ? (
      <button
        type="button"
        className="quiet"
        onClick={() => actions.decide({ kind: 'withdraw', claimId: verdict.claimId, verdictId: verdict.id })}
      >
        Withdraw this verdict
      </button>
    ) : null}
  </li>
)

export const VerdictHistory = ({
  claim,
  inForce,
  actions,
}: {
  readonly claim: ClaimState
  readonly inForce: Verdict | null
  readonly actions: DeskActions
}) =>
  claim.history.length === 0 ? null : (
    <details className="history" data-testid="history">
      <summary>History ({claim.history.length})</summary>
      <ul>
        {claim.history.toReversed().map((verdict) => (
          <Line key={verdict.id} verdict={verdict} inForce={verdict.id === inForce?.id} actions={actions} />
        ))}
      </ul>
    </details>
  )
