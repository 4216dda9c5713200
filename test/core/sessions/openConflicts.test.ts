/** Conflicts that are open in a library: the same wherever its decisions are held, and gone once somebody has settled them. */
import { describe, expect, it } from 'vitest'
import type { Ports } from '../../../electron/core/ports.js'
import type { Workbench } from '../../../electron/core/workbench.js'
import { createWorkbench } from '../../../electron/core/workbench.js'
import { merge, pack } from '../../support/sessions.js'
import {
  codeOf,
  digest,
  importText,
  openPorts,
  openStory,
  seated,
  temporaryWorkbench,
  valueOf,
} from '../../support/temporary.js'

interface Desk {
  readonly workbench: Workbench
  readonly ports: Ports
  readonly folder: string
}
type Work = (workbench: Workbench, storyId: string) => Promise<void>

const seat = async (name: string, policy?: 'one' | 'two'): Promise<Desk> => {
  const { workbench, folder, ports } = await temporaryWorkbench(null)
  await seated(workbench, name)
  if (policy !== undefined) valueOf(await workbench.policy.set({ kind: policy, hideNames: false }))
  return { workbench, folder, ports }
}

/** Each merges what the other did, apart from one another. */
const apart = async (ana: Work, ben: Work, policy?: 'one' | 'two') => {
  const mine = await seat('Ana', policy)
  const theirs = await seat('Ben', policy)
  const storyId = await importText(mine.workbench, digest)
  await importText(theirs.workbench, digest)
  await ana(mine.workbench, storyId)
  await ben(theirs.workbench, storyId)
  await handRound(mine, theirs)
  return { mine, theirs, storyId }
}

const handRound = async (...desks: readonly Desk[]): Promise<void> => {
  for (const from of desks) {
    const file = await pack(from.workbench)
    for (const to of desks) if (to !== from) await merge(to.workbench, file)
  }
}

const listOf = async ({ workbench }: Desk) => valueOf(await workbench.session.conflicts({ limit: 1000 }))
type Listed = Awaited<ReturnType<typeof listOf>>

const settle = async ({ workbench }: Desk, listed: Listed, side: 'here' | 'there', rationale = '') => {
  const other = side === 'here' ? 'there' : 'here'
  const items = listed.conflicts.map((c) => ({
    storyId: c.storyId,
    keep: c[side].map((s) => s.eventId),
    drop: c[other].map((s) => s.eventId),
  }))
  const fields = listed.outlets.map(({ outletId, field, [side]: kept }) => ({
    outletId,
    field,
    changeId: kept.changeId,
  }))
  const { items: done } = valueOf(await workbench.session.settle({ items, fields, rationale }))
  expect(done.map((i) => i.error)).toEqual(items.map(() => null))
  return done.flatMap((i) => i.decided)
}

const claimAt = async (workbench: Workbench, storyId: string, at: number) => {
  const found = (await openStory(workbench, storyId)).claims[at]
  if (found === undefined) throw new Error(`no claim ${at}`)
  return found
}

const tick =
  (tick: 'right' | 'wrong'): Work =>
  async (workbench, storyId) => {
    const { claims } = await openStory(workbench, storyId)
    const claim = claims.find((c) => c.claim.checkpoints.length > 0)?.claim
    const [place] = claim?.checkpoints ?? []
    if (claim === undefined || place === undefined) throw new Error('no checkpoint in the text')
    const { start, end } = place
    valueOf(await workbench.claim.tick({ storyId, claimId: claim.id, start, end, tick }))
  }
const drop: Work = async (workbench, storyId) => {
  const { claim } = await claimAt(workbench, storyId, 1)
  valueOf(await workbench.claim.drop({ storyId, claimId: claim.id }))
}
const split: Work = async (workbench, storyId) => {
  const { claim } = await claimAt(workbench, storyId, 1)
  const offset = claim.start + claim.text.indexOf(' ')
  valueOf(await workbench.claim.split({ storyId, claimId: claim.id, offset }))
}
const join: Work = async (workbench, storyId) => {
  const claimIds = [await claimAt(workbench, storyId, 1), await claimAt(workbench, storyId, 2)]
  valueOf(await workbench.claim.merge({ storyId, claimIds: claimIds.map((c) => c.claim.id) }))
}
const mark =
  (status: 'supported' | 'disputed'): Work =>
  async (workbench, storyId) => {
    const { claim } = await claimAt(workbench, storyId, 1)
    valueOf(await workbench.verdict.record({ storyId, claimId: claim.id, status, rationale: '' }))
  }
const outlet = { id: 'harbour-post', aliases: [], domains: [], kind: 'newspaper' as const, country: 'EE' }
const name =
  (name: string): Work =>
  async (workbench) => {
    valueOf(await workbench.outlets.save({ outlet: { ...outlet, name } }))
  }

/** What a story shows but for who sits there: the same in every library that holds the same decisions. */
const shownIn = async ({ workbench }: Desk, storyId: string) => {
  const { claims } = await openStory(workbench, storyId)
  const outlets = valueOf(await workbench.outlets.list(undefined)).filter((o) => o.id === outlet.id)
  return { claims, outlets }
}

const cases = [
  ['checkpoints', tick('right'), tick('wrong')],
  ['a claim dropped and split', drop, split],
  ['a claim split and dropped', split, drop],
  ['a claim split and joined', split, join],
  ['a verdict on a claim that was dropped', mark('supported'), drop],
  ['a claim that was joined, and a verdict on it', join, mark('disputed')],
  ['a field of an outlet', name('Harbour Post'), name('The Harbour Post')],
] as const

describe.each(cases)('%s', (_title, ana, ben) => {
  it.each(['here', 'there'] as const)(
    'is listed alike in both libraries, and once settled (%s) it is gone from both, also after a restart',
    async (side) => {
      const { mine, theirs, storyId } = await apart(ana, ben)
      const listed = await listOf(mine)
      expect(listed.count).toBe(1)
      expect(listed.conflicts.length + listed.outlets.length).toBe(1)
      expect(await listOf(theirs)).toEqual(listed)
      await settle(mine, listed, side)
      expect((await listOf(mine)).count).toBe(0)
      await handRound(mine, theirs)
      expect(await listOf(theirs)).toEqual({ count: 0, conflicts: [], outlets: [] })
      expect(await shownIn(theirs, storyId)).toEqual(await shownIn(mine, storyId))
      const again = createWorkbench(await openPorts(theirs.folder))
      expect(valueOf(await again.session.conflicts({ limit: 1000 })).count).toBe(0)
    },
  )
})

describe.each(cases.slice(0, -1))('%s', (_title, ana, ben) => {
  it.each(['here', 'there'] as const)(
    'is as it was, and open again, when the settling (%s) is taken back',
    async (side) => {
      const { mine, theirs, storyId } = await apart(ana, ben)
      const [listed, before] = [await listOf(mine), await shownIn(mine, storyId)]
      const decided = await settle(mine, listed, side)
      valueOf(await mine.workbench.session.unsettle({ decided }))
      expect(await listOf(mine)).toEqual(listed)
      expect(await shownIn(mine, storyId)).toEqual(before)
      await handRound(mine, theirs)
      expect(await listOf(theirs)).toEqual(listed)
    },
  )

  it('is none where the second one knew the first', async () => {
    const mine = await seat('Ana')
    const theirs = await seat('Ben')
    const storyId = await importText(mine.workbench, digest)
    await ana(mine.workbench, storyId)
    await merge(theirs.workbench, await pack(mine.workbench))
    // What stands on a claim that the first one took away is on the next claim here.
    await ben(theirs.workbench, storyId)
    await handRound(mine, theirs)
    expect((await listOf(mine)).count).toBe(0)
    expect((await listOf(theirs)).count).toBe(0)
  })
})

describe('the conflicts of a library', () => {
  it('stand in its list of stories, until they are settled', async () => {
    const { mine, storyId } = await apart(tick('right'), tick('wrong'))
    const line = async () => valueOf(await mine.workbench.library.list(undefined))
    const { groups, stories } = await line()
    expect(groups.conflicts).toBe(1)
    expect(stories.find((s) => s.story.id === storyId)?.counts).toMatchObject({ unsettledWaiting: 1 })
    await settle(mine, await listOf(mine), 'here')
    expect((await line()).groups.conflicts).toBe(0)
  })

  it('are settled with a reason, which every decision of the settling carries', async () => {
    for (const [ana, ben, kind] of [
      [tick('right'), tick('wrong'), 'checkpointTicked'],
      [drop, split, 'editUndone'],
      [mark('supported'), drop, 'verdictWithdrawn'],
    ] as const) {
      const { mine, theirs, storyId } = await apart(ana, ben)
      const decided = await settle(mine, await listOf(mine), 'here', 'Asked the council again.')
      await handRound(mine, theirs)
      const { events } = valueOf(await theirs.ports.store.read(storyId))
      const settling = events.filter((e) => decided.some((d) => d.eventId === e.id))
      expect(settling).toMatchObject([{ kind, rationale: 'Asked the council again.' }])
    }
  })

  it('are counted in all where fewer are asked for', async () => {
    const { mine } = await apart(
      async (w, id) => {
        await tick('right')(w, id)
        await drop(w, id)
      },
      async (w, id) => {
        await tick('wrong')(w, id)
        await split(w, id)
      },
    )
    const all = await listOf(mine)
    expect(all.count).toBe(all.conflicts.length)
    expect(all.count).toBeGreaterThan(1)
    const none = valueOf(await mine.workbench.session.conflicts({ limit: 0 }))
    expect(none).toEqual({ count: all.count, conflicts: [], outlets: [] })
  })

  it('hold a third word on a checkpoint, and one settling ends all of it', async () => {
    const desks = [await seat('Ana'), await seat('Ben'), await seat('Cem')]
    const words = [tick('right'), tick('wrong'), tick('right')]
    let storyId = ''
    for (const [i, desk] of desks.entries()) {
      storyId = await importText(desk.workbench, digest)
      await words[i]?.(desk.workbench, storyId)
    }
    await handRound(...desks)
    const [mine] = desks
    if (mine === undefined) throw new Error('no desk')
    const [conflict, ...more] = (await listOf(mine)).conflicts
    expect(more).toEqual([])
    expect(conflict?.here.map((s) => s.checker.name)).toEqual(['Ana', 'Cem'])
    expect(conflict?.there.map((s) => s.checker.name)).toEqual(['Ben'])
    await settle(mine, await listOf(mine), 'there')
    await handRound(...desks)
    for (const desk of desks) expect((await listOf(desk)).count).toBe(0)
  })

  it('tell nothing of a claim that waits for its second verdict, where two mark blind', async () => {
    const { mine, storyId } = await apart(tick('right'), tick('wrong'), 'two')
    expect((await listOf(mine)).count).toBe(0)
    expect(valueOf(await mine.workbench.library.list(undefined)).groups.conflicts).toBe(0)
    valueOf(await mine.workbench.policy.set({ kind: 'one', hideNames: false }))
    expect((await listOf(mine)).count).toBe(1)
    expect(storyId).not.toBe('')
  })

  it('tell at a merge neither, where two mark blind', async () => {
    const mine = await seat('Ana', 'two')
    const theirs = await seat('Ben', 'two')
    const storyId = await importText(mine.workbench, digest)
    await importText(theirs.workbench, digest)
    await tick('right')(mine.workbench, storyId)
    await tick('wrong')(theirs.workbench, storyId)
    const outcome = await merge(mine.workbench, await pack(theirs.workbench))
    expect(outcome).toMatchObject({ conflictCount: 0, conflicts: [] })
  })

  it('are settled by nobody while nobody sits there, and nothing is recorded', async () => {
    const { mine } = await apart(tick('right'), tick('wrong'))
    const other = await temporaryWorkbench(null)
    await merge(other.workbench, await pack(mine.workbench))
    const [conflict] = valueOf(await other.workbench.session.conflicts({ limit: 1000 })).conflicts
    if (conflict === undefined) throw new Error('no conflict')
    const { storyId, here, there } = conflict
    const item = { storyId, keep: here.map((s) => s.eventId), drop: there.map((s) => s.eventId) }
    const refused = await other.workbench.session.settle({ items: [item], fields: [], rationale: '' })
    expect(codeOf(refused)).toBe('no-checker')
    const { claim } = await claimAt(other.workbench, storyId, 0)
    const asked = { storyId, claimId: claim.id, status: 'supported' as const, rationale: '' }
    expect(codeOf(await other.workbench.verdict.record(asked))).toBe('no-checker')
    expect(valueOf(await other.ports.store.read(storyId)).events).toHaveLength(2)
  })
})
