/** Tells every listener what changed in the library, as an async stream that ends when its reader stops. */
import type { Change } from '../contract.js'

/** How many unread changes a slow reader may have; past that it is told once to read everything again. */
const mostUnread = 100

export class ChangeFeed {
  readonly #listeners = new Set<(change: Change) => void>()

  publish(change: Change): void {
    for (const listener of this.#listeners) listener(change)
  }

  /** `onCancel` is called with a function that ends the stream. */
  async *listen(onCancel?: (stop: () => void) => void): AsyncGenerator<Change, void, void> {
    let unread: Change[] = []
    let wake = (): void => undefined
    const state = { stopped: false }
    onCancel?.(() => {
      state.stopped = true
      wake()
    })
    const listener = (change: Change): void => {
      unread = unread.length >= mostUnread ? [{ kind: 'libraryChanged' }] : [...unread, change]
      wake()
    }
    this.#listeners.add(listener)
    try {
      while (!state.stopped) {
        const [next, ...rest] = unread
        if (next !== undefined) {
          unread = rest
          yield next
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
      }
    } finally {
      this.#listeners.delete(listener)
    }
  }
}
