/** The reason code of the verdict in force; another choice is recorded as a new verdict at once. */
import { useId } from 'react'
import type { Reason, Verdict } from '../../electron/core/model.js'
import { reasonsByStatus } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import { useSpeech } from '../words/SpeechProvider.js'

export const ReasonSelect = ({
  verdict,
  rationale,
  actions,
}: {
  readonly verdict: Verdict
  readonly rationale: string
  readonly actions: DeskActions
}) => {
  const { words } = useSpeech()
  const id = useId()
  const { claimId, status } = verdict
  const reasons: readonly Reason[] = reasonsByStatus[status]
  return (
    <div className="reason">
      <label htmlFor={id}>{words('verdicts.reason')}</label>
      <select
        id={id}
        className="field"
        value={verdict.reason}
        onChange={(event) => {
          const reason = reasons.find((r) => r === event.target.value)
          if (reason !== undefined)
            actions.decide({ kind: 'mark', claimId, status, reason, rationale, advance: false })
        }}
      >
        {reasons.map((reason) => (
          <option key={reason} value={reason}>
            {words(`verdicts.${reason}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
