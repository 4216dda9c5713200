/** The Search port over a library: starts the search when it is first needed, and tells it what the store saves. */
import { setImmediate, setTimeout } from 'node:timers/promises'
import type { CheckEvent, StoryId, StorySummary } from '../../core/model.js'
import type { CancelSignal, Search, SearchAnswer, SearchQuery } from '../../core/ports.js'
import type { Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import { revisionOf } from '../../core/search/searchEntry.js'
import type { SavedEntry } from '../store/followers.js'
import { partsOf } from '../store/journal/entryParts.js'
import type { LowdbStore } from '../store/lowdbStore.js'
import type { StoryRow } from './searchEngine.js'
import type { SearchThread, StartThread } from './searchThread.js'
import type { FromSearch } from './serveSearch.js'

/** What is saved goes to the search together, so many milliseconds later. */
const tellDelay = 100
/** Rows sent in one message: the list of a large library must not hold up this thread. */
const batch = 500
/** Whoever wants the whole library asks again after so many milliseconds while it is being indexed. */
const lookAgain = 50
/** A thread that was lost so often is not started again before the program is. */
const mostLost = 3

const cancelled = () => err('cancelled', 'The search was given up for a newer one.')
const nothing: SearchAnswer = {
  stories: [],
  total: 0,
  next: null,
  choices: { checkers: [], outlets: [] },
  index: { ready: false, done: 0, total: 0 },
}

interface Waiting {
  readonly settle: (answer: Result<SearchAnswer>) => void
  readonly flag: Int32Array
  readonly signal: CancelSignal | undefined
}

export class LibrarySearch implements Search {
  readonly #waiting = new Map<number, Waiting>()
  #thread: SearchThread | null = null
  #rows = new Map<StoryId, StoryRow>()
  #events = new Map<StoryId, CheckEvent[]>()
  #timer: NodeJS.Timeout | null = null
  #lastId = 0
  #lost = 0
  #closed = false

  constructor(
    private readonly store: LowdbStore,
    private readonly startThread: StartThread,
    private readonly mayWrite: boolean,
  ) {
    store.followers.add({
      saved: (entry) => this.#take(entry),
      policyChanged: () => this.#readAgain(),
      closing: () => this.close(),
    })
  }

  /** Starts the search `delay` milliseconds from now, unless it is started before: its first answer is then complete earlier. */
  warm(delay: number): void {
    globalThis.setTimeout(() => this.#start(), delay).unref()
  }

  async find(query: SearchQuery, signal?: CancelSignal): Promise<Result<SearchAnswer>> {
    for (;;) {
      const answer = await this.#findNow(query, signal)
      if (query.whole !== true || !answer.ok) return answer
      const { ready, done, total } = answer.value.index
      if (ready && done >= total) return answer
      if (this.#closed) return cancelled()
      if (this.#lost >= mostLost)
        return err('store-failed', 'The library cannot be searched now. Start Tickmark anew and try again.')
      await setTimeout(lookAgain)
    }
  }

  #findNow(query: SearchQuery, signal?: CancelSignal): Promise<Result<SearchAnswer>> {
    if (signal?.aborted === true) return Promise.resolve(cancelled())
    const thread = this.#start()
    if (thread === null) return Promise.resolve(ok(nothing))
    this.#tell()
    const shared = new SharedArrayBuffer(4)
    // The signal is only read, never listened to: a newer query looks which older ones are given up.
    for (const { flag, signal: older } of this.#waiting.values())
      if (older?.aborted === true) Atomics.store(flag, 0, 1)
    const id = ++this.#lastId
    return new Promise((settle) => {
      this.#waiting.set(id, { settle, flag: new Int32Array(shared), signal })
      thread.send({ kind: 'find', id, query, cancelled: shared })
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    if (this.#timer !== null) clearTimeout(this.#timer)
    const thread = this.#thread
    this.#thread = null
    await thread?.stop()
    this.#settleAll(cancelled())
  }

  #start(): SearchThread | null {
    if (this.#closed || this.#thread !== null || this.#lost >= mostLost) return this.#thread
    const thread = this.startThread(
      (answer) => this.#hear(answer),
      () => this.#lose(),
    )
    this.#thread = thread
    thread.send({ kind: 'open', folder: this.store.location, mayWrite: this.mayWrite })
    thread.send({ kind: 'changed', rows: [], events: this.store.unfoldedEvents() })
    void this.#sendAll(thread)
    return thread
  }

  async #sendAll(thread: SearchThread): Promise<void> {
    const listed = await this.store.list()
    const stories = listed.ok ? listed.value.stories : []
    for (let i = 0; i < stories.length; i += batch) {
      if (this.#thread !== thread) return
      const rows = stories.slice(i, i + batch).map((line) => this.#rowOf(line.story.id, line))
      thread.send({ kind: 'changed', rows, events: [] })
      await setImmediate()
    }
    if (this.#thread === thread) thread.send({ kind: 'allSent' })
  }

  #rowOf(storyId: StoryId, line: Pick<StorySummary, 'counts' | 'lastEventAt'>, suffix = ''): StoryRow {
    const { policy } = this.store
    return { storyId, revision: `${revisionOf(line, policy)}${suffix}`, policy }
  }

  /** What may be searched is another: every story that a checker worked on is read again. */
  #readAgain(): void {
    if (this.#thread !== null) void this.#sendAll(this.#thread)
  }

  /** On the way of a save: it only notes what there is to tell. */
  #take(entry: SavedEntry): void {
    if (this.#thread === null) return
    for (const { storyId, added, decided } of partsOf(entry)) {
      const line = decided?.change ?? added?.summary
      // A merge may bring decisions that are older than the last one: the line alone does not tell that it changed anything.
      const merged = entry.kind === 'merge' ? ' merged' : ''
      if (line !== undefined) this.#rows.set(storyId, this.#rowOf(storyId, line, merged))
      if (decided === null) continue
      const held = this.#events.get(storyId)
      if (held === undefined) this.#events.set(storyId, [...decided.events])
      else for (const event of decided.events) held.push(event)
    }
    if (this.#timer !== null) return
    this.#timer = globalThis.setTimeout(() => this.#tell(), tellDelay)
    this.#timer.unref()
  }

  #tell(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#rows.size === 0) return
    this.#thread?.send({ kind: 'changed', rows: [...this.#rows.values()], events: [...this.#events] })
    this.#rows = new Map()
    this.#events = new Map()
  }

  #hear(answer: FromSearch): void {
    if (answer.kind === 'stopped') return
    const caller = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if (answer.kind === 'cancelled' || caller?.signal?.aborted === true) caller?.settle(cancelled())
    else caller?.settle(ok(answer.answer))
  }

  /** The next query starts it again; those that wait are told that nothing is indexed yet, which makes the desk ask again. */
  #lose(): void {
    this.#lost += 1
    this.#thread = null
    this.#settleAll(ok(nothing))
  }

  #settleAll(answer: Result<SearchAnswer>): void {
    for (const { settle } of this.#waiting.values()) settle(answer)
    this.#waiting.clear()
  }
}
