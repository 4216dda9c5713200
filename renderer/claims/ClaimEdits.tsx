/** What can be done with the claim itself, in quiet words at the card's foot. */
import type { ClaimState } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import type { PageGeometry } from '../story/pageGeometry.js'
import { useSpeech } from '../words/SpeechProvider.js'

export const ClaimEdits = ({
  claim,
  claims,
  actions,
  geometry,
  onEvidence,
}: {
  readonly claim: ClaimState
  readonly claims: readonly ClaimState[]
  readonly actions: DeskActions
  readonly geometry: PageGeometry
  /** Null while the form is open. */
  readonly onEvidence: (() => void) | null
}) => {
  const { words } = useSpeech()
  const { id, start, end } = claim.claim
  const next = claims[claims.findIndex((c) => c.claim.id === id) + 1]?.claim.id
  const split = () => {
    const offset = geometry.cursor()
    if (offset === null || offset <= start || offset >= end)
      actions.dispatch({
        kind: 'noted',
        note: 'claims.splitHint',
      })
    else actions.decide({ kind: 'split', claimId: id, offset })
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
