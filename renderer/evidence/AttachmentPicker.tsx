/** Files for an evidence entry, dropped or chosen; each is stored under its SHA-256 at once. */
import type { DragEvent } from 'react'
import { useRef, useState } from 'react'
import type { Attachment } from '../../electron/core/model.js'
import { readDrop } from '../library/readDrop.js'
import type { DeskActions } from '../state/deskActions.js'
import { fileSize, shortHash } from '../ui/formatCount.js'

interface Props {
  readonly attachments: readonly Attachment[]
  readonly actions: DeskActions
  readonly onChange: (attachments: readonly Attachment[]) => void
}

export const AttachmentPicker = ({ attachments, actions, onChange }: Props) => {
  const picker = useRef<HTMLInputElement>(null)
  const [storing, setStoring] = useState<string | null>(null)
  const [problems, setProblems] = useState<readonly string[]>([])
  const [over, setOver] = useState(false)

  const take = async (files: readonly File[], refused: readonly string[]) => {
    const stored = [...attachments]
    const failed = [...refused]
    for (const file of files) {
      setStoring(file.name)
      const reply = await actions.storeFile(file)
      if (!reply.ok) failed.push(`“${file.name}” is not stored. ${reply.trouble.message}`)
      else if (!stored.some((a) => a.sha256 === reply.value.sha256 && a.name === reply.value.name))
        stored.push(reply.value)
    }
    setStoring(null)
    setProblems(failed)
    onChange(stored)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const { files, refused } = readDrop(event.dataTransfer.items)
    void take(
      files,
      refused.map((r) => r.message),
    )
  }
  return (
    <div
      className={over ? 'attach wide over' : 'attach wide'}
      data-testid="evidence-drop"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {attachments.map((a) => (
        <div key={a.sha256 + a.name} className="line">
          <span className="file-name">{a.name}</span>
          <span>
            {fileSize(a.byteLength)}{' '}
            <span className="mono" title={`SHA-256 ${a.sha256}`}>
              {shortHash(a.sha256)}
            </span>{' '}
            <button
              type="button"
              className="quiet"
              aria-label={`Leave out ${a.name}`}
              onClick={() => onChange(attachments.filter((other) => other !== a))}
            >
              ✕
            </button>
          </span>
        </div>
      ))}
      <div className="line">
        <span role="status">
          {storing === null ? 'Drop files here to keep a copy' : `Storing ${storing}…`}
        </span>
        <button type="button" className="quiet" onClick={() => picker.current?.click()}>
          Choose files…
        </button>
      </div>
      {problems.map((problem) => (
        <p key={problem} className="complaint" role="alert">
          {problem}
        </p>
      ))}
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label="Files for the evidence"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          void take(files, [])
        }}
      />
    </div>
  )
}
