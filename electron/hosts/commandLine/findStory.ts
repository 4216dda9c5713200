/** Finds the story that a command names. */
import type { StorySummary } from '../../core/model.js'
import type { Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import type { Workbench } from '../../core/workbench.js'
import { listAll } from './listAll.js'

/** A story by its id or by the beginning of it, at least four digits. */
export const findStory = async (workbench: Workbench, asked: string): Promise<Result<StorySummary>> => {
  const listed = await listAll(workbench)
  if (!listed.ok) return listed
  const fitting = listed.value.stories.filter(
    (s) => s.story.id === asked || (asked.length >= 4 && s.story.id.startsWith(asked)),
  )
  const [only, ...others] = fitting
  if (only === undefined)
    return err('story-not-found', `The library has no story “${asked}”. “tickmark list” prints the ids.`, {
      storyId: asked,
    })
  return others.length === 0
    ? ok(only)
    : err('bad-input', `“${asked}” begins the ids of ${fitting.length} stories. Give more of the id.`, {
        storyId: asked,
      })
}
