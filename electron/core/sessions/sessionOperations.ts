/** Session packages as the workbench offers them: made, looked at, merged, and what conflicts settled. */
import type { Viewer } from '../agreement/viewer.js'
import type { Change, DeskRequest } from '../contract.js'
import type { Feed } from '../events/feed.js'
import type { Checker, StoryId } from '../model.js'
import { settleFields } from '../outlets/settleFields.js'
import type { Ports } from '../ports.js'
import type { Result } from '../result.js'
import { ok } from '../result.js'
import type { OpenStories } from '../story/openStories.js'
import { visibleName } from '../story/readStory.js'
import type { Workbench } from '../workbench.js'
import { inspectSession } from './inspectSession.js'
import { listConflicts } from './listConflicts.js'
import { maskOutcome } from './maskConflicts.js'
import { mergeFound } from './mergeSession.js'
import { OfferedPackages } from './offeredPackages.js'
import { packSession } from './packSession.js'
import { settleConflicts, unsettle } from './settleConflicts.js'

export interface SessionWorld {
  readonly ports: Ports
  readonly stories: OpenStories
  readonly requests: Feed<DeskRequest>
  readonly whoLooks: () => Promise<Result<Viewer>>
  /** An error where nobody has said who sits here. */
  readonly whoDecides: (by?: Checker) => Promise<Result<Viewer>>
  readonly publish: (change: Change) => void
}

export const sessionOperations = (world: SessionWorld): Workbench['session'] => {
  const { ports, stories, requests, whoLooks, whoDecides, publish } = world
  const packages = new OfferedPackages(ports.ids)
  const onDecided = (storyId: StoryId): void => publish({ kind: 'storyChanged', storyId })
  const onMerged = (): void => publish({ kind: 'libraryChanged' })
  return {
    pack: (request, call) => packSession(request, { stories, ports }, call?.signal),
    inspect: ({ file }) => inspectSession(file, ports),
    offer: ({ file }) => {
      const packageId = packages.hold(file)
      requests.publish({ kind: 'packageOffered', packageId, name: visibleName(file.name) })
      return ok({ packageId })
    },
    merge: async function* (asked, call) {
      const viewer = await whoLooks()
      if (!viewer.ok) return yield { kind: 'failed' as const, error: viewer.error }
      const file = packages.find(asked.package)
      const merging = mergeFound(file, asked.dryRun, { stories, ports }, onMerged, call?.signal)
      for await (const step of merging)
        yield step.kind === 'done' ? { ...step, outcome: maskOutcome(step.outcome, viewer.value) } : step
    },
    conflicts: async ({ limit }) => {
      const viewer = await whoLooks()
      return viewer.ok ? await listConflicts({ stories, ports, viewer: viewer.value }, limit) : viewer
    },
    settle: async ({ items, fields, rationale, checker }) => {
      const viewer = await whoDecides(checker)
      if (!viewer.ok) return viewer
      const mark = () => ({ id: ports.ids.next(), at: ports.clock.now(), checker: viewer.value.checker })
      const settled = await settleFields(fields, ports.registry, mark)
      if (fields.length > 0) publish({ kind: 'libraryChanged' })
      if (!settled.ok) return settled
      return ok(await settleConflicts(items, rationale, { stories, viewer: viewer.value, onDecided }))
    },
    unsettle: async ({ decided }) => {
      const viewer = await whoDecides()
      return viewer.ok ? await unsettle(decided, { stories, viewer: viewer.value, onDecided }) : viewer
    },
  }
}
