/** Gives a decision its identity: id, instant, checker. */
import type { CheckEvent, Checker, StoryId } from '../model.js'
import type { Clock, Ids } from '../ports.js'

type Stamp = 'id' | 'at' | 'storyId' | 'checker'
/** A decision before it is stamped. */
export type Decision = CheckEvent extends infer E ? (E extends CheckEvent ? Omit<E, Stamp> : never) : never

/**
 * Stamps a decision. Events of a story are ordered by their instant, so a clock that stands still or was set back must not
 * let a later decision come earlier: the instant is at least one millisecond after the story's last event.
 */
export const stampEvent = (
  decision: Decision,
  about: {
    readonly storyId: StoryId
    readonly checker: Checker
    readonly lastAt: string | null
    /** The id that the decision has already, if it has one. */
    readonly decisionId?: string | undefined
  },
  world: { readonly clock: Clock; readonly ids: Ids },
): CheckEvent => {
  const now = world.clock.now()
  const { storyId, checker, lastAt } = about
  const at = lastAt === null || now > lastAt ? now : new Date(Date.parse(lastAt) + 1).toISOString()
  return { ...decision, id: about.decisionId ?? world.ids.next(), storyId, checker, at }
}
