/** The library as a checker works through it: what is to check, where checkers disagree, what is done. */
import type { Counts, StorySummary } from '../../electron/core/model.js'

export interface StoryGroup {
  readonly title: 'To check' | 'Conflicts' | 'Done'
  readonly stories: readonly StorySummary[]
}

const groupOf = (counts: Counts): StoryGroup['title'] => {
  if (counts.conflict > 0) return 'Conflicts'
  return counts.open === 0 && counts.total > 0 ? 'Done' : 'To check'
}

const fold = (s: string): string => s.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** Every word of the filter must occur in title, publisher, outlets or file name; accents and case do not matter. */
export const matchesFilter = ({ story, outlets }: StorySummary, filter: string): boolean => {
  const words = fold(filter).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return true
  const haystack = fold([story.title, story.publisher ?? '', story.fileName, ...outlets].join('\n'))
  return words.every((word) => haystack.includes(word))
}

/** Groups keep the order of the list (newest import first); empty ones are left out. */
export const groupStories = (stories: readonly StorySummary[], filter: string): readonly StoryGroup[] => {
  const shown = stories.filter((s) => matchesFilter(s, filter))
  const titles: readonly StoryGroup['title'][] = ['To check', 'Conflicts', 'Done']
  return titles
    .map((title) => ({ title, stories: shown.filter((s) => groupOf(s.counts) === title) }))
    .filter((group) => group.stories.length > 0)
}
