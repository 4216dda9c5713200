/** What a checker can do about conflicts that are open in the library: count them, list them, settle them. */
import type {
  FieldChoice,
  OpenConflicts,
  SettledEvent,
  SettleItem,
  SettleOutcome,
} from '../../electron/core/contract.js'
import type { Reply, Trouble } from '../api/ask.js'
import { ask } from '../api/ask.js'
import type { Client } from '../api/createClient.js'
import type { DeskStore } from './deskStore.js'

export interface SettleRequest {
  readonly items: readonly SettleItem[]
  readonly fields: readonly FieldChoice[]
  /** Stands in the history of every claim that is settled. */
  readonly rationale: string
}

export interface ConflictActions {
  /** Brings the count on the desk up to date. */
  readonly countConflicts: () => Promise<void>
  readonly readConflicts: () => Promise<Reply<OpenConflicts>>
  /** Settles conflicts for one side of each. */
  readonly settleConflicts: (asked: SettleRequest) => Promise<Reply<SettleOutcome>>
  /** Resolves to why it is not taken back, or null. */
  readonly unsettleConflicts: (
    decided: readonly SettledEvent[],
    fields: readonly FieldChoice[],
  ) => Promise<Trouble | null>
  /** Whether somebody sits here who can sign a decision; asks who, where nobody does. */
  readonly isSeated: () => boolean
}

export const createConflictActions = (client: Client, { dispatch, read }: DeskStore): ConflictActions => {
  let counts = 0
  const tell = (count: number): void => {
    if (read().unsettled !== count) dispatch({ kind: 'conflictsCounted', count })
  }
  return {
    countConflicts: async () => {
      counts += 1
      const asked = counts
      const reply = await ask(() => client.session.conflicts({ limit: 0 }))
      // An answer that is overtaken may be from before what changed.
      if (reply.ok && asked === counts) tell(reply.value.count)
    },
    readConflicts: async () => {
      const reply = await ask(() => client.session.conflicts({}))
      if (reply.ok) tell(reply.value.count)
      return reply
    },
    settleConflicts: ({ items, fields, rationale }) =>
      ask(() => client.session.settle({ items: [...items], fields: [...fields], rationale })),
    unsettleConflicts: async (decided, fields) => {
      const taken =
        decided.length === 0 ? null : await ask(() => client.session.unsettle({ decided: [...decided] }))
      if (taken?.ok === false) return taken.trouble
      if (fields.length === 0) return null
      const put = await ask(() => client.session.settle({ items: [], fields: [...fields], rationale: '' }))
      return put.ok ? null : put.trouble
    },
    isSeated: () => {
      if (read().checker !== null) return true
      dispatch({ kind: 'nameAsked', waiting: null })
      return false
    },
  }
}
