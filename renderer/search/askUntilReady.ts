/** Asks the search again while its index is being made, so that no count and no choice stays at what was indexed when a dialog opened. */
import type { Inputs } from '../../electron/core/contract.js'
import type { Reply } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import type { SearchAnswer } from './searchState.js'

/** While the index is being made, the question is asked again after so many milliseconds. */
const askAgain = 600

/** What was just saved may still wait for its turn in an index that is otherwise ready. */
const isWhole = ({ index }: SearchAnswer): boolean => index.ready && index.done >= index.total

/** Hands each answer over until the index holds everything or the question fails. What it returns ends the asking. */
export const askUntilReady = (
  search: DeskActions['search'],
  query: Inputs['library']['search'],
  onReply: (reply: Reply<SearchAnswer>) => void,
): AbortController => {
  const stop = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  stop.signal.addEventListener('abort', () => clearTimeout(timer))
  const ask = async (): Promise<void> => {
    const reply = await search(query, stop.signal)
    if (stop.signal.aborted) return
    onReply(reply)
    if (reply.ok && !isWhole(reply.value)) timer = setTimeout(() => void ask(), askAgain)
  }
  void ask()
  return stop
}
