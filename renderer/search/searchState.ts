/** What the search shows: the query as it stands, and the last answer to it. */
import type { Outputs } from '../../electron/core/contract.js'
import type { ClaimId, SearchFilters, StoryId } from '../../electron/core/model.js'

export type SearchAnswer = Extract<Outputs['library']['search'], { ok: true }>['value']
export type FoundStory = SearchAnswer['stories'][number]

/** One row that Enter opens: a story, or a place in it. */
export interface SearchRow {
  readonly key: string
  readonly storyId: StoryId
  readonly claimId: ClaimId | null
  readonly found: FoundStory
  /** Index into the story's matches; null for the story's own row. */
  readonly match: number | null
}

export const isFiltered = (filters: SearchFilters): boolean => Object.keys(filters).length > 0

/** Each story, then its places: the story's own row opens it at the best one. */
export const rowsOf = (stories: readonly FoundStory[]): readonly SearchRow[] =>
  stories.flatMap((found) => {
    const { storyId, matches } = found
    const best = matches.find((m) => m.claimId !== null)?.claimId ?? null
    return [
      { key: storyId, storyId, claimId: best, found, match: null },
      ...matches.map((m, i) => ({
        key: `${storyId} ${i}`,
        storyId,
        claimId: m.claimId,
        found,
        match: i,
      })),
    ]
  })

/** An answer's next page under the pages before it; a story that moved up meanwhile is not shown twice. */
export const appendPage = (before: SearchAnswer, page: SearchAnswer): SearchAnswer => {
  const held = new Set(before.stories.map((s) => s.storyId))
  return {
    ...page,
    choices: before.choices,
    stories: [...before.stories, ...page.stories.filter((s) => !held.has(s.storyId))],
  }
}

/** Sets one filter, or takes it away when `value` is empty. */
export const withFilter = (
  filters: SearchFilters,
  change: { readonly [K in keyof SearchFilters]: SearchFilters[K] | undefined },
): SearchFilters => {
  const next = { ...filters, ...change }
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value !== ''))
}
