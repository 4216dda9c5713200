/** The logs of the open story: what was corrected, who was asked for a reply, who has an interest; each with its form. */
import type { LogEntry, StoryView } from '../../electron/core/model.js'
import { logEntrySchema } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { Dialog } from '../ui/Dialog.js'
import { useSpeech } from '../words/SpeechProvider.js'
import type { Field, LogDraft } from './LogFields.js'
import { LogFields } from './LogFields.js'
import { Corrections, Interests, Replies } from './LogLists.js'

interface Props {
  readonly state: DeskState
  readonly actions: DeskActions
  readonly onClose: () => void
}

/** Drafts are kept for each story and form; a field's key says both. */
const draftOf = (drafts: LogDraft, prefix: string): LogDraft =>
  Object.fromEntries(
    Object.entries(drafts).flatMap(([key, value]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
    ),
  )

const Logs = ({ state, actions, view }: Omit<Props, 'onClose'> & { readonly view: StoryView }) => {
  const { words, failure } = useSpeech()
  const { logs, story } = view
  const unsaved = state.pending.filter((p) => p.decision.kind === 'log' && p.phase === 'unsaved')
  const form = (kind: LogEntry['kind'], fields: readonly Field[], button: string) => {
    const prefix = `${story.id} ${kind} `
    const others = Object.entries(state.logDraft).filter(([key]) => !key.startsWith(prefix))
    const write = (draft: LogDraft) =>
      actions.dispatch({
        kind: 'logDraftChanged',
        draft: Object.fromEntries([
          ...others,
          ...Object.entries(draft).map(([name, value]) => [`${prefix}${name}`, value] as const),
        ]),
      })
    const save = (values: LogDraft) => {
      const deadline = values['deadline'] === '' ? null : values['deadline']
      const entry = logEntrySchema.safeParse({ kind, ...values, deadline })
      if (!entry.success) return
      actions.decide({ kind: 'log', entry: entry.data })
      write({})
    }
    return (
      <LogFields
        fields={fields}
        button={button}
        draft={draftOf(state.logDraft, prefix)}
        onDraft={write}
        onSave={save}
      />
    )
  }
  const field = (name: string, kind: Field['kind'], label: string, required = false): Field => ({
    name,
    kind,
    label,
    required,
  })
  /** What was begun is shown even when nothing is left to answer: somebody took the question back. */
  const isEmpty = (kind: LogEntry['kind']) =>
    Object.values(draftOf(state.logDraft, `${story.id} ${kind} `)).every((text) => text === '')
  const open = logs.replies.map((r) => [r.id, r.whom] as const)
  return (
    <div className="logs">
      <p className="hint">{words('logs.hint')}</p>
      {unsaved.map((p) =>
        p.trouble === null ? null : (
          <p key={p.id} className="trouble" role="alert">
            {failure(p.trouble)}
          </p>
        ),
      )}
      <section aria-label={words('logs.corrections')}>
        <h3>{words('logs.corrections')}</h3>
        <Corrections entries={logs.corrections} />
        {form(
          'correctionLogged',
          [
            field('day', 'day', words('logs.day'), true),
            field('what', 'line', words('logs.what'), true),
            field('oldText', 'text', words('logs.oldText')),
            field('why', 'text', words('logs.why')),
          ],
          words('logs.logCorrection'),
        )}
      </section>
      <section aria-label={words('logs.replies')}>
        <h3>{words('logs.replies')}</h3>
        <Replies entries={logs.replies} />
        {form(
          'replyAsked',
          [
            field('day', 'day', words('logs.day'), true),
            field('whom', 'line', words('logs.whom'), true),
            field('deadline', 'day', words('logs.deadline')),
            field('question', 'text', words('logs.question')),
          ],
          words('logs.logQuestion'),
        )}
        {open.length === 0 && isEmpty('replyReceived')
          ? null
          : form(
              'replyReceived',
              [
                { ...field('askedId', 'choice', words('logs.answerTo'), true), choices: open },
                field('day', 'day', words('logs.day'), true),
                field('answer', 'text', words('logs.answer'), true),
              ],
              words('logs.logAnswer'),
            )}
      </section>
      <section aria-label={words('logs.interests')}>
        <h3>{words('logs.interests')}</h3>
        <Interests entries={logs.interests} />
        {form(
          'interestDeclared',
          [field('interest', 'text', words('logs.interest'), true)],
          words('logs.declare'),
        )}
      </section>
    </div>
  )
}

export const LogsDialog = ({ state, actions, onClose }: Props) => {
  const { words } = useSpeech()
  const { story } = state
  return (
    <Dialog title={words('logs.title')} wide quiet onClose={onClose}>
      {story.kind === 'open' ? (
        <Logs state={state} actions={actions} view={story.view} />
      ) : (
        <p>{words('logs.noStory')}</p>
      )}
    </Dialog>
  )
}
