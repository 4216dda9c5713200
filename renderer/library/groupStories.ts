/** The library as a checker works through it: what is to check, where checkers disagree, what is done. */
import type { StoryGroups } from '../../electron/core/contract.js'
import type { StorySummary } from '../../electron/core/model.js'

export interface StoryGroup {
  readonly kind: keyof StoryGroups
  /** All that there are, also on pages that are not here yet. */
  readonly total: number
  readonly stories: readonly StorySummary[]
}

const order = ['toCheck', 'conflicts', 'done'] as const

export const groupOf = (counts: StorySummary['counts']): keyof StoryGroups => {
  const { unsettled = 0, unsettledWaiting = 0 } = counts
  if (counts.conflict + unsettled + unsettledWaiting > 0) return 'conflicts'
  return counts.open === 0 && counts.total > 0 ? 'done' : 'toCheck'
}

/** Groups keep the order of the list (newest import first); empty ones are left out. */
export const groupStories = (stories: readonly StorySummary[], groups: StoryGroups): readonly StoryGroup[] =>
  order
    .map((group) => ({
      kind: group,
      total: groups[group],
      stories: stories.filter((s) => groupOf(s.counts) === group),
    }))
    .filter((group) => group.stories.length > 0)
