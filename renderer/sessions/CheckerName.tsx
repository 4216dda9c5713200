/** Who marks: shown, asked for when a first decision needs it, and changed on demand. */
import type { FormEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Trouble } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { initials } from './initials.js'
import { useSpeech } from '../words/SpeechProvider.js'

const NameForm = ({
  start,
  actions,
  waiting,
}: {
  readonly start: string
  readonly actions: DeskActions
  readonly waiting: boolean
}) => {
  const { words, failure } = useSpeech()
  const [name, setName] = useState(start)
  const [problem, setProblem] = useState<'checker.needName' | Trouble | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') {
      setProblem('checker.needName')
      field.current?.focus()
      return
    }
    void actions.giveName(name.trim()).then(setProblem)
  }
  return (
    <form className="name-asked" aria-label={words('checker.who')} onSubmit={save}>
      <p>{words(waiting ? 'checker.whoWaiting' : 'checker.whoNow')}</p>
      <div className="name-form">
        <input
          ref={field}
          className="field"
          data-focus="checker-name"
          aria-label={words('checker.yourName')}
          placeholder={words('checker.yourName')}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.stopPropagation()
              actions.dispatch({ kind: 'nameLeft' })
            }
          }}
        />
        <button type="submit" className="button main">
          {words(waiting ? 'checker.continue' : 'checker.saveName')}
        </button>
        <button type="button" className="button" onClick={() => actions.dispatch({ kind: 'nameLeft' })}>
          {words('frame.cancel')}
        </button>
      </div>
      {problem === null ? null : (
        <p className="trouble" role="alert">
          {typeof problem === 'string' ? words(problem) : failure(problem)}
        </p>
      )}
    </form>
  )
}

export const CheckerName = ({
  state,
  actions,
}: {
  readonly state: DeskState
  readonly actions: DeskActions
}) => {
  const { words } = useSpeech()
  const { checker, editingName, waiting } = state
  const known = checker === null || checker === 'unknown' ? null : checker
  const ask = () => actions.dispatch({ kind: 'nameAsked', waiting })
  return (
    <div className="who">
      {checker === 'unknown' ? null : (
        <button type="button" className="quiet name" aria-expanded={editingName} onClick={ask}>
          {known === null ? null : (
            <span className="avatar" aria-hidden="true">
              {initials(known.name)}
            </span>
          )}
          <span aria-hidden={known !== null}>{known === null ? words('checker.set') : known.name}</span>
          {known === null ? null : (
            <span className="hidden-text">{words('checker.change', { name: known.name })}</span>
          )}
        </button>
      )}
      {editingName ? (
        <NameForm start={known?.name ?? ''} actions={actions} waiting={waiting !== null} />
      ) : null}
    </div>
  )
}
