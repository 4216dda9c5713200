/** Makes a session package: which stories, and what is left out of it. */
import { useEffect, useRef, useState } from 'react'
import type { SessionRequest, SessionScope } from '../../electron/core/contract.js'
import type { StoryId } from '../../electron/core/model.js'
import type { Trouble } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import { Dialog } from '../ui/Dialog.js'
import { saveBlob } from '../ui/saveBlob.js'
import { useSpeech } from '../words/SpeechProvider.js'

type Which = 'story' | 'found' | 'library'

const options = [
  ['blind', 'packages.blind'],
  ['evidence', 'packages.copies'],
  ['confidential', 'packages.confidential'],
  ['signed', 'packages.sign'],
] as const
type Option = (typeof options)[number][0]

const scopeOf = (which: Which, storyId: StoryId | null, search: string): SessionScope => {
  if (which === 'story' && storyId !== null) return { kind: 'stories', storyIds: [storyId] }
  return { kind: 'library', text: which === 'found' ? search : '', filters: {} }
}

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
  const [which, setWhich] = useState<Which>(storyId === null ? 'library' : 'story')
  const [chosen, setChosen] = useState<Readonly<Record<Option, boolean>>>({
    blind: false,
    evidence: true,
    confidential: false,
    signed: true,
  })
  const [fraction, setFraction] = useState<number | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const running = useRef<AbortController | null>(null)
  // A dialog that is closed gives up what it was making.
  useEffect(() => () => running.current?.abort(), [])
  const text = search.trim()

  const save = async () => {
    const stop = new AbortController()
    running.current = stop
    setTrouble(null)
    setFraction(0)
    const request: SessionRequest = { scope: scopeOf(which, storyId, text), ...chosen }
    const made = await actions.packSession(request, { signal: stop.signal, onProgress: setFraction })
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
      <div className="pack-options">
        <label>
          {words('packages.stories')}
          <select
            className="field"
            value={which}
            onChange={({ target: { value } }) =>
              setWhich(value === 'story' || value === 'found' ? value : 'library')
            }
          >
            {storyId === null ? null : <option value="story">{words('reports.thisStory')}</option>}
            {text === '' ? null : <option value="found">{words('reports.found', { text })}</option>}
            <option value="library">{words('reports.library')}</option>
          </select>
        </label>
        {options.map(([option, key]) => (
          <label key={option} className="check">
            <input
              type="checkbox"
              checked={chosen[option]}
              onChange={(event) => setChosen({ ...chosen, [option]: event.target.checked })}
            />
            {words(key)}
          </label>
        ))}
      </div>
      {trouble === null ? null : (
        <div className="trouble" role="alert">
          <p>{failure(trouble)}</p>
        </div>
      )}
    </Dialog>
  )
}
