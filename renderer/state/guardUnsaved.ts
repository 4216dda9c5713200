/** Asks before the desk is closed while a decision is not saved. */
import type { DeskState } from './deskState.js'

/** Gives what takes the guard away again. */
export const guardUnsaved = (
  target: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  read: () => DeskState,
): (() => void) => {
  const ask = (event: BeforeUnloadEvent): void => {
    if (read().pending.length > 0) event.preventDefault()
  }
  target.addEventListener('beforeunload', ask)
  return () => target.removeEventListener('beforeunload', ask)
}
