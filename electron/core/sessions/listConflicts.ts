/** Lists what is still to be settled in a library: read anew from its events each time, wherever they came from. */
import { unsettledOf } from '../agreement/seenCounts.js'
import type { Viewer } from '../agreement/viewer.js'
import type { Ports } from '../ports.js'
import type { Result } from '../result.js'
import { ok } from '../result.js'
import type { OpenStories } from '../story/openStories.js'
import { tellConflict } from './conflicts.js'
import { maskConflicts, maskOutlets } from './maskConflicts.js'
import { openOutletConflicts } from './outletConflicts.js'
import type { MergeConflict, OpenConflicts } from './sessionFacts.js'

export interface ConflictWorld {
  readonly stories: Pick<OpenStories, 'peekSettled'>
  readonly ports: Pick<Ports, 'store' | 'registry'>
  readonly viewer: Viewer
}

/** The stories that have any, by the list: the first page tells whether there is one at all. */
const storiesAtOdds = async ({ ports: { store }, viewer }: ConflictWorld) => {
  const first = await store.page({ limit: 1 })
  if (!first.ok) return first
  if (first.value.groups.conflicts === 0) return ok([])
  const listed = await store.list()
  if (!listed.ok) return listed
  return ok(
    listed.value.stories.flatMap(({ story, counts }) => {
      const count = unsettledOf(counts, viewer)
      return count === 0 ? [] : [{ storyId: story.id, count }]
    }),
  )
}

/** `limit` is how many of each kind are listed; the count is of all. Stories that cannot be read are reported elsewhere. */
export const listConflicts = async (world: ConflictWorld, limit: number): Promise<Result<OpenConflicts>> => {
  const { stories, ports, viewer } = world
  const changes = await ports.registry.changes()
  if (!changes.ok) return changes
  const outlets = maskOutlets(openOutletConflicts(changes.value), viewer)
  const odd = await storiesAtOdds(world)
  if (!odd.ok) return odd
  const conflicts: MergeConflict[] = []
  for (const { storyId } of odd.value) {
    if (conflicts.length >= limit) break
    const story = await stories.peekSettled(storyId)
    if (!story.ok) continue
    const told = story.value.derived.conflicts.map((conflict) => tellConflict(story.value, conflict))
    conflicts.push(...maskConflicts(told, viewer))
  }
  const count = odd.value.reduce((sum, line) => sum + line.count, outlets.length)
  return ok({ count, conflicts: conflicts.slice(0, limit), outlets: outlets.slice(0, limit) })
}
