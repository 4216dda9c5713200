/** The stories that were on the desk last, newest first. */
import type { StoryId } from '../core/model.js'
import type { Workbench } from '../core/workbench.js'

export interface RecentStory {
  readonly storyId: StoryId
  readonly title: string
}

/** What a menu can show without becoming a list to search in. */
const mostRecent = 10

export const addRecent = (
  recent: readonly RecentStory[],
  { storyId, title }: RecentStory,
): readonly RecentStory[] =>
  [{ storyId, title }, ...recent.filter((r) => r.storyId !== storyId)].slice(0, mostRecent)

/** The same workbench, telling `note` of each story that was opened. */
export const noteOpened = (workbench: Workbench, note: (story: RecentStory) => void): Workbench => ({
  ...workbench,
  story: {
    ...workbench.story,
    open: async (input, call) => {
      const opened = await workbench.story.open(input, call)
      if (opened.ok) note({ storyId: opened.value.story.id, title: opened.value.story.title })
      return opened
    },
  },
})
