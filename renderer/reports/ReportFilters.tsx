/** Narrows a report to an outlet, a checker and days. */
import { useSpeech } from '../words/SpeechProvider.js'
import type { ReportChoices } from './reportChoices.js'
import type { ReportFacets } from './useReportFacets.js'

export const ReportFilters = ({
  choices,
  facets,
  onChange,
}: {
  readonly choices: ReportChoices
  readonly facets: ReportFacets
  readonly onChange: (choices: ReportChoices) => void
}) => {
  const { words } = useSpeech()
  const lists = [
    ['outletId', words('search.outlet'), words('search.anyOutlet'), facets.outlets],
    ['checkerId', words('search.checker'), words('search.anyChecker'), facets.checkers],
  ] as const
  const days = [
    ['from', words('search.from')],
    ['to', words('search.to')],
  ] as const
  return (
    <div className="report-filters">
      {lists.map(([key, label, any, offered]) => (
        <label key={key}>
          {label}
          <select
            className="field"
            data-testid={`report-${key}`}
            value={choices[key]}
            onChange={(event) => onChange({ ...choices, [key]: event.target.value })}
          >
            <option value="">{any}</option>
            {offered.map(({ id, name }) => (
              <option key={id} value={id} translate="no">
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      {days.map(([key, label]) => (
        <label key={key}>
          {label}
          <input
            className="field"
            type="date"
            value={choices[key]}
            onChange={(event) => onChange({ ...choices, [key]: event.target.value })}
          />
        </label>
      ))}
    </div>
  )
}
