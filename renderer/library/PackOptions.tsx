/** The choices of a session package: which stories, which verdicts, what else goes along. */
import { useEffect, useState } from 'react'
import type { DeskActions } from '../state/deskActions.js'
import { askUntilReady } from '../search/askUntilReady.js'
import type { SearchAnswer } from '../search/searchState.js'
import { withFilter } from '../search/searchState.js'
import { SearchFilters } from '../search/SearchFilters.js'
import { useSpeech } from '../words/SpeechProvider.js'
import type { PackChoices, PackPlace } from './packChoices.js'
import { queryOf, scopesOf, verdictChoices } from './packChoices.js'

const checks = [
  ['evidence', 'packages.copies'],
  ['confidential', 'packages.confidential'],
  ['signed', 'packages.sign'],
] as const

const noChoices = { outlets: [], checkers: [] }

/** How many stories the choices find, and what they can be narrowed to; null until the search has answered. */
const useFound = (
  { scope, filters }: PackChoices,
  { search: text }: PackPlace,
  actions: DeskActions,
): SearchAnswer | null => {
  const [answer, setAnswer] = useState<SearchAnswer | null>(null)
  const { search } = actions
  useEffect(() => {
    const asked = queryOf({ scope, filters }, { search: text })
    if (asked === null) return
    const asking = askUntilReady(search, { ...asked, limit: 1, cursor: null, choices: true }, (reply) => {
      if (reply.ok) setAnswer(reply.value)
    })
    return () => asking.abort()
  }, [scope, filters, text, search])
  return answer
}

export const PackOptions = ({
  choices,
  place,
  actions,
  onChange,
}: {
  readonly choices: PackChoices
  readonly place: PackPlace
  readonly actions: DeskActions
  readonly onChange: (choices: PackChoices) => void
}) => {
  const { words } = useSpeech()
  const found = useFound(choices, place, actions)
  const shown = queryOf(choices, place)?.filters ?? choices.filters
  const scopeWords = {
    story: words('reports.thisStory'),
    queue: words('packages.queue'),
    found: words('reports.found', { text: place.search.trim() }),
    library: words('reports.library'),
  }
  return (
    <div className="pack-options">
      <label>
        {words('packages.stories')}
        <select
          className="field"
          data-first
          value={choices.scope}
          onChange={(event) => {
            const scope = scopesOf(place).find((s) => s === event.target.value)
            if (scope !== undefined) onChange({ ...choices, scope })
          }}
        >
          {scopesOf(place).map((scope) => (
            <option key={scope} value={scope}>
              {scopeWords[scope]}
            </option>
          ))}
        </select>
      </label>
      {choices.scope === 'story' ? null : (
        <div className="pack-filters" role="group" aria-label={words('packages.narrow')}>
          <SearchFilters
            filters={shown}
            choices={found?.choices ?? noChoices}
            onChange={(filters) => {
              // Whoever asks for another status asks for more than what still is to be checked.
              const isQueue = choices.scope === 'queue' && filters.status === 'open'
              const scope = choices.scope === 'queue' && !isQueue ? 'library' : choices.scope
              onChange({
                ...choices,
                scope,
                filters: isQueue ? withFilter(filters, { status: undefined }) : filters,
              })
            }}
            onCleared={() => document.querySelector<HTMLElement>('.pack-options select')?.focus()}
          />
          <p role="status" data-testid="pack-count">
            {found === null ? '' : words('packages.storiesFound', { count: found.total })}
          </p>
        </div>
      )}
      <label>
        {words('packages.verdicts')}
        <select
          className="field"
          value={choices.verdicts}
          onChange={(event) => {
            const verdicts = verdictChoices.find((v) => v === event.target.value)
            if (verdicts !== undefined) onChange({ ...choices, verdicts })
          }}
        >
          {verdictChoices.map((choice) => (
            <option key={choice} value={choice}>
              {words(`packages.${choice}`)}
            </option>
          ))}
        </select>
      </label>
      {choices.verdicts === 'sealed' ? <p className="hint">{words('packages.sealHint')}</p> : null}
      {checks.map(([option, key]) => (
        <label key={option} className="check">
          <input
            type="checkbox"
            checked={choices[option]}
            onChange={(event) => onChange({ ...choices, [option]: event.target.checked })}
          />
          {words(key)}
        </label>
      ))}
    </div>
  )
}
