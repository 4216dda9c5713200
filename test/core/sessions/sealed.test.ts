/** Sealed packages: the verdicts come along and open claim by claim, once somebody else has marked the claim. */
import { describe, expect, it } from 'vitest'
import { foldEvents } from '../../../electron/core/events/foldEvents.js'
import { openSeals } from '../../../electron/core/events/sealedVerdicts.js'
import type { Status } from '../../../electron/core/model.js'
import type { Workbench } from '../../../electron/core/workbench.js'
import { failureOf, filesOf, merge, pack, tryMerge, zipAgain } from '../../support/sessions.js'
import {
  digest,
  importText,
  makeReport,
  openPorts,
  openStory,
  temporaryWorkbench,
  valueOf,
} from '../../support/temporary.js'

const mark = async (
  workbench: Workbench,
  storyId: string,
  at: number,
  status: Status,
  rationale = '',
): Promise<void> => {
  const claimId = (await openStory(workbench, storyId)).claims[at]?.claim.id ?? ''
  valueOf(await workbench.verdict.record({ storyId, claimId, status, rationale }))
}

/** Ana has marked three claims, and took back the third; her package lies sealed in Ben's library. */
const handedOver = async () => {
  const ana = (await temporaryWorkbench()).workbench
  const storyId = await importText(ana, digest)
  valueOf(await ana.checker.set({ name: 'Ana' }))
  await mark(ana, storyId, 0, 'supported', 'Minutes of March, page two.')
  await mark(ana, storyId, 1, 'disputed', 'The harbour master denies it.')
  await mark(ana, storyId, 2, 'supported', 'Said too early.')
  valueOf(await ana.history.undo({ storyId }))
  const file = await pack(ana, { sealed: true })
  const { workbench: ben, ports, folder } = await temporaryWorkbench()
  valueOf(await ben.checker.set({ name: 'Ben' }))
  await merge(ben, file)
  return { ana, ben, ports, folder, storyId, file }
}

const standings = async (workbench: Workbench, storyId: string) =>
  (await openStory(workbench, storyId)).claims.slice(0, 3).map((c) => c.standing.kind)

describe('a sealed package', () => {
  it('shows nothing of a verdict, in no screen, list, search or report, until the claim is marked', async () => {
    const { ben, storyId } = await handedOver()
    expect(await standings(ben, storyId)).toEqual(['open', 'open', 'open'])
    const shown = [
      JSON.stringify(await openStory(ben, storyId)),
      JSON.stringify(valueOf(await ben.library.list({ limit: 10, cursor: null })).stories),
      JSON.stringify(valueOf(await ben.policy.agreement({ storyId }))),
      (
        await makeReport(ben, {
          format: 'json',
          scope: { kind: 'story', storyId },
          filter: {},
          language: 'en',
        })
      ).text,
    ]
    for (const text of shown) {
      expect(text).not.toContain('Minutes of March')
      expect(text).not.toContain('harbour master denies')
    }
    const [line] = valueOf(await ben.library.list({ limit: 10, cursor: null })).stories
    expect(line?.counts).toMatchObject({ supported: 0, disputed: 0, open: line?.counts.total })
    const found = valueOf(
      await ben.library.search({ text: 'denies', filters: {}, limit: 10, cursor: null, choices: true }),
    )
    expect(found.stories).toEqual([])
    expect(found.choices.checkers).toEqual([])
  })

  it('opens a verdict with the mark on its claim, and no other', async () => {
    const { ben, storyId, folder } = await handedOver()
    await mark(ben, storyId, 0, 'disputed')
    expect(await standings(ben, storyId)).toEqual(['conflict', 'open', 'open'])
    await mark(ben, storyId, 1, 'disputed')
    await mark(ben, storyId, 2, 'disputed')
    // The verdict that Ana took back is nobody's answer.
    expect(await standings(ben, storyId)).toEqual(['conflict', 'marked', 'marked'])
    const { claims } = await openStory(ben, storyId)
    expect(claims[1]?.history.map((v) => v.checker.name)).toEqual(['Ana', 'Ben'])
    // What was saved claim by claim is what a new start reads.
    const { store } = await openPorts(folder)
    const record = valueOf(await store.read(storyId))
    expect(foldEvents(record).claims.map((c) => c.history)).toEqual(claims.map((c) => c.history))
  })

  it('stays open when the mark is undone: its checker has seen it', async () => {
    const { ben, storyId } = await handedOver()
    await mark(ben, storyId, 0, 'disputed')
    valueOf(await ben.history.undo({ storyId }))
    const [state] = (await openStory(ben, storyId)).claims
    expect(state?.standing).toMatchObject({ kind: 'marked', verdict: { checker: { name: 'Ana' } } })
  })

  it('comes back as the same decisions, and both libraries are alike', async () => {
    const { ana, ben, storyId, file } = await handedOver()
    for (const at of [0, 1, 2]) await mark(ben, storyId, at, 'unverified')
    const back = await merge(ana, await pack(ben))
    expect(back.conflictCount).toBe(2)
    expect(await merge(ben, file)).toMatchObject({ events: { new: 0 } })
    const plain = async (workbench: Workbench) =>
      (await openStory(workbench, storyId)).claims.map((c) => [
        c.standing,
        c.history.filter((v) => v.rationale !== 'Said too early.'),
      ])
    expect(await plain(ana)).toEqual(await plain(ben))
    // Handing over is no decision of Ana's that an undo would take back.
    valueOf(await ana.history.undo({ storyId }))
    expect(await standings(ana, storyId)).toEqual(['conflict', 'marked', 'marked'])
  })

  it('can be sealed again by whoever got its own seal back', async () => {
    const { ana, ben } = await handedOver()
    await merge(ana, await pack(ben))
    const again = await pack(ana, { sealed: true })
    expect(await merge(ben, again)).toMatchObject({ events: { new: 0 } })
  })

  it('tells the conflict that it opens at the merge, in a library that has marked already', async () => {
    const { file, storyId } = await handedOver()
    const { workbench } = await temporaryWorkbench()
    await importText(workbench, digest)
    valueOf(await workbench.checker.set({ name: 'Cleo' }))
    await mark(workbench, storyId, 0, 'unverified')
    const { conflicts } = await merge(workbench, file, true)
    expect(conflicts).toMatchObject([
      { kind: 'verdict', here: [{ checker: { name: 'Cleo' } }], there: [{ checker: { name: 'Ana' } }] },
    ])
  })

  it('has the same bytes each time, says so of itself, and gives way to blind', async () => {
    const { ana } = await handedOver()
    const bytes = async (request: Parameters<typeof pack>[1]) =>
      Buffer.from(await (await pack(ana, request)).arrayBuffer())
    expect(await bytes({ sealed: true })).toEqual(await bytes({ sealed: true }))
    const sealed = valueOf(await ana.session.inspect({ file: await pack(ana, { sealed: true }) }))
    expect(sealed.session).toMatchObject({ sealed: true, blind: false })
    const blind = await pack(ana, { sealed: true, blind: true })
    expect(valueOf(await ana.session.inspect({ file: blind })).session).toMatchObject({ sealed: false })
    for (const content of (await filesOf(blind)).values())
      expect(Buffer.from(content).toString('utf8')).not.toContain('Minutes of March')
  })

  it.each([
    ['is from the future', /"at":"2[^"]+"/gu, '"at":"2999-01-01T00:00:00.000Z"', 'from the future'],
    ['is on another story', /"storyId":"[0-9a-f]{16}"/gu, '"storyId":"0000000000000000"', 'another story'],
    ['is on a claim of another text', /"claimId":"[0-9a-f]{12}/gu, '"claimId":"000000000000', 'another text'],
  ])('is refused when a decision under the seal %s', async (_what, pattern, forged, why) => {
    const { file } = await handedOver()
    const files = await filesOf(file)
    const events = [...files.keys()].find((name) => name.startsWith('events/')) ?? ''
    const [head = '', ...inside] = Buffer.from(files.get(events) ?? [])
      .toString('utf8')
      .split('"sealed":')
    files.set(
      events,
      Buffer.from([head, ...inside.map((part) => part.replace(pattern, forged))].join('"sealed":')),
    )
    const { workbench } = await temporaryWorkbench()
    expect(failureOf(await tryMerge(workbench, await zipAgain(files))).message).toContain(why)
    expect(valueOf(await workbench.library.list({ limit: 10, cursor: null })).stories).toEqual([])
  })
})

it('opens nothing twice where a decision lies open and under seals', async () => {
  const { ana, storyId } = await handedOver()
  const { workbench, ports } = await temporaryWorkbench()
  await merge(workbench, await pack(ana, { sealed: true }))
  await mark(ana, storyId, 3, 'supported')
  await merge(workbench, await pack(ana, { sealed: true }))
  await merge(workbench, await pack(ana))
  const { events } = valueOf(await ports.store.read(storyId))
  const ids = openSeals(events).map((e) => e.id)
  expect(new Set(ids).size).toBe(ids.length)
})
