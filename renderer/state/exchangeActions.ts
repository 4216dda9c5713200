/** What a checker can do with the folder that libraries share, and how an exchange through it is followed. */
import type { ExchangeOutcome, SharedFolder } from '../../electron/core/contract.js'
import type { Reply, Trouble } from '../api/ask.js'
import { ask, troubleOf } from '../api/ask.js'
import type { Client } from '../api/createClient.js'
import type { DeskStore } from './deskStore.js'

export type ExchangeRun =
  | { readonly kind: 'running' }
  /** `at` is a UTC instant. */
  | { readonly kind: 'done'; readonly outcome: ExchangeOutcome; readonly at: string }
  | { readonly kind: 'failed'; readonly trouble: Trouble; readonly at: string }

export interface ExchangeActions {
  readonly readShared: () => Promise<void>
  /** Shares a folder, or none; resolves to why not, or null. */
  readonly share: (folder: string | null, confidential: boolean) => Promise<Trouble | null>
  /** One exchange, unless none is shared or one is running. */
  readonly exchange: () => Promise<void>
}

const runExchange = async (client: Client): Promise<Reply<ExchangeOutcome>> => {
  try {
    for await (const step of await client.exchange.run()) {
      if (step.kind === 'done') return { ok: true, value: step.outcome }
      if (step.kind === 'failed') return { ok: false, trouble: { kind: 'refused', ...step.error } }
    }
    return { ok: false, trouble: troubleOf(new Error('the exchange ended too soon')) }
  } catch (cause) {
    return { ok: false, trouble: troubleOf(cause) }
  }
}

export const createExchangeActions = (client: Client, { dispatch, read }: DeskStore): ExchangeActions => {
  const exchange = async (): Promise<void> => {
    const { shared, exchangeRun } = read()
    if (shared?.folder == null || exchangeRun?.kind === 'running') return
    dispatch({ kind: 'exchangeChanged', run: { kind: 'running' } })
    const reply = await runExchange(client)
    const at = new Date().toISOString()
    dispatch({
      kind: 'exchangeChanged',
      run: reply.ok
        ? { kind: 'done', outcome: reply.value, at }
        : { kind: 'failed', trouble: reply.trouble, at },
    })
  }
  const take = (reply: Reply<SharedFolder>): Trouble | null => {
    if (!reply.ok) return reply.trouble
    dispatch({ kind: 'sharedRead', shared: reply.value })
    return null
  }
  return {
    readShared: async () => void take(await ask(() => client.exchange.get())),
    share: async (folder, confidential) => {
      const trouble = take(await ask(() => client.exchange.use({ folder, confidential })))
      if (trouble !== null) return trouble
      dispatch({ kind: 'exchangeChanged', run: null })
      await exchange()
      return null
    },
    exchange,
  }
}
