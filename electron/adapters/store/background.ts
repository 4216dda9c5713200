/** Runs one piece of upkeep at a time, later and never in the way: a timer that keeps no program alive. */
import { setImmediate } from 'node:timers/promises'

/** Lets what waits on the event loop go first. */
export const pause = (): Promise<void> => setImmediate()

/** Work that knows no natural slices asks often; it lets others go first once it ran for so many milliseconds. */
const longEnough = 8

/** Gives a `pause` that does nothing while the work since the last one was short. */
export const pauseWhenLong = (): (() => Promise<void>) => {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < longEnough) return
    await pause()
    since = performance.now()
  }
}

export class Background {
  #timer: NodeJS.Timeout | null = null
  #due = Number.POSITIVE_INFINITY
  #running: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(private readonly work: () => Promise<void>) {}

  /** Runs in `delay` milliseconds, or earlier when it is due earlier already. */
  schedule(delay: number): void {
    const due = performance.now() + delay
    if (this.#stopped || (this.#timer !== null && this.#due <= due)) return
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#due = due
    this.#timer = setTimeout(() => {
      this.#timer = null
      void this.run()
    }, delay)
    this.#timer.unref()
  }

  /** Runs now, after what runs already. `work` reports its own failures. */
  run(): Promise<void> {
    this.#running = this.#running.then(() => this.work())
    return this.#running
  }

  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    await this.#running
  }
}
