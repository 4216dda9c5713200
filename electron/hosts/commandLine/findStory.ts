/** Finds the story that a command names. */
import type { StorySummary } from '../../core/model.js'
import type { Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import type { Workbench } from '../../core/workbench.js'
import { listAll } from './listAll.js'

/** Characters of an id that name a story: fewer would often fit several. */
const shortest = 4

/** A story by its id or by the beginning of it, at least four characters. */
export const findStory = async (workbench: Workbench, asked: string): Promise<Result<StorySummary>> => {
  if (asked.length < shortest)
    return err(
      'bad-input',
      `“${asked}” is too short for a story: give four characters of its id or more. “tickmark list” prints the ids.`,
      { storyId: asked },
    )
  const listed = await listAll(workbench)
  if (!listed.ok) return listed
  const fitting = listed.value.stories.filter(({ story }) => story.id.startsWith(asked.toLowerCase()))
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
