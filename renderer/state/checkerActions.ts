/** Who marks: read from the library, and said anew by whoever sits down. */
import type { Trouble } from '../api/ask.js'
import { ask } from '../api/ask.js'
import type { Client } from '../api/createClient.js'
import type { Decision } from './decision.js'
import type { DeskStore } from './deskStore.js'

export interface CheckerActions {
  readonly readChecker: () => Promise<void>
  /** Resolves to why the name is not kept, or null. */
  readonly giveName: (name: string) => Promise<Trouble | null>
}

export const createCheckerActions = (
  client: Client,
  { dispatch, read }: DeskStore,
  desk: {
    readonly decide: (decision: Decision) => void
    /** What may be seen is another for another checker. */
    readonly lookAgain: () => Promise<void>
  },
): CheckerActions => {
  let named = 0
  return {
    readChecker: async () => {
      const before = named
      const reply = await ask(() => client.checker.get())
      // Somebody sat down while the answer was on its way: it may be from before.
      if (reply.ok && before === named) dispatch({ kind: 'checkerRead', checker: reply.value })
    },
    giveName: async (name) => {
      named += 1
      const reply = await ask(() => client.checker.set({ name }))
      if (!reply.ok) return reply.trouble
      named += 1
      const { waiting } = read()
      dispatch({ kind: 'checkerRead', checker: reply.value })
      dispatch({ kind: 'nameLeft' })
      if (waiting !== null) desk.decide(waiting)
      await desk.lookAgain()
      return null
    },
  }
}
