/** The choices of the report dialog: which claims, in which form, in which language. */
import type { ReactNode } from 'react'
import { reportFormatSchema, reportLanguageSchema, reportStatusSchema } from '../../electron/core/model.js'
import { statusGlyphs } from '../verdicts/shownStatus.js'
import type { ReportChoices, ReportPlace } from './reportChoices.js'
import { sayFormat, scopeChoices } from './reportChoices.js'
import { languages, offeredLanguages } from '../words/languages.js'
import { useSpeech } from '../words/SpeechProvider.js'

export const ReportOptions = ({
  choices,
  place,
  onChange,
  children,
}: {
  readonly choices: ReportChoices
  readonly place: ReportPlace
  readonly onChange: (choices: ReportChoices) => void
  /** What the report is about, where that is more than a word. */
  readonly children: ReactNode
}) => {
  const speech = useSpeech()
  const { words } = speech
  return (
    <div className="report-options">
      <label>
        {words('reports.claimsOf')}
        <select
          className="field"
          data-testid="report-scope"
          value={choices.scope}
          onChange={(event) => {
            const chosen = scopeChoices(place).find(([scope]) => scope === event.target.value)
            if (chosen !== undefined) onChange({ ...choices, scope: chosen[0] })
          }}
        >
          {scopeChoices(place).map(([scope, saying]) => (
            <option key={scope} value={scope}>
              {speech.say(saying)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('reports.form')}
        <select
          className="field"
          data-testid="report-format"
          value={choices.format}
          onChange={(event) => {
            const format = reportFormatSchema.safeParse(event.target.value)
            if (format.success) onChange({ ...choices, format: format.data })
          }}
        >
          {reportFormatSchema.options.map((format) => (
            <option key={format} value={format}>
              {sayFormat(format, speech)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('reports.language')}
        <select
          className="field"
          data-testid="report-language"
          value={choices.language ?? ''}
          onChange={(event) => {
            const language = reportLanguageSchema.safeParse(event.target.value)
            onChange({ ...choices, language: language.success ? language.data : null })
          }}
        >
          <option value="">{words('reports.asHouse')}</option>
          {offeredLanguages.map((language) => (
            <option key={language} value={language} lang={language}>
              {languages[language].name}
            </option>
          ))}
        </select>
      </label>
      {children}
      <fieldset>
        <legend>{words('reports.only')}</legend>
        {reportStatusSchema.options.map((status) => (
          <label key={status}>
            <input
              type="checkbox"
              checked={choices.statuses.includes(status)}
              onChange={(event) =>
                onChange({
                  ...choices,
                  statuses: event.target.checked
                    ? [...choices.statuses, status]
                    : choices.statuses.filter((s) => s !== status),
                })
              }
            />
            <span className={`glyph state-${status}`} aria-hidden="true">
              {statusGlyphs[status]}
            </span>{' '}
            {words(`verdicts.${status}`)}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
