/** What stands in the logs of a story. */
import type { StoryLogs } from '../../electron/core/model.js'
import { CheckerBadge } from '../sessions/CheckerBadge.js'
import { useSpeech } from '../words/SpeechProvider.js'

const None = () => {
  const { words } = useSpeech()
  return <p className="hint">{words('logs.none')}</p>
}

export const Corrections = ({ entries }: { readonly entries: StoryLogs['corrections'] }) => {
  const { words, day } = useSpeech()
  return entries.length === 0 ? (
    <None />
  ) : (
    <ul>
      {entries.map((c) => (
        <li key={c.id}>
          <p>
            <b>{day(c.day)}</b> <span dir="auto">{c.what}</span>{' '}
            <small>
              <CheckerBadge checker={c.checker} />
            </small>
          </p>
          {c.oldText === '' ? null : <p dir="auto">{words('logs.before', { text: c.oldText })}</p>}
          {c.why === '' ? null : <p dir="auto">{c.why}</p>}
        </li>
      ))}
    </ul>
  )
}

export const Replies = ({ entries }: { readonly entries: StoryLogs['replies'] }) => {
  const { words, day } = useSpeech()
  return entries.length === 0 ? (
    <None />
  ) : (
    <ul>
      {entries.map((r) => (
        <li key={r.id}>
          <p>
            <b>{day(r.day)}</b> <span dir="auto">{r.whom}</span>
            {r.deadline === null ? '' : `, ${words('logs.until', { day: day(r.deadline) })}`}{' '}
            <small>
              <CheckerBadge checker={r.checker} />
            </small>
          </p>
          {r.question === '' ? null : <p dir="auto">{r.question}</p>}
          {r.answers.length === 0 ? (
            <p className="hint">{words('logs.noAnswer')}</p>
          ) : (
            r.answers.map((a) => (
              <p key={a.id} dir="auto">
                {words('logs.answered', { day: day(a.day), answer: a.answer })}
              </p>
            ))
          )}
        </li>
      ))}
    </ul>
  )
}

export const Interests = ({ entries }: { readonly entries: StoryLogs['interests'] }) =>
  entries.length === 0 ? (
    <None />
  ) : (
    <ul>
      {entries.map((i) => (
        <li key={i.id}>
          <b>
            <CheckerBadge checker={i.checker} />
          </b>{' '}
          <span dir="auto">{i.interest}</span>
        </li>
      ))}
    </ul>
  )
