/** Who marks: shown, asked for when a first decision needs it, and changed on demand. */
import type { FormEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { initials } from './initials.js'

const NameForm = ({
  start,
  actions,
  waiting,
}: {
  readonly start: string
  readonly actions: DeskActions
  readonly waiting: boolean
}) => {
  const [name, setName] = useState(start)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') {
      setProblem('Write the name that your verdicts should carry.')
      field.current?.focus()
      return
    }
    void actions.giveName(name.trim()).then(setProblem)
  }
  return (
    <form className="name-asked" aria-label="Who is checking?" onSubmit={save}>
      <p>
        {waiting
          ? 'Who is checking? Every verdict carries a name. Yours is then recorded at once.'
          : 'The name that your verdicts carry from now on.'}
      </p>
      <div className="name-form">
        <input
          ref={field}
          className="field"
          data-focus="checker-name"
          aria-label="Your name"
          placeholder="Your name"
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
          {waiting ? 'Continue' : 'Save name'}
        </button>
        <button type="button" className="button" onClick={() => actions.dispatch({ kind: 'nameLeft' })}>
          Cancel
        </button>
      </div>
      {problem === null ? null : (
        <p className="trouble" role="alert">
          {problem}
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
  const { checker, editingName, waiting } = state
  const known = checker === null || checker === 'unknown' ? null : checker
  const ask = () => actions.dispatch({ kind: 'nameAsked', waiting })
  return (
    <div className="who">
      {checker === 'unknown' ? null : (
        <button
          type="button"
          className="quiet name"
          aria-expanded={editingName}
          aria-label={known === null ? undefined : `Checker: ${known.name}. Change name`}
          onClick={ask}
        >
          {known === null ? null : (
            <span className="avatar" aria-hidden="true">
              {initials(known.name)}
            </span>
          )}
          <span>{known === null ? 'Set your name' : known.name}</span>
        </button>
      )}
      {editingName ? (
        <NameForm start={known?.name ?? ''} actions={actions} waiting={waiting !== null} />
      ) : null}
    </div>
  )
}
