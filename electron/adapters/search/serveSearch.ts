/** The messages between a library and its search, and what answers them, in a thread of its own or in this one. */
import type { CheckEvent, StoryId } from '../../core/model.js'
import type { SearchAnswer, SearchQuery } from '../../core/ports.js'
import type { Disk } from '../store/disk.js'
import type { StoryRow } from './searchEngine.js'
import { SearchEngine } from './searchEngine.js'

export type ToSearch =
  | { readonly kind: 'open'; readonly folder: string; readonly mayWrite: boolean }
  | {
      readonly kind: 'changed'
      readonly rows: readonly StoryRow[]
      readonly events: readonly (readonly [StoryId, readonly CheckEvent[]])[]
    }
  /** The rows of the whole library have been sent. */
  | { readonly kind: 'allSent' }
  /** `cancelled` is one shared flag, 1 when the caller gave up. */
  | {
      readonly kind: 'find'
      readonly id: number
      readonly query: SearchQuery
      readonly cancelled: SharedArrayBuffer
    }
  | { readonly kind: 'stop' }

export type FromSearch =
  | { readonly kind: 'found'; readonly id: number; readonly answer: SearchAnswer }
  | { readonly kind: 'cancelled'; readonly id: number }
  | { readonly kind: 'stopped' }

/** Gives the function that takes messages. A bug throws, and with it ends the thread. */
export const serveSearch = (
  disk: Disk,
  tell: (answer: FromSearch) => void,
): ((message: ToSearch) => void) => {
  let engine: SearchEngine | null = null
  let opened: Promise<void> = Promise.resolve()

  const find = async (open: SearchEngine, id: number, query: SearchQuery, cancelled: SharedArrayBuffer) => {
    const isCancelled = (): boolean => Atomics.load(new Int32Array(cancelled), 0) === 1
    // What came after this query is looked at first: it may have given this one up.
    await new Promise((resolve) => setImmediate(resolve))
    tell(isCancelled() ? { kind: 'cancelled', id } : { kind: 'found', id, answer: await open.find(query) })
  }

  return (message) => {
    if (message.kind === 'open') {
      engine = new SearchEngine(message.folder, disk, message.mayWrite)
      opened = engine.load()
      return
    }
    const open = engine
    if (open === null) return
    switch (message.kind) {
      case 'find':
        // Not after loading: what is there is searched, and the answer says how much that is.
        void find(open, message.id, message.query, message.cancelled)
        break
      case 'changed':
        for (const [storyId, events] of message.events) open.takeEvents(storyId, events)
        void opened.then(() => open.takeRows(message.rows))
        break
      case 'allSent':
        void opened.then(() => open.settle())
        break
      case 'stop':
        void opened.then(() => open.stop()).then(() => tell({ kind: 'stopped' }))
        break
    }
  }
}
