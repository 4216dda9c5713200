/** The search over the library: a field in the head, and under it the filters and what is found while the checker types. */
import type { KeyboardEvent } from 'react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { SearchFilters as Filters } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import { SearchFilters } from './SearchFilters.js'
import { rowId, SearchResults } from './SearchResults.js'
import type { SearchAnswer, SearchRow } from './searchState.js'
import { rowsOf } from './searchState.js'
import { hasQuestion, useSearch } from './useSearch.js'
import { keyCap } from '../ui/Keys.js'
import type { Speech } from '../words/speak.js'
import { useSpeech } from '../words/SpeechProvider.js'

const noFilters: Filters = {}
const noChoices = { checkers: [], outlets: [] }

const sayFound = (answer: SearchAnswer | null, asked: boolean, { words, percent }: Speech): string => {
  if (answer === null) return words('search.searching')
  const { index, total } = answer
  const found = words(asked ? 'search.found' : 'search.stories', { count: total })
  if (index.ready) return found
  return index.total === 0
    ? words('search.soFar', { found })
    : words('search.soFarShare', { found, share: percent(index.done / index.total) })
}

export const SearchField = ({ text, actions }: { readonly text: string; readonly actions: DeskActions }) => {
  const speech = useSpeech()
  const { words } = speech
  const [filters, setFilters] = useState<Filters>(noFilters)
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const { answer, trouble, more } = useSearch(actions.search, open, useDeferredValue(text), filters)
  const rows = useMemo(() => rowsOf(answer?.stories ?? []), [answer])
  const current = Math.min(at, rows.length - 1)
  const currentRow = rows[current]

  useEffect(() => {
    if (!open || currentRow === undefined) return
    document.getElementById(rowId(currentRow.key))?.scrollIntoView({ block: 'nearest' })
    if (current >= rows.length - 5) more()
  }, [open, current, currentRow, rows.length, more])

  const choose = (row: SearchRow | undefined): void => {
    if (row === undefined) return
    setOpen(false)
    field.current?.blur()
    void actions.openStory(row.storyId, row.claimId)
  }
  const close = (): void => {
    setOpen(false)
    field.current?.blur()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setOpen(true)
      setAt(Math.max(0, Math.min(current + step, rows.length - 1)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(currentRow)
    }
  }

  return (
    <div
      ref={box}
      className="search"
      role="search"
      onFocus={() => setOpen(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <input
        ref={field}
        type="search"
        className="field"
        data-focus="search"
        role="combobox"
        aria-label={words('search.search')}
        aria-expanded={open}
        aria-controls="search-results"
        aria-activedescendant={open && currentRow !== undefined ? rowId(currentRow.key) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={words('search.hint')}
        value={text}
        onChange={(event) => {
          actions.dispatch({ kind: 'filterChanged', filter: event.target.value })
          setAt(0)
          setOpen(true)
        }}
        onKeyDown={onKey}
      />
      <kbd aria-hidden="true">/</kbd>
      {open ? (
        <div className="search-panel">
          <SearchFilters
            filters={filters}
            choices={answer?.choices ?? noChoices}
            onChange={(next) => {
              setFilters(next)
              setAt(0)
            }}
            onCleared={() => field.current?.focus()}
          />
          <p className="search-count" role="status">
            {trouble === null
              ? sayFound(answer, hasQuestion(text, filters), speech)
              : speech.failure(trouble)}
          </p>
          <SearchResults rows={rows} current={current} onChoose={choose} />
          <p className="search-keys" aria-hidden="true">
            {speech.rich('search.keys', { key: keyCap })}
          </p>
        </div>
      ) : null}
    </div>
  )
}
