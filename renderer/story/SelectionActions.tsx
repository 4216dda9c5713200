/** What can be done with the words selected in the text: make them a claim, or split a claim there. */
import type { ClaimState } from '../../electron/core/model.js'
import { claimAt } from '../state/chooseClaim.js'
import type { DeskActions } from '../state/deskActions.js'
import type { PlacedSelection } from './StoryText.js'
import { useSpeech } from '../words/SpeechProvider.js'

export const SelectionActions = ({
  selection,
  claims,
  actions,
  onDone,
}: {
  readonly selection: PlacedSelection
  readonly claims: readonly ClaimState[]
  readonly actions: DeskActions
  readonly onDone: () => void
}) => {
  const { words } = useSpeech()
  const { start, end, top, left } = selection
  const inside = claimAt(claims, start)
  const overlaps = claims.some((c) => c.claim.start < end && c.claim.end > start)
  const canSplit = inside !== null && start > inside.claim.start
  if (overlaps && !canSplit) return null
  const act = (run: () => void) => () => {
    run()
    onDone()
  }
  return (
    <div className="selection-actions" style={{ top: top + 32, left: Math.max(0, left - 90) }}>
      {overlaps ? null : (
        <button
          type="button"
          className="button"
          onClick={act(() => actions.decide({ kind: 'add', span: { start, end } }))}
        >
          {words('story.makeClaim')}
        </button>
      )}
      {canSplit ? (
        <button
          type="button"
          className="button"
          onClick={act(() => actions.decide({ kind: 'split', claimId: inside.claim.id, offset: start }))}
        >
          {words('story.splitHere')}
        </button>
      ) : null}
    </div>
  )
}
