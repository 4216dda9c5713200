/** Holds the desk's state and tells who watches it. */
import type { DeskAction } from './deskAction.js'
import type { DeskState } from './deskState.js'
import { emptyDesk } from './deskState.js'
import { reduceDesk } from './reduceDesk.js'

export interface DeskStore {
  readonly read: () => DeskState
  readonly dispatch: (action: DeskAction) => void
  readonly subscribe: (listener: () => void) => () => void
}

export const createDeskStore = (start: DeskState = emptyDesk): DeskStore => {
  let state = start
  const listeners = new Set<() => void>()
  return {
    read: () => state,
    dispatch: (action) => {
      state = reduceDesk(state, action)
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
