/** What can be done with the claim itself, in quiet words at the card's foot. */
import type { ClaimState } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import type { PageGeometry } from '../story/pageGeometry.js'
import { splitPlace } from './splitPlace.js'
import { useSpeech } from '../words/SpeechProvider.js'

export const ClaimEdits = ({
  claim,
  claims,
  actions,
  language,
  geometry,
  onEvidence,
}: {
  readonly claim: ClaimState
  readonly claims: readonly ClaimState[]
  readonly actions: DeskActions
  /** Of the story, BCP 47. */
  readonly language: string
  readonly geometry: PageGeometry
  /** Null while the form is open. */
  readonly onEvidence: (() => void) | null
}) => {
  const { words } = useSpeech()
  const { id, start, text } = claim.claim
  const next = claims[claims.findIndex((c) => c.claim.id === id) + 1]?.claim.id
  const split = () => {
    const cursor = geometry.cursor()
    const offset = cursor === null ? null : splitPlace(text, cursor - start, language)
    if (offset === null) actions.dispatch({ kind: 'noted', note: 'claims.splitHint' })
    else actions.decide({ kind: 'split', claimId: id, offset: start + offset })
  }
  return (
    <div className="claim-edits">
      {onEvidence === null ? null : (
        <button type="button" className="quiet" onClick={onEvidence}>
          {words('claims.addEvidence')} <kbd aria-hidden="true">E</kbd>
        </button>
      )}
      <span className="spring" />
      <button type="button" className="quiet" onClick={split}>
        {words('claims.splitAtCursor')}
      </button>
      {next === undefined ? null : (
        <button
          type="button"
          className="quiet"
          onClick={() => actions.decide({ kind: 'merge', claimIds: [id, next] })}
        >
          {words('claims.merge')}
        </button>
      )}
      <button type="button" className="quiet" onClick={() => actions.decide({ kind: 'drop', claimId: id })}>
        {words('claims.drop')}
      </button>
    </div>
  )
}
