/** The decision on a disagreement as it is written: verdict, reason and why. */
import { useId } from 'react'
import type { ClaimId, Reason, Status } from '../../electron/core/model.js'
import { reasonsByStatus } from '../../electron/core/model.js'
import { useKeepTyping } from '../ui/useKeepTyping.js'
import { statusGlyphs } from '../verdicts/shownStatus.js'
import { useSpeech } from '../words/SpeechProvider.js'

export interface SettleDraft {
  readonly status: Status | null
  readonly reason: Reason | undefined
}

const buttons: readonly (readonly [Status, string])[] = [
  ['supported', 'S'],
  ['disputed', 'D'],
  ['unverified', 'U'],
]

export const SettleForm = ({
  claimId,
  draft,
  rationale,
  onChange,
  onRationale,
}: {
  readonly claimId: ClaimId
  readonly draft: SettleDraft
  readonly rationale: string
  readonly onChange: (draft: SettleDraft) => void
  readonly onRationale: (rationale: string) => void
}) => {
  const { words } = useSpeech()
  const id = useId()
  const box = useKeepTyping<HTMLDivElement>(`settling ${claimId}`)
  const { status } = draft
  const reasons: readonly Reason[] = status === null ? [] : reasonsByStatus[status]
  return (
    <div className="settle-form">
      <div className="verdicts" role="group" aria-label={words('review.decision')}>
        {buttons.map(([value, key]) => (
          <button
            key={value}
            type="button"
            className={`verdict ${value}`}
            aria-pressed={status === value}
            onClick={() => onChange({ status: value, reason: undefined })}
          >
            <span className="glyph" aria-hidden="true">
              {statusGlyphs[value]}
            </span>
            <span className="word">{words(`verdicts.${value}`)}</span>
            <kbd aria-hidden="true">{key}</kbd>
          </button>
        ))}
      </div>
      {status === null ? null : (
        <div className="reason">
          <label htmlFor={id}>{words('review.decisionReason')}</label>
          <select
            id={id}
            className="field"
            value={draft.reason ?? reasons[0]}
            onChange={(event) => onChange({ status, reason: reasons.find((r) => r === event.target.value) })}
          >
            {reasons.map((reason) => (
              <option key={reason} value={reason}>
                {words(`verdicts.${reason}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div ref={box}>
        <textarea
          className="field"
          dir="auto"
          rows={3}
          aria-label={words('review.decisionRationale')}
          placeholder={words('review.decisionRationale')}
          value={rationale}
          onChange={(event) => onRationale(event.target.value)}
        />
      </div>
    </div>
  )
}
