/** Lets one exchange run at a time: a second one that is asked for waits and then finds what the first left. */
import type { CancelSignal } from '../ports.js'
import type { ExchangeWorld } from './exchange.js'
import { exchangeWork } from './exchange.js'
import type { ExchangeStep } from './exchangeState.js'

export class Exchanges {
  #last: Promise<void> = Promise.resolve()

  constructor(
    private readonly world: ExchangeWorld,
    private readonly onMerged: () => void,
  ) {}

  async *run(signal?: CancelSignal): AsyncGenerator<ExchangeStep, void, void> {
    const before = this.#last
    let end = (): void => undefined
    this.#last = new Promise((resolve) => {
      end = resolve
    })
    try {
      await before
      yield* exchangeWork(this.world, this.onMerged, signal)
    } finally {
      end()
    }
  }
}
