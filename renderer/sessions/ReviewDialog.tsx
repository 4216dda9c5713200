/** Two checkers: the library's rule, and how far they agree. */
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { Dialog } from '../ui/Dialog.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { AgreementPanel } from './AgreementPanel.js'
import { PolicyForm } from './PolicyForm.js'

export const ReviewDialog = ({
  state,
  actions,
  onClose,
}: {
  readonly state: DeskState
  readonly actions: DeskActions
  readonly onClose: () => void
}) => {
  const { words } = useSpeech()
  const storyId = state.story.kind === 'open' ? state.story.view.story.id : null
  return (
    <Dialog title={words('review.title')} wide onClose={onClose}>
      <PolicyForm actions={actions} />
      <AgreementPanel storyId={storyId} actions={actions} />
    </Dialog>
  )
}
