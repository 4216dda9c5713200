/** What a report is about where that is more than a word: the stories that are ticked, or a session package. */
import { useRef, useState } from 'react'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { useSpeech } from '../words/SpeechProvider.js'
import type { ReportChoices } from './reportChoices.js'

interface SubjectProps {
  readonly choices: ReportChoices
  readonly state: DeskState
  readonly actions: DeskActions
  readonly onChange: (choices: ReportChoices) => void
}

const ChosenStories = ({ choices, state, onChange }: SubjectProps) => {
  const { words } = useSpeech()
  const { library } = state
  if (library.kind !== 'ready') return null
  const { storyIds } = choices
  return (
    <fieldset className="report-stories">
      <legend>
        {words('reports.storiesIn')}{' '}
        <span role="status">{words('reports.ticked', { count: storyIds.length })}</span>
      </legend>
      <ul>
        {library.stories.map(({ story }) => (
          <li key={story.id}>
            <label>
              <input
                type="checkbox"
                checked={storyIds.includes(story.id)}
                onChange={(event) =>
                  onChange({
                    ...choices,
                    storyIds: event.target.checked
                      ? [...storyIds, story.id]
                      : storyIds.filter((id) => id !== story.id),
                  })
                }
              />
              <bdi>{story.title}</bdi>
            </label>
          </li>
        ))}
      </ul>
      {library.next === null ? null : <p className="dialog-note">{words('reports.firstListed')}</p>}
    </fieldset>
  )
}

const ChosenSession = ({ choices, actions, onChange }: SubjectProps) => {
  const { words, failure } = useSpeech()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [name, setName] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const take = async (file: File): Promise<void> => {
    setTrouble(null)
    setName(file.name)
    const reply = await actions.inspectSession(file)
    if (!reply.ok) {
      setTrouble(failure(reply.trouble))
      onChange({ ...choices, session: null })
      return
    }
    const { session, outlines } = reply.value
    if (outlines.length < session.stories) {
      const count = session.stories
      setTrouble(words('reports.sessionTooLarge', { most: outlines.length, name: file.name, count }))
      onChange({ ...choices, session: null })
      return
    }
    const storyIds = outlines.map((o) => o.storyId)
    onChange({ ...choices, session: { name: file.name.replace(/\.tickmark$/u, '').slice(0, 200), storyIds } })
  }
  return (
    <div className="report-session">
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {words('reports.pickSession')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".tickmark"
        data-testid="report-session-file"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file !== undefined) void take(file)
        }}
      />
      <span className="dialog-note" role="status">
        {choices.session === null
          ? (name ?? '')
          : words('reports.sessionOf', {
              name: choices.session.name,
              count: choices.session.storyIds.length,
            })}
      </span>
      {trouble === null ? null : <p role="alert">{trouble}</p>}
    </div>
  )
}

export const ReportSubject = (props: SubjectProps) => {
  const { scope } = props.choices
  if (scope === 'chosen') return <ChosenStories {...props} />
  return scope === 'session' ? <ChosenSession {...props} /> : null
}
