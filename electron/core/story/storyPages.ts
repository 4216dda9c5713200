/** The list of stories in pages: what is to check first, then where checkers disagree, then what is done. */
import type { StoryGroups } from '../contract.js'
import type { Counts, StorySummary } from '../model.js'

type Group = keyof StoryGroups
const order: readonly Group[] = ['toCheck', 'conflicts', 'done']

export const groupOf = ({ conflict, open, total }: Counts): Group => {
  if (conflict > 0) return 'conflicts'
  return open === 0 && total > 0 ? 'done' : 'toCheck'
}

/** A page ends at a story, not at a number: what is imported or marked between two pages moves none of the others. */
const cursorOf = ({ story, counts }: StorySummary): string =>
  `${groupOf(counts)} ${story.importedAt} ${story.id}`

const isAfter = ({ story }: StorySummary, importedAt: string, id: string): boolean =>
  story.importedAt === importedAt ? story.id > id : story.importedAt < importedAt

export interface StoryPage {
  readonly stories: StorySummary[]
  readonly groups: StoryGroups
  readonly next: string | null
}

/** `stories` come newest import first, the id deciding between imports of one instant. A cursor that is none begins at the top. */
export const pageOf = (
  stories: readonly StorySummary[],
  { limit = 200, cursor = null }: { readonly limit?: number; readonly cursor?: string | null } = {},
): StoryPage => {
  const groups: Record<Group, StorySummary[]> = { toCheck: [], conflicts: [], done: [] }
  for (const line of stories) groups[groupOf(line.counts)].push(line)
  const [name = '', importedAt = '', id = ''] = (cursor ?? '').split(' ')
  const begin = order.findIndex((group) => group === name)
  const rest = order.slice(Math.max(begin, 0)).flatMap((group) => {
    if (group !== name) return groups[group]
    const first = groups[group].findIndex((line) => isAfter(line, importedAt, id))
    return first < 0 ? [] : groups[group].slice(first)
  })
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return {
    stories: page,
    groups: {
      toCheck: groups.toCheck.length,
      conflicts: groups.conflicts.length,
      done: groups.done.length,
    },
    next: last === undefined || rest.length <= limit ? null : cursorOf(last),
  }
}
