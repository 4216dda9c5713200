/** The words a claim quotes, each with its speaker, or the plain statement that the text does not settle it. */
import type { ClaimState } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import { useSpeech } from '../words/SpeechProvider.js'

export const Quotations = ({
  claim,
  text,
  actions,
}: {
  readonly claim: ClaimState
  readonly text: string
  readonly actions: DeskActions
}) => {
  const { words } = useSpeech()
  const { quotations } = claim.claim
  if (quotations.length === 0) return null
  return (
    <ul className="quotations" aria-label={words('claims.quotations')}>
      {quotations.map(({ start, end, speaker }) => (
        <li key={start}>
          <q dir="auto">{text.slice(start, end)}</q>{' '}
          {speaker === null ? (
            <span className="unsettled">{words('claims.speakerOpen')}</span>
          ) : (
            <button
              type="button"
              className="quiet"
              title={
                speaker.via === undefined ? undefined : words('claims.namedAs', { name: speaker.via.text })
              }
              onClick={() =>
                actions.dispatch({ kind: 'mentionShown', span: { start: speaker.start, end: speaker.end } })
              }
            >
              {speaker.fullName ?? speaker.name}
              {speaker.via === undefined ? '' : ` ${words('claims.quotedName', { name: speaker.via.text })}`}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
