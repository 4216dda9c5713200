/** The beginning of the list of stories in a file of its own, so that a start reads a page and not the whole list. */
import type { StoryGroups } from '../../core/contract.js'
import type { StorySummary } from '../../core/model.js'
import type { PageRequest, StoryPage } from '../../core/story/storyPages.js'
import { byPlace, cursorOf, groupOf, pageOf, usualPage } from '../../core/story/storyPages.js'

/** The first stories in the order of the pages, and how many there are in all. */
export interface FirstPage {
  readonly stories: readonly StorySummary[]
  readonly groups: StoryGroups
}

/** What became of one line; `before` is undefined when the story is new. */
export interface LineChange {
  readonly before: StorySummary | undefined
  readonly after: StorySummary
}

/** Twice a page: lines that move away need not be replaced at once. */
const mostLines = 2 * usualPage

const totalOf = ({ toCheck, conflicts, done }: StoryGroups): number => toCheck + conflicts + done

const isWhole = ({ stories, groups }: FirstPage): boolean => stories.length === totalOf(groups)

/** `lines` are all of the library, newest import first. */
export const firstPageOf = (lines: readonly StorySummary[]): FirstPage => {
  const { stories, groups } = pageOf(lines, { limit: mostLines })
  return { stories, groups }
}

/**
 * The first page after `changes`. What comes after its last line is not known, so a line that moves behind that one leaves
 * a gap; null when so many did that it is no whole page any more.
 */
export const reviseFirstPage = (first: FirstPage, changes: readonly LineChange[]): FirstPage | null => {
  const last = isWhole(first) ? undefined : first.stories.at(-1)
  const groups = { ...first.groups }
  const changed = new Set(changes.map(({ after }) => after.story.id))
  const lines = first.stories.filter(({ story }) => !changed.has(story.id))
  for (const { before, after } of changes) {
    if (before !== undefined) groups[groupOf(before.counts)] -= 1
    groups[groupOf(after.counts)] += 1
    if (last === undefined || byPlace(after, last) <= 0) lines.push(after)
  }
  const revised = { stories: lines.sort(byPlace).slice(0, mostLines), groups }
  return revised.stories.length >= usualPage || isWhole(revised) ? revised : null
}

/** The page that is asked for; null when more is asked for than is known here. */
export const pageFromFirst = (
  first: FirstPage,
  { limit = usualPage, cursor = null }: PageRequest = {},
): StoryPage | null => {
  if (cursor !== null || (limit > first.stories.length && !isWhole(first))) return null
  const stories = first.stories.slice(0, limit)
  const last = stories.at(-1)
  const ends = last === undefined || stories.length === totalOf(first.groups)
  return { stories, groups: first.groups, next: ends ? null : cursorOf(last) }
}
