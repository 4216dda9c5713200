/** All claims of the story as one strip: where the work stands at a glance, and a click away. */
import type { StoryView } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { shownStatus } from '../verdicts/shownVerdict.js'
import { statusWords } from '../verdicts/statusWords.js'

/** Above this many claims the segments touch each other. */
const manyClaims = 70

export const ClaimStrip = ({
  view,
  state,
  actions,
}: {
  readonly view: StoryView
  readonly state: DeskState
  readonly actions: DeskActions
}) => (
  <div className={view.claims.length > manyClaims ? 'strip dense' : 'strip'} aria-hidden="true">
    {view.claims.map((c, i) => {
      const status = shownStatus(c, state.pending)
      const current = c.claim.id === state.currentClaimId ? ' current' : ''
      return (
        <span
          key={c.claim.id}
          className={`strip-part ${status}${current}`}
          title={`Claim ${i + 1}: ${statusWords[status].word}`}
          onClick={() => actions.dispatch({ kind: 'claimChosen', claimId: c.claim.id, chosenIn: 'desk' })}
        />
      )
    })}
  </div>
)
