/** Makes a session package: which stories, and what is left out of it. */
import { useEffect, useRef, useState } from 'react'
import type { StoryId } from '../../electron/core/model.js'
import type { Trouble } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import { Dialog } from '../ui/Dialog.js'
import { saveBlob } from '../ui/saveBlob.js'
import { useSpeech } from '../words/SpeechProvider.js'
import type { PackChoices } from './packChoices.js'
import { requestOf } from './packChoices.js'
import { PackOptions } from './PackOptions.js'

export const PackDialog = ({
  storyId,
  search,
  actions,
  onClose,
}: {
  readonly storyId: StoryId | null
  readonly search: string
  readonly actions: DeskActions
  readonly onClose: () => void
}) => {
  const { words, percent, failure } = useSpeech()
  const place = { storyId, search }
  const [choices, setChoices] = useState<PackChoices>({
    scope: storyId === null ? 'library' : 'story',
    filters: {},
    verdicts: 'along',
    evidence: true,
    confidential: false,
    signed: true,
  })
  const [fraction, setFraction] = useState<number | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const running = useRef<AbortController | null>(null)
  // A dialog that is closed gives up what it was making.
  useEffect(() => () => running.current?.abort(), [])

  const save = async () => {
    const stop = new AbortController()
    running.current = stop
    setTrouble(null)
    setFraction(0)
    const watch = { signal: stop.signal, onProgress: setFraction }
    const made = await actions.packSession(requestOf(choices, place), watch)
    setFraction(null)
    if (!made.ok) {
      if (made.trouble.code !== 'cancelled') setTrouble(made.trouble)
      return
    }
    saveBlob(made.value.blob, made.value.fileName)
    onClose()
  }

  return (
    <Dialog
      title={words('packages.packTitle')}
      onClose={onClose}
      foot={
        <>
          <span className="dialog-note" role="status">
            {fraction === null ? '' : words('packages.packing', { share: percent(fraction) })}
          </span>
          {fraction === null ? (
            <button type="button" className="button main" onClick={() => void save()}>
              {words('packages.save')}
            </button>
          ) : (
            <button type="button" className="button main" onClick={() => running.current?.abort()}>
              {words('frame.cancel')}
            </button>
          )}
        </>
      }
    >
      <p>{words('packages.packHint')}</p>
      <PackOptions choices={choices} place={place} actions={actions} onChange={setChoices} />
      {trouble === null ? null : (
        <div className="trouble" role="alert">
          <p>{failure(trouble)}</p>
        </div>
      )}
    </Dialog>
  )
}
