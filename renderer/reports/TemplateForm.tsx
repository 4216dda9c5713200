/** How the reports of this library look: the house's name, logo, colour and words. */
import type { FormEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import type { ReportTemplate } from '../../electron/core/model.js'
import { reportLanguageSchema, reportTemplateSchema } from '../../electron/core/model.js'
import type { Trouble } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import { languages, offeredLanguages } from '../words/languages.js'
import type { Saying } from '../words/speak.js'
import { say as sayLater } from '../words/speak.js'
import { useSpeech } from '../words/SpeechProvider.js'

/** The same in every language. */
const addressStart = 'https://'

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
  const { words, say, failure } = useSpeech()
  const id = useId()
  const picker = useRef<HTMLInputElement>(null)
  const [template, setTemplate] = useState<ReportTemplate | null>(null)
  const [problem, setProblem] = useState<Saying | Trouble | null>(null)
  const told = problem === null ? null : 'key' in problem ? say(problem) : failure(problem)
  useEffect(() => {
    const read = async () => {
      const reply = await actions.readTemplate()
      if (reply.ok) setTemplate(reply.value)
      else setProblem(reply.trouble)
    }
    void read()
  }, [actions])
  if (template === null) return <p role="status">{told ?? words('house.reading')}</p>
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
          ? sayLater('house.noAddress')
          : field === 'logo'
            ? sayLater('house.noLogo')
            : sayLater('house.doesNotFit', { field: String(field) }),
      )
      return
    }
    const reply = await actions.saveTemplate(checked.data)
    if (reply.ok) onSaved()
    else setProblem(reply.trouble)
  }
  return (
    <form
      className="house-form"
      aria-label={words('house.house')}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <label>
        {words('house.house')}
        <input
          className="field"
          value={template.houseName}
          maxLength={200}
          onChange={(event) => change({ houseName: event.target.value })}
        />
      </label>
      <label>
        {words('house.published')}
        <input
          className="field"
          inputMode="url"
          placeholder={addressStart}
          value={template.address}
          onChange={(event) => change({ address: event.target.value.trim() })}
        />
      </label>
      <div role="group" aria-labelledby={`${id}-logo`} className="logo-part">
        <span id={`${id}-logo`}>{words('house.logo')}</span>
        <span className="acts">
          <button type="button" className="button" onClick={() => picker.current?.click()}>
            {words('house.chooseLogo')}
          </button>
          {template.logo === null ? null : (
            <>
              <img src={template.logo} alt="" />
              <button type="button" className="quiet" onClick={() => change({ logo: null })}>
                {words('house.removeLogo')}
              </button>
            </>
          )}
        </span>
        <input
          ref={picker}
          type="file"
          hidden
          accept="image/png,image/jpeg"
          aria-label={words('house.logo')}
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file === undefined) return
            void readLogo(file).then((logo) =>
              logo === null ? setProblem(sayLater('house.largeLogo')) : change({ logo }),
            )
          }}
        />
      </div>
      <label>
        {words('house.colour')}
        <input
          type="color"
          value={template.accent}
          onChange={(event) => change({ accent: event.target.value })}
        />
      </label>
      <label>
        {words('house.language')}
        <select
          className="field"
          value={template.language ?? ''}
          onChange={(event) => {
            const language = reportLanguageSchema.safeParse(event.target.value)
            change({ language: language.success ? language.data : null })
          }}
        >
          <option value="">{words('house.asDesk')}</option>
          {offeredLanguages.map((language) => (
            <option key={language} value={language} lang={language}>
              {languages[language].name}
            </option>
          ))}
        </select>
      </label>
      <label className="wide">
        {words('house.introduction')}
        <textarea
          className="field"
          rows={2}
          value={template.introduction}
          onChange={(event) => change({ introduction: event.target.value })}
        />
      </label>
      <label className="wide">
        {words('house.method')}
        <textarea
          className="field"
          rows={2}
          value={template.method}
          onChange={(event) => change({ method: event.target.value })}
        />
      </label>
      <div className="acts wide">
        {told === null ? null : (
          <span className="complaint" role="alert">
            {told}
          </span>
        )}
        <button type="submit" className="button main">
          {words('house.save')}
        </button>
      </div>
    </form>
  )
}
