import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Disk } from '../../../electron/adapters/store/disk.js'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { LowdbStore } from '../../../electron/adapters/store/lowdbStore.js'
import type { StorySummary } from '../../../electron/core/model.js'
import { makeRecord, makeVerdict, randomFrom, summaryOf } from '../../support/records.js'
import { temporaryFolder, valueOf } from '../../support/temporary.js'

const now = () => '2026-11-23T10:00:00.000Z'
const open = async (folder: string, disk: Disk = nodeDisk) =>
  valueOf(await LowdbStore.open(folder, { now, disk, foldDelay: 1e9, mostUnfolded: 1e9 }))
const listOf = async (store: LowdbStore): Promise<readonly StorySummary[]> =>
  valueOf(await store.list()).stories
const idOf = (n: number): string => makeRecord(n, 3).record.story.id
const add = async (store: LowdbStore, n: number): Promise<void> => {
  const { record, original } = makeRecord(n, 3)
  valueOf(await store.add(record, original, summaryOf(record)))
}
const decide = async (store: LowdbStore, n: number, at: number): Promise<void> => {
  const { record } = makeRecord(n, 3)
  const event = makeVerdict(record, n, at)
  valueOf(await store.append(record.story.id, [event], summaryOf({ ...record, events: [event] })))
}
/** What another program reads out of the files. */
const listAnew = async (folder: string): Promise<readonly StorySummary[]> => {
  const reader = valueOf(await LowdbStore.open(folder, { now, access: 'read' }))
  const lines = await listOf(reader)
  await reader.close()
  return lines
}

const signal = () => {
  let give = (): void => undefined
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { give: () => give(), given }
}

/** A disk on which nobody gets at one file before the gate is opened. */
const gatedDisk = (ending: string) => {
  const gate = signal()
  const reached = signal()
  const disk: Disk = {
    ...nodeDisk,
    open: async (path, mode, rights) => {
      if (mode === 'read' && path.endsWith(ending)) {
        reached.give()
        await gate.given
      }
      return await nodeDisk.open(path, mode, rights)
    },
  }
  return { disk, reached: reached.given, openGate: gate.give }
}

describe('the list, which is made a little at a time', () => {
  it('has what waited for it when it was asked for, though that is folded before the list is there', async () => {
    const folder = await temporaryFolder()
    const first = await open(folder)
    for (let n = 0; n < 40; n++) await add(first, n)
    await first.close()
    // The last index file is read late; what changes meanwhile is in other ones.
    const numbers = Array.from({ length: 80 }, (_, n) => n).filter((n) => !idOf(n).startsWith('f'))
    const [old = 0] = numbers
    const [early = 0, late = 0] = numbers.filter((n) => n >= 40)
    const { disk, reached, openGate } = gatedDisk('f.json')
    const store = await open(folder, disk)
    await add(store, early)
    await decide(store, old, 1e12)
    const listing = listOf(store)
    await reached
    await add(store, late)
    await decide(store, old, 1e12 + 1)
    await store.fold()
    openGate()
    const listed = await listing
    const ids = listed.map(({ story }) => story.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const n of [old, early, ...Array.from({ length: 40 }, (_, k) => k)]) expect(ids).toContain(idOf(n))
    const after = await listOf(store)
    expect(after.map(({ story }) => story.id)).toContain(idOf(late))
    expect(after).toEqual(await listAnew(folder))
    await store.close()
  })

  it('is in the end what the files say, whatever is saved and folded while it is made', async () => {
    const folder = await temporaryFolder()
    const random = randomFrom(11)
    let store = await open(folder)
    let made = 0
    while (made < 40) await add(store, made++)
    for (let round = 0; round < 8; round++) {
      await store.close()
      store = await open(folder)
      for (let n = 0; n < 4; n++) await decide(store, Math.floor(random() * made), 1e12 + made)
      await add(store, made++)
      const listing = listOf(store)
      for (let turn = Math.floor(random() * 10); turn > 0; turn--) await setImmediate()
      const more = decide(store, Math.floor(random() * made), 2e12 + made)
      await Promise.all([add(store, made++), store.fold(), more])
      await listing
      const after = await listOf(store)
      expect(after).toHaveLength(made)
      await store.fold()
      expect(after).toEqual(await listAnew(folder))
    }
    await store.close()
  })
})
