/** Asks while the checker types: a newer question gives the older one up, and only the newest answer is shown. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SearchFilters } from '../../electron/core/model.js'
import type { Trouble } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import { askUntilReady } from './askUntilReady.js'
import type { SearchAnswer } from './searchState.js'
import { appendPage, isFiltered } from './searchState.js'

/** Stories of one page: a screenful. */
const pageLength = 12

export interface SearchShown {
  readonly answer: SearchAnswer | null
  readonly trouble: Trouble | null
  readonly more: () => void
}

/** Nothing is asked while the search is closed. */
export const useSearch = (
  search: DeskActions['search'],
  open: boolean,
  text: string,
  filters: SearchFilters,
): SearchShown => {
  const [answer, setAnswer] = useState<SearchAnswer | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const running = useRef<AbortController | null>(null)

  useEffect(() => {
    if (!open) return
    const query = { text, filters, limit: pageLength, choices: true }
    const asking = askUntilReady(search, query, (reply) => {
      setTrouble(reply.ok ? null : reply.trouble)
      if (reply.ok) setAnswer(reply.value)
    })
    running.current = asking
    return () => asking.abort()
  }, [search, open, text, filters])

  const more = useCallback(() => {
    const cursor = answer?.next ?? null
    const stop = running.current
    if (cursor === null || stop === null) return
    const ask = async () => {
      const reply = await search({ text, filters, limit: pageLength, cursor }, stop.signal)
      if (!stop.signal.aborted && reply.ok)
        setAnswer((held) => (held?.next === cursor ? appendPage(held, reply.value) : held))
    }
    void ask()
  }, [search, text, filters, answer])

  return { answer: open ? answer : null, trouble, more }
}

export const hasQuestion = (text: string, filters: SearchFilters): boolean =>
  text.trim() !== '' || isFiltered(filters)
