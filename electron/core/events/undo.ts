/** Finds what the checker's undo takes back, and the event that takes it back. */
import type { CheckEvent, EventOf } from '../model.js'
import { inForce, orderEvents } from './foldEvents.js'

/** The decision to take back and how: a verdict is withdrawn, anything else is undone. */
export type Undo =
  | Pick<EventOf<'verdictWithdrawn'>, 'kind' | 'verdictId' | 'rationale' | 'undo'>
  | Pick<EventOf<'editUndone'>, 'kind' | 'eventId'>

/**
 * The undo of the last decision of `checkerId` that still stands, or null. Undos are no decisions, so undoing again goes
 * one decision further back instead of bringing the first one back.
 */
export const undoOfLast = (events: readonly CheckEvent[], checkerId: string): Undo | null => {
  const standing = inForce(orderEvents(events))
  const takenBack = new Set(standing.flatMap((e) => (e.kind === 'verdictWithdrawn' ? [e.verdictId] : [])))
  const last = standing.findLast(
    (e) =>
      e.checker.id === checkerId &&
      // Handing work over is no decision on the story.
      e.kind !== 'verdictsSealed' &&
      !(e.kind === 'verdictWithdrawn' && e.undo) &&
      !takenBack.has(e.id),
  )
  if (last === undefined) return null
  return last.kind === 'verdictRecorded'
    ? { kind: 'verdictWithdrawn', verdictId: last.id, rationale: '', undo: true }
    : { kind: 'editUndone', eventId: last.id }
}
