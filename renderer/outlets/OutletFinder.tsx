/** Finds an outlet as the checker types: the nearest of them as a list for the arrow keys, the chosen one beside it. */
import type { KeyboardEvent } from 'react'
import { useDeferredValue, useEffect, useId, useMemo, useRef } from 'react'
import type { ListedOutlet } from '../../electron/core/model.js'
import { OutletDetails } from './OutletDetails.js'
import type { OutletDirectory } from './outletDirectory.js'
import { searchOutlets } from './outletDirectory.js'
import { placeOutlet } from './outletWords.js'
import { useSpeech } from '../words/SpeechProvider.js'

/** A list that nobody reads to its end is cut here; typing on shows the rest. */
const mostShown = 100

interface Props {
  readonly directory: OutletDirectory
  readonly query: string
  readonly chosen: string | null
  readonly onQuery: (query: string) => void
  readonly onChoose: (id: string) => void
  readonly onAdd: (name: string) => void
  readonly onChange: (outlet: ListedOutlet) => void
  readonly onTakeBack: (outlet: ListedOutlet) => void
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }

export const OutletFinder = ({
  directory,
  query,
  chosen,
  onQuery,
  onChoose,
  onAdd,
  onChange,
  onTakeBack,
}: Props) => {
  const speech = useSpeech()
  const { words } = speech
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const sought = useDeferredValue(query)
  const { found, total } = useMemo(() => searchOutlets(directory, sought, mostShown), [directory, sought])
  const at = Math.max(
    0,
    found.findIndex((o) => o.id === chosen),
  )
  const current = found[at]
  // After every rendering: the chosen one may have moved with what was typed.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })

  const onKey = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step !== undefined) {
      const next = found[Math.min(Math.max(at + step, 0), found.length - 1)]
      event.preventDefault()
      if (next !== undefined) onChoose(next.id)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (current !== undefined) onChange(current)
      else if (query.trim() !== '') onAdd(query.trim())
    }
  }
  return (
    <div className="outlet-finder">
      <div className="outlet-search">
        <input
          type="text"
          className="field"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={current === undefined ? undefined : `${id}-${current.id}`}
          aria-label={words('registry.search')}
          placeholder={words('registry.searchHint')}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={onKey}
        />
        <button type="button" className="button" onClick={() => onAdd(total === 0 ? query.trim() : '')}>
          {words('registry.add')}
        </button>
      </div>
      <div className="outlet-list">
        <ul
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={words('registry.title')}
          data-testid="outlet-list"
        >
          {found.map((outlet, i) => (
            <li
              key={outlet.id}
              id={`${id}-${outlet.id}`}
              role="option"
              aria-selected={i === at}
              data-testid="outlet-option"
              onClick={() => onChoose(outlet.id)}
              onDoubleClick={() => onChange(outlet)}
            >
              <span className="line">
                <b>{outlet.name}</b>
                {outlet.own ? <span className="own">{words('registry.own')}</span> : null}
              </span>
              <small>{placeOutlet(outlet, speech)}</small>
            </li>
          ))}
        </ul>
        <p className="outlet-count" role="status">
          {total === 0 ? words('registry.noMatch', { query }) : null}
          {total > found.length ? words('registry.first', { shown: found.length, count: total }) : null}
          {total > 0 && total <= found.length ? words('registry.outlets', { count: total }) : null}
        </p>
      </div>
      <div className="outlet-facts">
        {current === undefined ? (
          <p className="outlet-none">
            {words(directory.outlets.length === 0 ? 'registry.unreadable' : 'registry.addIt')}
          </p>
        ) : (
          <OutletDetails outlet={current} onChange={onChange} onTakeBack={onTakeBack} />
        )}
      </div>
    </div>
  )
}
