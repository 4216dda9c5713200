/** The filters of the search: where a claim stands, why, who marked it, which outlet, which days. */
import type { SearchChoices, SearchFilters as Filters } from '../../electron/core/model.js'
import { reasonSchema, reasonsByStatus, standingKindSchema } from '../../electron/core/model.js'
import { isFiltered, withFilter } from './searchState.js'
import { useSpeech } from '../words/SpeechProvider.js'

const reasonsFor = (status: Filters['status']) =>
  status === 'supported' || status === 'disputed' || status === 'unverified'
    ? reasonsByStatus[status]
    : reasonSchema.options

/** A choice that is set stays in the list although nothing found has it. */
const withChosen = (names: readonly string[], chosen: string | undefined): readonly string[] =>
  chosen === undefined || names.includes(chosen) ? names : [chosen, ...names]

export const SearchFilters = ({
  filters,
  choices,
  onChange,
  onCleared,
}: {
  readonly filters: Filters
  readonly choices: SearchChoices
  readonly onChange: (filters: Filters) => void
  /** The button that cleared them goes, and with it the focus: whoever shows the filters says where to. */
  readonly onCleared: () => void
}) => {
  const { words } = useSpeech()
  const outlets = withChosen(
    choices.outlets.map((o) => o.name),
    filters.outlet,
  )
  const checkers = withChosen(
    choices.checkers.map((c) => c.id),
    filters.checker,
  )
  const nameOf = (id: string): string => choices.checkers.find((c) => c.id === id)?.name ?? id
  return (
    <div className="search-filters">
      <select
        aria-label={words('search.status')}
        value={filters.status ?? ''}
        onChange={(event) => {
          const status = standingKindSchema.safeParse(event.target.value).data
          onChange(withFilter(filters, { status, reason: undefined }))
        }}
      >
        <option value="">{words('search.anyStatus')}</option>
        {standingKindSchema.options.map((kind) => (
          <option key={kind} value={kind}>
            {words(`verdicts.${kind}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={words('search.reason')}
        value={filters.reason ?? ''}
        onChange={(event) =>
          onChange(withFilter(filters, { reason: reasonSchema.safeParse(event.target.value).data }))
        }
      >
        <option value="">{words('search.anyReason')}</option>
        {reasonsFor(filters.status).map((reason) => (
          <option key={reason} value={reason}>
            {words(`verdicts.${reason}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={words('search.checker')}
        value={filters.checker ?? ''}
        onChange={(event) => onChange(withFilter(filters, { checker: event.target.value || undefined }))}
      >
        <option value="">{words('search.anyChecker')}</option>
        {checkers.map((id) => (
          <option key={id} value={id} translate="no">
            {nameOf(id)}
          </option>
        ))}
      </select>
      <select
        aria-label={words('search.outlet')}
        value={filters.outlet ?? ''}
        onChange={(event) => onChange(withFilter(filters, { outlet: event.target.value || undefined }))}
      >
        <option value="">{words('search.anyOutlet')}</option>
        {outlets.map((name) => (
          <option key={name} translate="no">
            {name}
          </option>
        ))}
      </select>
      <span className="search-days">
        <label>
          {words('search.from')}{' '}
          <input
            type="date"
            value={filters.from ?? ''}
            onChange={(event) => onChange(withFilter(filters, { from: event.target.value || undefined }))}
          />
        </label>
        <label>
          {words('search.to')}{' '}
          <input
            type="date"
            value={filters.to ?? ''}
            onChange={(event) => onChange(withFilter(filters, { to: event.target.value || undefined }))}
          />
        </label>
      </span>
      {isFiltered(filters) ? (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            onChange({})
            onCleared()
          }}
        >
          {words('search.clear')}
        </button>
      ) : null}
    </div>
  )
}
