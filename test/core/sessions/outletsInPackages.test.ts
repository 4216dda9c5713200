import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outletsPartSchema } from '../../../electron/core/sessions/manifest.js'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { LowdbStore } from '../../../electron/adapters/store/lowdbStore.js'
import { verifyLibrary } from '../../../electron/adapters/store/verify/verifyLibrary.js'
import type { Outlet } from '../../../electron/core/model.js'
import type { Workbench } from '../../../electron/core/workbench.js'
import { createWorkbench } from '../../../electron/core/workbench.js'
import { failureOf, filesOf, jsonIn, merge, pack, tryMerge, zipAgain } from '../../support/sessions.js'
import { digest, importText, openPorts, temporaryWorkbench, valueOf } from '../../support/temporary.js'

const weekly: Outlet = { id: 'fell-weekly', name: 'Fell Weekly', kind: 'newspaper', country: 'NO' }

const named = async (name: string) => {
  const made = await temporaryWorkbench()
  valueOf(await made.workbench.checker.set({ name }))
  await importText(made.workbench, digest)
  return made
}

const own = async (workbench: Workbench): Promise<readonly Outlet[]> =>
  valueOf(await workbench.outlets.list(undefined))
    .filter((o) => o.own)
    .map(({ own: _own, ...outlet }) => outlet)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

const save = async (workbench: Workbench, outlet: Outlet): Promise<void> => {
  valueOf(await workbench.outlets.save({ outlet }))
}

describe('the outlets that a library added', () => {
  it('go along in a package, are told before the merge, and are read with afterwards', async () => {
    const ana = await named('Ana')
    await save(ana.workbench, weekly)
    const ben = await named('Ben')
    const file = await pack(ana.workbench)
    const plan = await merge(ben.workbench, file, true)
    expect(plan.outlets).toEqual({ newChanges: 1, names: ['Fell Weekly'], conflicts: [] })
    expect(await own(ben.workbench)).toEqual([])
    await merge(ben.workbench, file)
    expect(await own(ben.workbench)).toEqual([weekly])
    const again = await merge(ben.workbench, file)
    expect(again.outlets).toEqual({ newChanges: 0, names: [], conflicts: [] })
  })

  it('are there after a restart, before and after the journal is folded', async () => {
    const ana = await named('Ana')
    await save(ana.workbench, weekly)
    const file = await pack(ana.workbench)
    const ben = await named('Ben')
    await merge(ben.workbench, file)
    const raw = async () => await readFile(join(ben.folder, 'outlets.json'), 'utf8').catch(() => '')
    expect(await raw()).not.toContain('Fell Weekly')
    const reader = valueOf(await LowdbStore.open(ben.folder, { now: () => '', access: 'read' }))
    expect((await reader.outlets.all()).map((c) => c.outletId)).toEqual(['fell-weekly'])
    await reader.close()
    const next = createWorkbench(await openPorts(ben.folder))
    expect(await own(next)).toEqual([weekly])
    expect(await raw()).toContain('Fell Weekly')
    expect((await verifyLibrary(ben.folder, nodeDisk)).problems).toEqual([])
  })

  it('are merged field by field, and a field that both changed is told with both sides', async () => {
    const ana = await named('Ana')
    const ben = await named('Ben')
    await save(ana.workbench, weekly)
    await merge(ben.workbench, await pack(ana.workbench))
    await save(ana.workbench, { ...weekly, owner: 'Fell Press', domains: ['fell.example'] })
    await save(ben.workbench, { ...weekly, owner: 'The Lundes', aliases: ['The Fell'] })
    const outcome = await merge(ana.workbench, await pack(ben.workbench))
    expect(outcome.outlets.conflicts).toMatchObject([
      {
        name: 'Fell Weekly',
        field: 'owner',
        here: { checker: { name: 'Ana' }, value: 'Fell Press' },
        there: { checker: { name: 'Ben' }, value: 'The Lundes' },
      },
    ])
    await merge(ben.workbench, await pack(ana.workbench))
    const both = { ...weekly, owner: 'The Lundes', domains: ['fell.example'], aliases: ['The Fell'] }
    expect(await own(ana.workbench)).toEqual([both])
    expect(await own(ben.workbench)).toEqual([both])
  })

  it('are kept when the file is of the time before changes were kept', async () => {
    const { workbench, folder } = await named('Ana')
    await openPorts(folder)
    await writeFile(
      join(folder, 'outlets.json'),
      JSON.stringify({ format: 'tickmark.outlets/1', outlets: [weekly] }),
    )
    const next = createWorkbench(await openPorts(folder))
    expect(await own(next)).toEqual([weekly])
    await save(next, { ...weekly, owner: 'Fell Press' })
    expect(await own(next)).toEqual([{ ...weekly, owner: 'Fell Press' }])
    expect(await own(createWorkbench(await openPorts(folder)))).toEqual([{ ...weekly, owner: 'Fell Press' }])
    expect(workbench).toBeDefined()
  })

  it('are refused under the id of another change, doubled, from the future, or malformed, and nothing is written', async () => {
    const ana = await named('Ana')
    await save(ana.workbench, weekly)
    const ben = await named('Ben')
    await merge(ben.workbench, await pack(ana.workbench))
    const files = await filesOf(await pack(ana.workbench))
    const [change] = outletsPartSchema.parse(jsonIn(files, 'outlets.json')).changes
    const withChanges = (changes: readonly unknown[]) =>
      zipAgain(new Map([...files, ['outlets.json', Buffer.from(JSON.stringify({ changes }))]]))
    for (const [changes, code] of [
      [[{ ...change, fields: { name: 'Forged Weekly' } }], 'session-forged'],
      [[change, change], 'session-invalid'],
      [[{ ...change, at: '2999-01-01T00:00:00.000Z' }], 'session-invalid'],
      [[{ ...change, fields: { name: 3 } }], 'session-invalid'],
      [[{ ...change, outletId: '../etc' }], 'session-invalid'],
      [[], 'session-invalid'],
    ] as const)
      expect(failureOf(await tryMerge(ben.workbench, await withChanges(changes))).code).toBe(code)
    expect(await own(ben.workbench)).toEqual([weekly])
  })

  it('are the same in all libraries, in whatever order they change, remove and merge', async () => {
    const text = fc.constantFrom('Fell', 'Tarn', 'Beck')
    const step = fc.record({
      who: fc.nat(2),
      from: fc.nat(2),
      act: fc.constantFrom('save', 'save', 'remove', 'merge', 'merge'),
      outlet: fc.record(
        {
          id: fc.constantFrom('fell-weekly', 'reuters'),
          name: text,
          kind: fc.constantFrom('newspaper' as const, 'agency' as const),
          owner: text,
          aliases: fc.array(text, { maxLength: 2 }),
        },
        { requiredKeys: ['id', 'name', 'kind'] },
      ),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const three = [await named('Ana'), await named('Ben'), await named('Cem')]
        const at = (n: number): Workbench => {
          const found = three[n]
          if (found === undefined) throw new Error('there are three')
          return found.workbench
        }
        for (const { who, from, act, outlet } of steps) {
          if (act === 'save') await save(at(who), outlet)
          else if (act === 'remove') await at(who).outlets.remove({ outletId: outlet.id })
          else await merge(at(who), await pack(at(from)))
        }
        const handRound = async (): Promise<void> => {
          for (let round = 0; round < 2; round++)
            for (const [a, b] of [
              [0, 1],
              [1, 2],
              [2, 0],
            ] as const)
              await merge(at(a), await pack(at(b)))
        }
        const open = async (n: number) => valueOf(await at(n).session.conflicts({ limit: 1000 })).outlets
        const alike = async (): Promise<void> => {
          const first = await own(at(0))
          const conflicts = await open(0)
          for (const n of [1, 2]) {
            expect(await own(at(n))).toEqual(first)
            expect(await open(n)).toEqual(conflicts)
          }
        }
        await handRound()
        await alike()
        for (const { outletId, field, there } of await open(0)) {
          const choice = { outletId, field, changeId: there.changeId }
          const settled = await at(0).session.settle({ items: [], fields: [choice], rationale: '' })
          const left = (await open(0)).filter((c) => c.outletId === outletId && c.field === field)
          if (settled.ok) expect(left).toEqual([])
        }
        await handRound()
        await alike()
      }),
      { numRuns: 5 },
    )
  })
})
