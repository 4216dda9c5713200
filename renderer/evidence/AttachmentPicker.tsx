/** Files for an evidence entry, dropped or chosen; each is stored under its SHA-256 at once. */
import type { DragEvent } from 'react'
import { useRef, useState } from 'react'
import type { Attachment } from '../../electron/core/model.js'
import { readDrop } from '../library/readDrop.js'
import type { DeskActions } from '../state/deskActions.js'
import { shortHash } from '../ui/shorten.js'
import type { Failing } from '../words/failureWords.js'
import { useSpeech } from '../words/SpeechProvider.js'

interface Props {
  readonly attachments: readonly Attachment[]
  readonly actions: DeskActions
  readonly onChange: (attachments: readonly Attachment[]) => void
}

/** A file that could not be stored; null where the drop itself could not take it. */
interface Problem {
  readonly file: string | null
  readonly why: Failing
}

export const AttachmentPicker = ({ attachments, actions, onChange }: Props) => {
  const { words, failure, fileSize } = useSpeech()
  const picker = useRef<HTMLInputElement>(null)
  const [storing, setStoring] = useState<string | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [over, setOver] = useState(false)

  const take = async (files: readonly File[], refused: readonly Problem[]) => {
    const stored = [...attachments]
    const failed = [...refused]
    for (const file of files) {
      setStoring(file.name)
      const reply = await actions.storeFile(file)
      if (!reply.ok) failed.push({ file: file.name, why: reply.trouble })
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
      refused.map((why) => ({ file: null, why })),
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
            {fileSize(a.byteLength) ?? words('frame.bytes', { count: a.byteLength })}{' '}
            <span className="mono" title={words('evidence.sha256', { sha256: a.sha256 })}>
              {shortHash(a.sha256)}
            </span>{' '}
            <button
              type="button"
              className="quiet"
              aria-label={words('evidence.leaveOut', { file: a.name })}
              onClick={() => onChange(attachments.filter((other) => other !== a))}
            >
              ✕
            </button>
          </span>
        </div>
      ))}
      <div className="line">
        <span role="status">
          {storing === null ? words('evidence.dropHere') : words('evidence.storing', { file: storing })}
        </span>
        <button type="button" className="quiet" onClick={() => picker.current?.click()}>
          {words('evidence.chooseFiles')}
        </button>
      </div>
      {problems.map(({ file, why }, i) => (
        <p key={`${file}-${i}`} className="complaint" role="alert">
          {file === null ? failure(why) : words('evidence.notStored', { file, why: failure(why) })}
        </p>
      ))}
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={words('evidence.files')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          void take(files, [])
        }}
      />
    </div>
  )
}
