/** All claims of the story as one strip: where the work stands at a glance, and a click away. */
import type { StoryView } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { statusReader } from '../verdicts/shownVerdict.js'
import { stripSegments } from './stripSegments.js'
import { useSpeech } from '../words/SpeechProvider.js'

/** Above this many segments they touch each other. */
const manySegments = 70

/** For the eye and the mouse only: the cards say the same to a screen reader. */
export const ClaimStrip = ({
  view,
  state,
  actions,
}: {
  readonly view: StoryView
  readonly state: DeskState
  readonly actions: DeskActions
}) => {
  const { words } = useSpeech()
  const segments = stripSegments(view.claims, statusReader(state.pending), state.currentClaimId)
  return (
    <div className={segments.length > manySegments ? 'strip dense' : 'strip'} aria-hidden="true">
      {segments.map(({ claimId, status, current, title }) => (
        <span
          key={claimId}
          className={`strip-part ${status}${current ? ' current' : ''}`}
          title={words('story.stripPart', { title, state: words(`verdicts.${status}`) })}
          onClick={() => actions.dispatch({ kind: 'claimChosen', claimId, chosenIn: 'desk' })}
        />
      ))}
    </div>
  )
}
