/** Searches the library and puts beside each story found what the list shows of it. */
import { seeSummary } from '../agreement/seenCounts.js'
import type { Viewer } from '../agreement/viewer.js'
import type { Outputs } from '../contract.js'
import type { CancelSignal, Ports, SearchQuery } from '../ports.js'
import { ok } from '../result.js'

export const searchLibrary = async (
  query: SearchQuery,
  { search, store }: Pick<Ports, 'search' | 'store'>,
  viewer: Viewer,
  signal?: CancelSignal,
): Promise<Outputs['library']['search']> => {
  const found = await search.find(query, signal)
  if (!found.ok) return found
  const { stories, total, next, choices, index } = found.value
  const lines = await store.summaries(stories.map((s) => s.storyId))
  if (!lines.ok) return lines
  const byId = new Map(lines.value.map((line) => [line.story.id, line]))
  return ok({
    stories: stories.flatMap((found) => {
      const summary = byId.get(found.storyId)
      return summary === undefined ? [] : [{ ...found, summary: seeSummary(summary, viewer) }]
    }),
    total,
    next,
    choices,
    index,
  })
}
