/** A text from the clipboard as a story. */
import type { DeskActions } from '../state/deskActions.js'
import { Dialog } from '../ui/Dialog.js'
import { useSpeech } from '../words/SpeechProvider.js'

/** The name that a pasted story bears in every language; the workbench writes the same. */
const pastedName = 'Pasted text'

export const PasteDialog = ({
  text,
  actions,
  onClose,
}: {
  readonly text: string
  readonly actions: DeskActions
  readonly onClose: () => void
}) => {
  const { words } = useSpeech()
  const setText = (pasted: string) => actions.dispatch({ kind: 'pasteChanged', pasted })
  const save = () => {
    if (text.trim() === '') return
    actions.importFiles([new File([text], pastedName, { type: 'text/plain' })], [], 'paste')
    setText('')
    onClose()
  }
  return (
    <Dialog
      title={words('library.pasteTitle')}
      onClose={onClose}
      foot={
        <>
          <span className="dialog-note">
            {text.trim() === ''
              ? words('library.pasteNeeded')
              : words('frame.characters', { count: text.length })}
          </span>
          <button type="button" className="button main" disabled={text.trim() === ''} onClick={save}>
            {words('library.pasteSave')}
          </button>
        </>
      }
    >
      <textarea
        className="field paste-text"
        aria-label={words('library.pasteText')}
        placeholder={words('library.pasteHint')}
        rows={16}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
        }}
      />
    </Dialog>
  )
}
