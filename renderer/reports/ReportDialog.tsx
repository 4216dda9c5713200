/** The report of the open story: choose a form, look at it, save it. */
import { useEffect, useState } from 'react'
import type { ReportFile, ReportFormat } from '../../electron/core/contract.js'
import type { StoryView } from '../../electron/core/model.js'
import type { Reply } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import { Dialog } from '../ui/Dialog.js'
import { saveBlob } from '../ui/saveBlob.js'

const formats: readonly (readonly [ReportFormat, string, string])[] = [
  ['html', 'HTML', 'to read and print'],
  ['md', 'Markdown', 'to edit on'],
  ['json', 'JSON', 'for other programs'],
]

/** The report is a page of its own and may quote anything: it is shown without scripts and without an origin. */
const Preview = ({ file }: { readonly file: ReportFile }) =>
  file.mediaType.startsWith('text/html') ? (
    <iframe className="report-page" title="Preview of the report" sandbox="" srcDoc={file.text} />
  ) : (
    <pre className="report-text" tabIndex={0} aria-label="Preview of the report">
      {file.text}
    </pre>
  )

export const ReportDialog = ({
  view,
  actions,
  onClose,
}: {
  readonly view: StoryView
  readonly actions: DeskActions
  readonly onClose: () => void
}) => {
  const [format, setFormat] = useState<ReportFormat>('html')
  const [attempt, setAttempt] = useState(0)
  const [answer, setAnswer] = useState<{ readonly of: string; readonly reply: Reply<ReportFile> } | null>(
    null,
  )
  const { id } = view.story
  const wanted = `${format} ${attempt}`
  useEffect(() => {
    const ask = { wanted: true }
    const render = async () => {
      const reply = await actions.renderReport(id, format)
      if (ask.wanted) setAnswer({ of: wanted, reply })
    }
    void render()
    return () => {
      ask.wanted = false
    }
  }, [actions, id, format, wanted])
  const reply = answer?.of === wanted ? answer.reply : null
  const file = reply?.ok === true ? reply.value : null
  return (
    <Dialog
      title="Report"
      wide
      onClose={onClose}
      foot={
        <>
          <span className="dialog-note">{file?.fileName ?? ''}</span>
          <button
            type="button"
            className="button main"
            disabled={file === null}
            onClick={() => {
              if (file !== null) saveBlob(new Blob([file.text], { type: file.mediaType }), file.fileName)
            }}
          >
            Save…
          </button>
        </>
      }
    >
      <fieldset className="formats">
        <legend className="hidden-text">Format</legend>
        {formats.map(([value, name, use]) => (
          <label key={value}>
            <input
              type="radio"
              name="report-format"
              value={value}
              checked={format === value}
              onChange={() => setFormat(value)}
            />
            <span>
              <b>{name}</b> {use}
            </span>
          </label>
        ))}
      </fieldset>
      {reply === null ? <p role="status">Writing the report…</p> : null}
      {reply?.ok === false ? (
        <div className="trouble" role="alert">
          <p>{reply.trouble.message}</p>
          <div className="acts">
            <button type="button" className="button" onClick={() => setAttempt(attempt + 1)}>
              Retry
            </button>
          </div>
        </div>
      ) : null}
      {file === null ? null : <Preview file={file} />}
    </Dialog>
  )
}
