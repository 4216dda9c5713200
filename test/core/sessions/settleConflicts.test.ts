/** Settling what conflicts after a merge: each kind, one or many, and back again. */
import { describe, expect, it } from 'vitest'
import type { MergeConflict, MergeOutcome, SettledEvent } from '../../../electron/core/contract.js'
import type { Workbench } from '../../../electron/core/workbench.js'
import { merge, pack } from '../../support/sessions.js'
import { digest, importText, openStory, temporaryWorkbench, valueOf } from '../../support/temporary.js'

/** Two libraries with the same story; Ana and Ben each do their own, then Ana merges what Ben did. */
const twoSides = async (
  ana: (workbench: Workbench, storyId: string) => Promise<void>,
  ben: (workbench: Workbench, storyId: string) => Promise<void>,
) => {
  const mine = (await temporaryWorkbench()).workbench
  const theirs = (await temporaryWorkbench()).workbench
  valueOf(await mine.checker.set({ name: 'Ana' }))
  valueOf(await theirs.checker.set({ name: 'Ben' }))
  const storyId = await importText(mine, digest)
  await importText(theirs, digest)
  await ana(mine, storyId)
  await ben(theirs, storyId)
  const outcome = await merge(mine, await pack(theirs))
  return { workbench: mine, other: theirs, storyId, outcome }
}

const idsOf = (sides: MergeConflict['here']) => sides.map((s) => s.eventId)

const settle = async (
  workbench: Workbench,
  { conflicts }: Pick<MergeOutcome, 'conflicts'>,
  side: 'here' | 'there',
  rationale = '',
) => {
  const items = conflicts.map(({ storyId, here, there }) => ({
    storyId,
    keep: idsOf(side === 'here' ? here : there),
    drop: idsOf(side === 'here' ? there : here),
  }))
  return valueOf(await workbench.session.settle({ items, fields: [], rationale })).items
}

const decidedOf = (items: Awaited<ReturnType<typeof settle>>): SettledEvent[] =>
  items.flatMap((i) => i.decided)

const claimOf = async (workbench: Workbench, storyId: string, at: number) => {
  const found = (await openStory(workbench, storyId)).claims[at]
  if (found === undefined) throw new Error(`no claim ${at}`)
  return found
}

const mark =
  (status: 'supported' | 'disputed' | 'unverified', ...places: number[]) =>
  async (workbench: Workbench, storyId: string) => {
    for (const at of places) {
      const { claim } = await claimOf(workbench, storyId, at)
      valueOf(await workbench.verdict.record({ storyId, claimId: claim.id, status, rationale: '' }))
    }
  }

const textsOf = async (workbench: Workbench, storyId: string) =>
  (await openStory(workbench, storyId)).claims.map((c) => c.claim.text)

describe('verdicts that disagree', () => {
  it.each([
    ['here', 'supported'],
    ['there', 'disputed'],
  ] as const)(
    'are settled in bulk for the side that is %s, with one reason, and taken back',
    async (side, status) => {
      const { workbench, storyId, outcome } = await twoSides(
        mark('supported', 0, 1, 2),
        mark('disputed', 0, 1, 2),
      )
      expect(outcome.conflictCount).toBe(3)
      const items = await settle(workbench, outcome, side, 'The desk decided on Monday.')
      expect(items.map((i) => i.error)).toEqual([null, null, null])
      for (const at of [0, 1, 2])
        expect((await claimOf(workbench, storyId, at)).standing).toMatchObject({
          kind: 'adjudicated',
          adjudication: { status, rationale: 'The desk decided on Monday.' },
        })
      valueOf(await workbench.session.unsettle({ decided: decidedOf(items) }))
      for (const at of [0, 1, 2])
        expect((await claimOf(workbench, storyId, at)).standing.kind).toBe('conflict')
    },
  )

  it('are refused to whoever marked where somebody else must settle, and the refusal leaves the others to be', async () => {
    const { workbench, storyId, outcome } = await twoSides(mark('supported', 0), mark('disputed', 0))
    valueOf(await workbench.policy.set({ kind: 'adjudicated', hideNames: false }))
    const [item] = await settle(workbench, outcome, 'here')
    expect(item).toMatchObject({ decided: [], error: { code: 'adjudicator-marked' } })
    const unknown = {
      storyId,
      keep: ['00000000-0000-4000-8000-000000000000'],
      drop: idsOf(outcome.conflicts[0]?.there ?? []),
    }
    const asked = { items: [unknown], fields: [], rationale: '' }
    expect(valueOf(await workbench.session.settle(asked)).items[0]?.error?.code).toBe('event-not-found')
  })
})

describe('edits of claims that do not fit each other', () => {
  const drop = async (workbench: Workbench, storyId: string) => {
    const { claim } = await claimOf(workbench, storyId, 1)
    valueOf(await workbench.claim.drop({ storyId, claimId: claim.id }))
  }
  const split = async (workbench: Workbench, storyId: string) => {
    const { claim } = await claimOf(workbench, storyId, 1)
    const offset = claim.start + claim.text.indexOf(' ')
    valueOf(await workbench.claim.split({ storyId, claimId: claim.id, offset }))
  }

  it('are settled for either side, whichever came first, and go back to what stood', async () => {
    for (const [ana, ben] of [
      [drop, split],
      [split, drop],
    ] as const) {
      const { workbench, other, storyId, outcome } = await twoSides(ana, ben)
      const before = await textsOf(workbench, storyId)
      const alone = await textsOf(other, storyId)
      const items = await settle(workbench, outcome, 'there')
      expect(await textsOf(workbench, storyId)).toEqual(alone)
      valueOf(await workbench.session.unsettle({ decided: decidedOf(items) }))
      expect(await textsOf(workbench, storyId)).toEqual(before)
      // The other library, which hears of all of it, comes to the same.
      await merge(other, await pack(workbench))
      expect(await textsOf(other, storyId)).toEqual(before)
      await settle(workbench, outcome, 'here')
      await merge(other, await pack(workbench))
      expect(await textsOf(other, storyId)).toEqual(await textsOf(workbench, storyId))
    }
  })

  it('give a verdict its claim back', async () => {
    const { workbench, storyId, outcome } = await twoSides(mark('supported', 1), drop)
    expect(outcome.conflicts.map((c) => c.kind)).toEqual(['claim'])
    await settle(workbench, outcome, 'here')
    expect((await claimOf(workbench, storyId, 1)).standing.kind).toBe('marked')
  })
})

describe('checkpoints that were ticked differently', () => {
  const tick = (tick: 'right' | 'wrong') => async (workbench: Workbench, storyId: string) => {
    const { claims } = await openStory(workbench, storyId)
    const found = claims.find((c) => c.claim.checkpoints.length > 0)?.claim
    const place = found?.checkpoints[0]
    if (found === undefined || place === undefined) throw new Error('no checkpoint in the text')
    const { start, end } = place
    valueOf(await workbench.claim.tick({ storyId, claimId: found.id, start, end, tick }))
  }
  const ticksOf = async (workbench: Workbench, storyId: string) =>
    (await openStory(workbench, storyId)).claims.flatMap((c) => c.ticks.map((t) => t.tick))

  it('are settled and taken back', async () => {
    const { workbench, storyId, outcome } = await twoSides(tick('right'), tick('wrong'))
    expect(outcome.conflicts.map((c) => c.kind)).toEqual(['tick'])
    const before = await ticksOf(workbench, storyId)
    const items = await settle(workbench, outcome, 'here')
    expect(await ticksOf(workbench, storyId)).toEqual(['right'])
    valueOf(await workbench.session.unsettle({ decided: decidedOf(items) }))
    expect(await ticksOf(workbench, storyId)).toEqual(before)
  })
})

describe('fields of outlets that both sides changed', () => {
  const outlet = {
    id: 'harbour-post',
    name: 'Harbour Post',
    aliases: [],
    domains: [],
    kind: 'newspaper' as const,
    country: 'EE',
  }
  const save = (name: string) => async (workbench: Workbench) => {
    valueOf(await workbench.outlets.save({ outlet: { ...outlet, name } }))
  }
  const nameOf = async (workbench: Workbench) =>
    valueOf(await workbench.outlets.list(undefined)).find((o) => o.id === outlet.id)?.name

  it('are settled for either word, and for the one before again', async () => {
    const { workbench, outcome } = await twoSides(save('Harbour Post'), save('The Harbour Post'))
    const conflict = outcome.outlets.conflicts.find((c) => c.field === 'name')
    if (conflict === undefined) throw new Error('no conflict')
    for (const [side, name] of [
      ['here', 'Harbour Post'],
      ['there', 'The Harbour Post'],
    ] as const) {
      const { changeId } = conflict[side]
      const field = { outletId: outlet.id, field: 'name' as const, changeId }
      valueOf(await workbench.session.settle({ items: [], fields: [field], rationale: '' }))
      expect(await nameOf(workbench)).toBe(name)
    }
  })

  it('are settled where one side took the outlet back', async () => {
    const { workbench, outcome } = await twoSides(
      async (w) => {
        await save('Harbour Post')(w)
        await save('Harbour Post of Tallinn')(w)
      },
      async (w) => {
        await save('Harbour Post')(w)
        valueOf(await w.outlets.remove({ outletId: outlet.id }))
      },
    )
    const [conflict] = outcome.outlets.conflicts.filter((c) => c.field === 'removed')
    if (conflict === undefined) throw new Error('no conflict')
    const keep = async (changeId: string) =>
      valueOf(
        await workbench.session.settle({
          items: [],
          fields: [{ outletId: outlet.id, field: 'removed', changeId }],
          rationale: '',
        }),
      )
    await keep(conflict.here.changeId)
    expect(await nameOf(workbench)).toBe('Harbour Post of Tallinn')
    await keep(conflict.there.changeId)
    expect(await nameOf(workbench)).toBeUndefined()
  })
})
