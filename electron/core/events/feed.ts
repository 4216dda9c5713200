/** Hands what is published to every listener, each as an async stream that ends when its reader stops. */

/** How many unread items a slow reader may have. */
const mostUnread = 100

/** `whenFull` stands for everything that a slow reader missed. With `keep`, what nobody hears yet waits for the first listener. */
export interface FeedOptions<T> {
  readonly whenFull?: T
  readonly keep?: boolean
}

export class Feed<T> {
  readonly #listeners = new Set<(item: T) => void>()
  readonly #options: FeedOptions<T>
  #waiting: readonly T[] = []

  constructor(options: FeedOptions<T> = {}) {
    this.#options = options
  }

  publish(item: T): void {
    if (this.#listeners.size === 0 && this.#options.keep === true)
      this.#waiting = [...this.#waiting, item].slice(-mostUnread)
    for (const listener of this.#listeners) listener(item)
  }

  /** `onCancel` is called with a function that ends the stream. */
  async *listen(onCancel?: (stop: () => void) => void): AsyncGenerator<T, void, void> {
    let unread: readonly T[] = this.#waiting
    this.#waiting = []
    let wake = (): void => undefined
    const state = { stopped: false }
    onCancel?.(() => {
      state.stopped = true
      wake()
    })
    const { whenFull } = this.#options
    const listener = (item: T): void => {
      if (unread.length < mostUnread) unread = [...unread, item]
      else unread = whenFull === undefined ? [...unread.slice(1), item] : [whenFull]
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
