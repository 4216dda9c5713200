/** Every verdict ever recorded on a claim, the withdrawn ones too; the one in force can be withdrawn. */
import type { ClaimState, Verdict } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import { CheckerBadge } from '../sessions/CheckerBadge.js'
import { checkerNameOf } from '../sessions/checkerNameOf.js'
import { statusGlyphs } from './shownStatus.js'
import { useSpeech } from '../words/SpeechProvider.js'

const Line = ({
  verdict,
  inForce,
  actions,
}: {
  readonly verdict: Verdict
  readonly inForce: boolean
  readonly actions: DeskActions
}) => {
  const speech = useSpeech()
  const { words, dayAndTime, locale } = speech
  return (
    <li className={verdict.withdrawn === null ? '' : 'withdrawn'}>
      <span className="line">
        <span>
          <span className={`state-${verdict.status}`}>
            <span className="glyph" aria-hidden="true">
              {statusGlyphs[verdict.status]}
            </span>{' '}
            <b>{words(`verdicts.${verdict.status}`)}</b>
          </span>{' '}
          {words(`verdicts.${verdict.reason}`).toLocaleLowerCase(locale)} ·{' '}
          <CheckerBadge checker={verdict.checker} />
        </span>
        <time dateTime={verdict.at}>{dayAndTime(verdict.at)}</time>
      </span>
      {verdict.rationale === '' ? null : <span className="said">{verdict.rationale}</span>}
      {verdict.withdrawn === null ? null : (
        <span className="said">
          {words('verdicts.withdrawnBy', {
            checker: checkerNameOf(verdict.withdrawn.checker, speech),
            instant: dayAndTime(verdict.withdrawn.at),
          })}
          {verdict.withdrawn.rationale === '' ? '' : `: ${verdict.withdrawn.rationale}`}
        </span>
      )}
      {inForce ? (
        <button
          type="button"
          className="quiet"
          onClick={() =>
            actions.decide({ kind: 'withdraw', claimId: verdict.claimId, verdictId: verdict.id })
          }
        >
          {words('verdicts.withdraw')}
        </button>
      ) : null}
    </li>
  )
}

export const VerdictHistory = ({
  claim,
  inForce,
  actions,
}: {
  readonly claim: ClaimState
  readonly inForce: Verdict | null
  readonly actions: DeskActions
}) => {
  const { words } = useSpeech()
  return claim.history.length === 0 ? null : (
    <details className="history" data-testid="history">
      <summary>{words('verdicts.history', { count: claim.history.length })}</summary>
      <ul>
        {claim.history.toReversed().map((verdict) => (
          <Line key={verdict.id} verdict={verdict} inForce={verdict.id === inForce?.id} actions={actions} />
        ))}
      </ul>
    </details>
  )
}
