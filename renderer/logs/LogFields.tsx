/** A form of a log: labelled fields that keep what was typed until it is saved, and the button that saves it. */
import type { FormEvent } from 'react'
import { useState } from 'react'
import { useSpeech } from '../words/SpeechProvider.js'

export interface Field {
  /** Also the key of its draft. */
  readonly name: string
  readonly label: string
  readonly kind: 'day' | 'line' | 'text' | 'choice'
  readonly required: boolean
  readonly choices?: readonly (readonly [string, string])[]
}

export type LogDraft = Readonly<Record<string, string>>

/** Of this computer's calendar, as the field writes it. */
const today = (): string => {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const Input = ({
  field,
  value,
  onChange,
}: {
  readonly field: Field
  readonly value: string
  readonly onChange: (value: string) => void
}) => {
  const shared = { className: 'field', 'aria-required': field.required }
  switch (field.kind) {
    case 'day':
      return (
        <input {...shared} type="date" value={value} onChange={(event) => onChange(event.target.value)} />
      )
    case 'line':
      return <input {...shared} dir="auto" value={value} onChange={(event) => onChange(event.target.value)} />
    case 'text':
      return (
        <textarea
          {...shared}
          dir="auto"
          rows={2}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    case 'choice':
      return (
        <select {...shared} value={value} onChange={(event) => onChange(event.target.value)}>
          {(field.choices ?? []).map(([choice, label]) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
        </select>
      )
  }
}

export const LogFields = ({
  fields,
  button,
  draft,
  onDraft,
  onSave,
}: {
  readonly fields: readonly Field[]
  readonly button: string
  readonly draft: LogDraft
  readonly onDraft: (draft: LogDraft) => void
  readonly onSave: (values: LogDraft) => void
}) => {
  const { words } = useSpeech()
  const [isAsked, setAsked] = useState(false)
  const valueOf = ({ name, kind, required, choices }: Field): string =>
    draft[name] ?? choices?.[0]?.[0] ?? (kind === 'day' && required ? today() : '')
  const isMissing = fields.some((f) => f.required && valueOf(f).trim() === '')
  const save = (event: FormEvent) => {
    event.preventDefault()
    setAsked(isMissing)
    if (!isMissing) onSave(Object.fromEntries(fields.map((f) => [f.name, valueOf(f)])))
  }
  return (
    <form className="log-form" onSubmit={save}>
      {fields.map((field) => (
        <label key={field.name} className={field.kind}>
          <span>
            {field.label}
            {field.required ? ' *' : ''}
          </span>
          <Input
            field={field}
            value={valueOf(field)}
            onChange={(value) => onDraft({ ...draft, [field.name]: value })}
          />
        </label>
      ))}
      <button type="submit" className="button">
        {button}
      </button>
      {isAsked && isMissing ? (
        <p className="trouble" role="alert">
          {words('logs.missing')}
        </p>
      ) : null}
    </form>
  )
}
