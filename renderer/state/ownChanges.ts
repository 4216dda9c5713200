/** Tells this window's own changes in the stream from those of others, so that a saved verdict does not read the story again. */
import type { StoryId } from '../../electron/core/model.js'

/** An own change that has not come back within three seconds is not waited for any longer (milliseconds). */
const patience = 3000

export interface OwnChanges {
  expect(storyId: StoryId, now: number): void
  /** True when the change is one of ours. */
  recognise(storyId: StoryId, now: number): boolean
}

export const createOwnChanges = (): OwnChanges => {
  let expected: readonly { readonly storyId: StoryId; readonly until: number }[] = []
  return {
    expect: (storyId, now) => {
      expected = [...expected, { storyId, until: now + patience }]
    },
    recognise: (storyId, now) => {
      expected = expected.filter((e) => e.until > now)
      const at = expected.findIndex((e) => e.storyId === storyId)
      if (at < 0) return false
      expected = expected.filter((_, i) => i !== at)
      return true
    },
  }
}
