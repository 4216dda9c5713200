/** How the reports of this library look: the house's name, logo, colour and words. */
import type { FormEvent } from 'react'
import { useEffect, useState } from 'react'
import type { ReportTemplate } from '../../electron/core/model.js'
import { reportLanguageSchema, reportTemplateSchema } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import { languageChoices } from './reportChoices.js'

/** Bytes; as base64 it is a third more, which the template's schema allows. */
const largestLogo = 500_000

const readLogo = async (file: File): Promise<string | null> => {
  if (file.size > largestLogo) return null
  const bytes = new Uint8Array(await file.arrayBuffer())
  let characters = ''
  for (const byte of bytes) characters += String.fromCharCode(byte)
  return `data:${file.type};base64,${btoa(characters)}`
}

export const TemplateForm = ({
  actions,
  onSaved,
}: {
  readonly actions: DeskActions
  readonly onSaved: () => void
}) => {
  const [template, setTemplate] = useState<ReportTemplate | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const read = async () => {
      const reply = await actions.readTemplate()
      if (reply.ok) setTemplate(reply.value)
      else setProblem(reply.trouble.message)
    }
    void read()
  }, [actions])
  if (template === null) return <p role="status">{problem ?? 'Reading the template…'}</p>
  const change = (part: Partial<ReportTemplate>) => {
    setProblem(null)
    setTemplate({ ...template, ...part })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const checked = reportTemplateSchema.safeParse(template)
    if (!checked.success) {
      const field = checked.error.issues[0]?.path[0]
      setProblem(
        field === 'address'
          ? 'Write the whole address, beginning with https://.'
          : field === 'logo'
            ? 'The logo must be a PNG or JPEG picture of 500 KB at most.'
            : `The field ${String(field)} does not fit.`,
      )
      return
    }
    const reply = await actions.saveTemplate(checked.data)
    if (reply.ok) onSaved()
    else setProblem(reply.trouble.message)
  }
  return (
    <form className="house-form" aria-label="House" noValidate onSubmit={(event) => void submit(event)}>
      <label>
        House
        <input
          className="field"
          value={template.houseName}
          maxLength={200}
          onChange={(event) => change({ houseName: event.target.value })}
        />
      </label>
      <label>
        Published at
        <input
          className="field"
          inputMode="url"
          placeholder="https://"
          value={template.address}
          onChange={(event) => change({ address: event.target.value.trim() })}
        />
      </label>
      <label>
        Logo (PNG or JPEG)
        <input
          type="file"
          accept="image/png,image/jpeg"
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file === undefined) return
            void readLogo(file).then((logo) =>
              logo === null ? setProblem('The logo is larger than 500 KB.') : change({ logo }),
            )
          }}
        />
        {template.logo === null ? null : (
          <button type="button" className="quiet" onClick={() => change({ logo: null })}>
            Remove the logo
          </button>
        )}
      </label>
      <label>
        Colour
        <input
          type="color"
          value={template.accent}
          onChange={(event) => change({ accent: event.target.value })}
        />
      </label>
      <label>
        Language of reports
        <select
          className="field"
          value={template.language}
          onChange={(event) => {
            const language = reportLanguageSchema.safeParse(event.target.value)
            if (language.success) change({ language: language.data })
          }}
        >
          {languageChoices.map(([language, name]) => (
            <option key={language} value={language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="wide">
        Introduction
        <textarea
          className="field"
          rows={2}
          value={template.introduction}
          onChange={(event) => change({ introduction: event.target.value })}
        />
      </label>
      <label className="wide">
        Method (empty: Tickmark’s own words)
        <textarea
          className="field"
          rows={2}
          value={template.method}
          onChange={(event) => change({ method: event.target.value })}
        />
      </label>
      <div className="acts wide">
        {problem === null ? null : (
          <span className="complaint" role="alert">
            {problem}
          </span>
        )}
        <button type="submit" className="button main">
          Save the house
        </button>
      </div>
    </form>
  )
}
