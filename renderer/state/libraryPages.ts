/** The pages of the library list that are on the desk, kept in step with what is saved. */
import type { StoryGroups, StoryPatch } from '../../electron/core/contract.js'
import type { StorySummary } from '../../electron/core/model.js'
import { groupOf } from '../library/groupStories.js'
import type { LibraryState } from './deskState.js'

type Ready = Extract<LibraryState, { kind: 'ready' }>

/** A story that moved to a later page meanwhile is not shown twice. */
export const continueLibrary = (
  library: Ready,
  page: {
    readonly stories: readonly StorySummary[]
    readonly groups: StoryGroups
    readonly next: string | null
  },
): Ready => {
  const held = new Set(library.stories.map((s) => s.story.id))
  const more = page.stories.filter((s) => !held.has(s.story.id))
  return { ...library, stories: [...library.stories, ...more], groups: page.groups, next: page.next }
}

export const patchLibrary = (library: Ready, patch: StoryPatch): Ready => {
  const at = library.stories.findIndex((s) => s.story.id === patch.storyId)
  const before = library.stories[at]
  if (before === undefined) return library
  // A patch tells how claims stand; what conflicts else is told with the line when it is read again.
  const counts = { ...before.counts, ...patch.counts }
  const after = { ...before, counts, lastEventAt: patch.savedAt }
  const [from, to] = [groupOf(before.counts), groupOf(after.counts)]
  const { groups } = library
  return {
    ...library,
    stories: library.stories.with(at, after),
    groups: from === to ? groups : { ...groups, [from]: groups[from] - 1, [to]: groups[to] + 1 },
  }
}
