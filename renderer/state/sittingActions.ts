/** What a checker can do about a review: begin, pause, go on, end. */
import type { ClaimId, StoryId } from '../../electron/core/model.js'
import { pauseSitting, resumeSitting, startSitting, tickSitting } from '../sessions/sitting.js'
import { nextStory } from '../sessions/sittingSummary.js'
import type { DeskStore } from './deskStore.js'

export interface SittingActions {
  /** Begins a sitting, pauses the one that runs, or goes on with the paused one where it was. */
  readonly toggleSitting: () => void
  /** Begins a review of the stories of a package, at the first that is still to be checked. */
  readonly reviewStories: (storyIds: readonly StoryId[]) => Promise<void>
  readonly toggleSittingAlone: () => void
  readonly tickSitting: () => void
  readonly endSitting: () => void
}

export const createSittingActions = (
  { dispatch, read }: DeskStore,
  desk: {
    readonly readLibrary: () => Promise<void>
    readonly openStory: (storyId: StoryId, claimId?: ClaimId | null) => Promise<void>
  },
): SittingActions => {
  const { readLibrary, openStory } = desk
  return {
    toggleSitting: () => {
      const { sitting, story, currentClaimId } = read()
      const now = Date.now()
      if (sitting === null) return dispatch({ kind: 'sittingChanged', sitting: startSitting(now) })
      if (sitting.since !== null) {
        const storyId = story.kind === 'open' ? story.view.story.id : null
        const paused = pauseSitting(sitting, now, { storyId, claimId: currentClaimId })
        return dispatch({ kind: 'sittingChanged', sitting: paused })
      }
      dispatch({ kind: 'sittingChanged', sitting: resumeSitting(sitting, now) })
      if (sitting.storyId !== null) void openStory(sitting.storyId, sitting.claimId)
    },
    reviewStories: async (storyIds) => {
      dispatch({ kind: 'sittingChanged', sitting: startSitting(Date.now(), storyIds) })
      await readLibrary()
      const { library } = read()
      const listed = library.kind === 'ready' ? library.stories : []
      const first = nextStory(listed, null, storyIds)?.story.id ?? storyIds[0]
      if (first !== undefined) await openStory(first)
    },
    toggleSittingAlone: () => {
      const { sitting } = read()
      if (sitting !== null)
        dispatch({ kind: 'sittingChanged', sitting: { ...sitting, alone: !sitting.alone } })
    },
    tickSitting: () => {
      const { sitting } = read()
      if (sitting !== null) dispatch({ kind: 'sittingChanged', sitting: tickSitting(sitting, Date.now()) })
    },
    endSitting: () => dispatch({ kind: 'sittingChanged', sitting: null }),
  }
}
