/** Keeps rationales that are not saved yet across a reload of the window. */
import type { DeskState } from './deskState.js'

const key = 'tickmark.rationales/1'

const isDrafts = (x: unknown): x is Record<string, string> =>
  typeof x === 'object' &&
  x !== null &&
  !Array.isArray(x) &&
  Object.values(x).every((v) => typeof v === 'string')

/** Storage may be switched off or full: drafts then live as long as the window, as before. */
export const readDrafts = (storage: Pick<Storage, 'getItem'>): DeskState['rationales'] => {
  try {
    const parsed: unknown = JSON.parse(storage.getItem(key) ?? '{}')
    return isDrafts(parsed) ? parsed : {}
  } catch {
    return {}
  }
}

export const writeDrafts = (
  storage: Pick<Storage, 'setItem' | 'removeItem'>,
  drafts: DeskState['rationales'],
): void => {
  try {
    if (Object.keys(drafts).length === 0) storage.removeItem(key)
    else storage.setItem(key, JSON.stringify(drafts))
  } catch {
    // See above: a draft that cannot be kept is still on the screen.
  }
}
