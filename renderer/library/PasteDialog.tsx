/** A text from the clipboard as a story. */
import type { DeskActions } from '../state/deskActions.js'
import { Dialog } from '../ui/Dialog.js'
import { count } from '../ui/formatCount.js'

/** The name that a pasted story bears; the workbench writes the same. */
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
  const setText = (pasted: string) => actions.dispatch({ kind: 'pasteChanged', pasted })
  const save = () => {
    if (text.trim() === '') return
    actions.importFiles([new File([text], pastedName, { type: 'text/plain' })], [], 'paste')
    setText('')
    onClose()
  }
  return (
    <Dialog
      title="Paste a text as a story"
      onClose={onClose}
      foot={
        <>
          <span className="dialog-note">
            {text.trim() === '' ? 'Paste or write the text to import it.' : count(text.length, 'character')}
          </span>
          <button type="button" className="button main" disabled={text.trim() === ''} onClick={save}>
            Import text
          </button>
        </>
      }
    >
      <textarea
        className="field paste-text"
        aria-label="Text of the story"
        placeholder="The story, its headline first…"
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
