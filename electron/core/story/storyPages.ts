/** The list of stories in pages: what is to check first, then where checkers disagree, then what is done. */
import type { StoryGroups } from '../contract.js'
import type { HeldCounts, StorySummary } from '../model.js'

type Group = keyof StoryGroups
const order: readonly Group[] = ['toCheck', 'conflicts', 'done']

export const groupOf = ({
  conflict,
  open,
  total,
  unsettled = 0,
  unsettledWaiting = 0,
}: HeldCounts): Group => {
  if (conflict + unsettled + unsettledWaiting > 0) return 'conflicts'
  return open === 0 && total > 0 ? 'done' : 'toCheck'
}

/** The order of the pages: by group, then newest import first, the id deciding between imports of one instant. */
export const byPlace = (a: StorySummary, b: StorySummary): number =>
  order.indexOf(groupOf(a.counts)) - order.indexOf(groupOf(b.counts)) || byImport(a, b)

/** Newest import first, the id deciding between imports of one instant. */
export const byImport = ({ story: a }: StorySummary, { story: b }: StorySummary): number =>
  a.importedAt < b.importedAt ? 1 : a.importedAt > b.importedAt ? -1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** A page ends at a story, not at a number: what is imported or marked between two pages moves none of the others. */
export const cursorOf = ({ story, counts }: StorySummary): string =>
  `${groupOf(counts)} ${story.importedAt} ${story.id}`

const isAfter = ({ story }: StorySummary, importedAt: string, id: string): boolean =>
  story.importedAt === importedAt ? story.id > id : story.importedAt < importedAt

/** Stories on a page that asks for no number. */
export const usualPage = 200

export interface PageRequest {
  readonly limit?: number | undefined
  readonly cursor?: string | null | undefined
}

export interface StoryPage {
  readonly stories: StorySummary[]
  readonly groups: StoryGroups
  readonly next: string | null
}

/** `stories` come newest import first, the id deciding between imports of one instant. A cursor that is none begins at the top. */
export const pageOf = (
  stories: readonly StorySummary[],
  { limit = usualPage, cursor = null }: PageRequest = {},
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
