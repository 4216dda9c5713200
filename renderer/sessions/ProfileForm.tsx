/** The form of a profile: name, initials, colour, declared interests. */
import type { FormEvent, ReactNode } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import type { Profile, ProfileEntry } from '../../electron/core/model.js'
import { checkerColours } from '../../electron/core/model.js'
import type { Trouble } from '../api/ask.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { Avatar } from './CheckerBadge.js'
import { initials } from './initials.js'
import type { DraftProblem, ProfileDraft } from './profileDraft.js'
import { colourOf, entryOf } from './profileDraft.js'

type Problem = DraftProblem | 'checker.nameKnown' | Trouble

export const ProfileForm = ({
  formId,
  start,
  known,
  isNew,
  hint,
  onSave,
}: {
  readonly formId: string
  readonly start: ProfileDraft
  readonly known: readonly Profile[]
  readonly isNew: boolean
  readonly hint: ReactNode
  /** Resolves to why it is not saved, or null. */
  readonly onSave: (entry: ProfileEntry) => Promise<Problem | null>
}) => {
  const { words, failure } = useSpeech()
  const [draft, setDraft] = useState(start)
  const [problem, setProblem] = useState<Problem | null>(null)
  const name = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => name.current?.focus(), [])
  const change = (part: Partial<ProfileDraft>) => {
    setDraft((held) => ({ ...held, ...part }))
    setProblem(null)
  }
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const entry = entryOf(draft, known)
    const found = typeof entry === 'string' ? entry : await onSave(entry)
    setProblem(found)
    if (found !== null && found !== 'checker.badInitials') name.current?.focus()
  }
  const shown = {
    id: 'draft',
    name: draft.name,
    initials: draft.initials.trim() === '' ? initials(draft.name) : draft.initials.trim(),
    colour: colourOf(draft, known),
  }
  return (
    <form id={formId} className="profile-form" noValidate onSubmit={(event) => void save(event)}>
      <p>{hint}</p>
      <div className="profile-names">
        <Avatar checker={shown} />
        <label htmlFor={`${id}-name`}>{words(isNew ? 'checker.yourName' : 'checker.name')}</label>
        <input
          ref={name}
          id={`${id}-name`}
          className="field"
          data-focus="checker-name"
          data-first
          dir="auto"
          maxLength={100}
          value={draft.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        <label htmlFor={`${id}-initials`}>{words('checker.initials')}</label>
        <input
          id={`${id}-initials`}
          className="field initials"
          maxLength={20}
          placeholder={initials(draft.name)}
          translate="no"
          value={draft.initials}
          onChange={(event) => change({ initials: event.target.value })}
        />
      </div>
      {isNew ? null : <p className="hint">{words('checker.nameKept')}</p>}
      <fieldset className="colours">
        <legend>{words('checker.colour')}</legend>
        {checkerColours.map((colour) => (
          <label key={colour}>
            <input
              type="radio"
              name={`${id}-colour`}
              checked={shown.colour === colour}
              onChange={() => change({ colour })}
            />
            <Avatar checker={{ ...shown, colour }} small />
            {words(`checker.${colour}`)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-interests`}>{words('checker.interests')}</label>
      <textarea
        id={`${id}-interests`}
        className="field"
        dir="auto"
        rows={3}
        maxLength={10_000}
        aria-describedby={`${id}-hint`}
        value={draft.interests}
        onChange={(event) => change({ interests: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit()
        }}
      />
      <p id={`${id}-hint`} className="hint">
        {words('checker.interestsHint')}
      </p>
      {problem === null ? null : (
        <p className="trouble" role="alert">
          {typeof problem === 'string' ? words(problem) : failure(problem)}
        </p>
      )}
    </form>
  )
}
