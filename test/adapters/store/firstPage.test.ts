import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstPageOf, pageFromFirst, reviseFirstPage } from '../../../electron/adapters/store/firstPage.js'
import type { Disk } from '../../../electron/adapters/store/disk.js'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { LowdbStore } from '../../../electron/adapters/store/lowdbStore.js'
import type { StorySummary } from '../../../electron/core/model.js'
import { byImport, pageOf } from '../../../electron/core/story/storyPages.js'
import { makeRecord, makeVerdict, summaryOf } from '../../support/records.js'
import { temporaryFolder, valueOf } from '../../support/temporary.js'

const sample = summaryOf(makeRecord(1, 1).record)
const groups = [{ open: 1 }, { conflict: 1 }, { open: 0, supported: 1 }]
const line = (id: number, group: number, day: number): StorySummary => ({
  ...sample,
  story: {
    ...sample.story,
    id: String(id).padStart(16, '0'),
    importedAt: `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`,
  },
  counts: { ...sample.counts, open: 0, conflict: 0, ...groups[group] },
})

describe('the first page', () => {
  it('stays what a sort of the whole list gives, or says that it is not known, whatever changes', () => {
    const change = fc.record({
      id: fc.nat(700),
      group: fc.nat(2),
      day: fc.integer({ min: 1, max: 28 }),
    })
    const run = (
      count: number,
      steps: readonly (readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[])[],
    ) => {
      const all = new Map<string, StorySummary>()
      for (let i = 0; i < count; i++) {
        const made = line(i, (i * 7) % 3, 1 + (i % 28))
        all.set(made.story.id, made)
      }
      const sorted = () => [...all.values()].toSorted(byImport)
      let first = firstPageOf(sorted())
      let known = 0
      for (const step of steps) {
        const changes = new Map<string, { before: StorySummary | undefined; after: StorySummary }>()
        for (const { id, group, day } of step) {
          const wanted = line(id, group, day)
          const before = all.get(wanted.story.id)
          if (changes.has(wanted.story.id)) continue
          // A story keeps its place in time; only what is decided on it changes.
          const after = before === undefined ? wanted : { ...before, counts: wanted.counts }
          changes.set(after.story.id, { before, after })
        }
        for (const { after } of changes.values()) all.set(after.story.id, after)
        const revised = reviseFirstPage(first, [...changes.values()])
        const truth = pageOf(sorted())
        if (revised === null) {
          expect(all.size).toBeGreaterThan(200)
          first = firstPageOf(sorted())
        } else {
          known++
          expect(revised.groups).toEqual(truth.groups)
          expect(pageFromFirst(revised)).toEqual(truth)
          expect(pageFromFirst(revised, { limit: 3 })).toEqual(pageOf(sorted(), { limit: 3 }))
          first = revised
        }
      }
      return known
    }
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1, 150, 199, 200, 201, 399, 400, 401, 600),
        fc.array(fc.array(change, { maxLength: 60 }), { maxLength: 8 }),
        (count, steps) => run(count, steps) <= steps.length,
      ),
      { numRuns: 60 },
    )
    const marked = [[{ id: 5, group: 2, day: 1 }]]
    expect(run(600, marked), 'one change leaves it known').toBe(1)
  })

  it('knows no page but the first and no more lines than it has', () => {
    const many = Array.from({ length: 500 }, (_, i) => line(i, 0, 1))
    const first = firstPageOf(many.toSorted(byImport))
    expect(pageFromFirst(first, { cursor: pageOf(many).next })).toBeNull()
    expect(pageFromFirst(first, { limit: 401 })).toBeNull()
    expect(
      pageFromFirst(firstPageOf(many.slice(0, 10).toSorted(byImport)), { limit: 1000 })?.stories,
    ).toHaveLength(10)
  })
})

const open = async (folder: string, foldDelay = 1e9, disk: Disk = nodeDisk) =>
  valueOf(await LowdbStore.open(folder, { now: () => '2026-11-23T10:00:00.000Z', foldDelay, disk }))

const decideOn = async (store: LowdbStore, i: number) => {
  const { record } = makeRecord(i, 1)
  const event = makeVerdict(record, 0, 1e12)
  valueOf(await store.append(record.story.id, [event], summaryOf({ ...record, events: [event] })))
}

const expectTrue = async (store: LowdbStore) => {
  const page = valueOf(await store.page({ limit: 3 }))
  const { stories } = valueOf(await store.list())
  expect({ ...page, notices: [] }).toEqual({ ...pageOf(stories, { limit: 3 }), notices: [] })
}

describe('a library with a first page of its own', () => {
  const make = async () => {
    const folder = join(await temporaryFolder(), 'library')
    const store = await open(folder)
    valueOf(await store.page())
    for (let i = 0; i < 6; i++) {
      const { record, original } = makeRecord(i, 1)
      valueOf(await store.add(record, original, summaryOf(record)))
      if (i % 2 === 0) await store.fold()
    }
    await store.close()
    return folder
  }

  it('shows at the next start, before and after a fold, what the whole list says', async () => {
    const folder = await make()
    for (const fold of [false, true, false]) {
      const store = await open(folder)
      await expectTrue(store)
      await store.close()
      const again = await open(folder)
      valueOf(await again.page({ limit: 3 }))
      await decideOn(again, fold ? 1 : 4)
      if (fold) await again.fold()
      await decideOn(again, fold ? 2 : 5)
      await expectTrue(again)
      await again.close()
      expect(
        JSON.parse((await readFile(join(folder, 'index', 'first-page.json'), 'utf8')).split('\n')[1] ?? '')
          .stories,
      ).toHaveLength(6)
    }
  })

  it('makes it anew when it is damaged, gone, or older or newer than the journal’s fold', async () => {
    const folder = await make()
    const path = join(folder, 'index', 'first-page.json')
    const before = `${folder}-before`
    await cp(folder, before, { recursive: true })
    const store = await open(folder)
    await decideOn(store, 3)
    await store.close()
    const newer = await readFile(path)
    for (const spoil of [
      () => rm(path),
      () => writeFile(path, 'nothing of the kind\n'),
      async () => await cp(join(before, 'index', 'first-page.json'), path),
    ]) {
      await spoil()
      const opened = await open(folder)
      await expectTrue(opened)
      await opened.close()
    }
    await writeFile(join(before, 'index', 'first-page.json'), newer)
    const opened = await open(before)
    await expectTrue(opened)
    await opened.close()
  })

  it('is gone while the list is folded, so that a fold that stops leaves none', async () => {
    const folder = await make()
    const steps: string[] = []
    const disk: Disk = {
      ...nodeDisk,
      rename: async (from, to) => {
        if (to.startsWith(join(folder, 'index'))) steps.push(basename(to))
        await nodeDisk.rename(from, to)
      },
      unlink: async (path) => {
        steps.push(`no ${basename(path)}`)
        await nodeDisk.unlink(path)
      },
    }
    const store = await open(folder, 1e9, disk)
    await decideOn(store, 0)
    steps.length = 0
    await store.fold()
    const digit = makeRecord(0, 1).record.story.id.slice(0, 1)
    expect(steps).toEqual(['no first-page.json', `${digit}.json`, 'first-page.json'])
    await store.close()
  })

  it('is read by a start after a crash too, which opens no index file but those of what is not folded', async () => {
    const folder = await make()
    const store = await open(folder)
    await decideOn(store, 4)
    const crashed = `${folder}-crashed`
    await cp(folder, crashed, { recursive: true, filter: (path) => !path.endsWith('lock') })
    await store.close()
    const read: string[] = []
    const disk: Disk = {
      ...nodeDisk,
      open: async (path, mode, rights) => {
        if (mode === 'read' && path.startsWith(join(crashed, 'index'))) read.push(basename(path))
        return await nodeDisk.open(path, mode, rights)
      },
    }
    const next = await open(crashed, 1e9, disk)
    const page = valueOf(await next.page({ limit: 3 }))
    const digit = makeRecord(4, 1).record.story.id.slice(0, 1)
    expect(read.toSorted()).toEqual([`${digit}.json`, 'first-page.json'])
    const { stories } = valueOf(await next.list())
    expect({ ...page, notices: [] }).toEqual({ ...pageOf(stories, { limit: 3 }), notices: [] })
    await next.close()
  })

  it('is not believed after a fold that stopped half-way', async () => {
    const folder = await make()
    const store = await open(folder)
    valueOf(await store.page())
    await decideOn(store, 0)
    const journalled = `${folder}-journalled`
    await cp(folder, journalled, { recursive: true, filter: (path) => !path.endsWith('lock') })
    await store.close()
    // The shards are folded, the first page and the checkpoint are not.
    for (const digit of '0123456789abcdef')
      await cp(join(folder, 'index', `${digit}.json`), join(journalled, 'index', `${digit}.json`), {
        force: true,
      }).catch(() => undefined)
    const opened = await open(journalled)
    await expectTrue(opened)
    await opened.close()
  })
})
