/** The choices of the report dialog: which claims, in which form, in which language. */
import { reportFormatSchema, reportLanguageSchema, reportStatusSchema } from '../../electron/core/model.js'
import { statusWords } from '../verdicts/statusWords.js'
import type { ReportChoices, ReportPlace } from './reportChoices.js'
import { formatChoices, languageChoices, scopeChoices } from './reportChoices.js'

export const ReportOptions = ({
  choices,
  place,
  onChange,
}: {
  readonly choices: ReportChoices
  readonly place: ReportPlace
  readonly onChange: (choices: ReportChoices) => void
}) => (
  <div className="report-options">
    <label>
      Claims of
      <select
        className="field"
        data-testid="report-scope"
        value={choices.scope}
        onChange={(event) => {
          const chosen = scopeChoices(place).find(([scope]) => scope === event.target.value)
          if (chosen !== undefined) onChange({ ...choices, scope: chosen[0] })
        }}
      >
        {scopeChoices(place).map(([scope, words]) => (
          <option key={scope} value={scope}>
            {words}
          </option>
        ))}
      </select>
    </label>
    <label>
      Form
      <select
        className="field"
        data-testid="report-format"
        value={choices.format}
        onChange={(event) => {
          const format = reportFormatSchema.safeParse(event.target.value)
          if (format.success) onChange({ ...choices, format: format.data })
        }}
      >
        {formatChoices.map(([format, name, use]) => (
          <option key={format} value={format}>
            {name}, {use}
          </option>
        ))}
      </select>
    </label>
    <label>
      Language
      <select
        className="field"
        data-testid="report-language"
        value={choices.language ?? ''}
        onChange={(event) => {
          const language = reportLanguageSchema.safeParse(event.target.value)
          onChange({ ...choices, language: language.success ? language.data : null })
        }}
      >
        <option value="">As the house’s</option>
        {languageChoices.map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </label>
    <fieldset>
      <legend>Only</legend>
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
            {statusWords[status].glyph}
          </span>{' '}
          {statusWords[status].word}
        </label>
      ))}
    </fieldset>
  </div>
)
