import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Disk } from '../../../electron/adapters/store/disk.js'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { evidenceFolder } from '../../../electron/adapters/store/evidenceFolder.js'
import { LowdbStore } from '../../../electron/adapters/store/lowdbStore.js'
import { restoreBackup } from '../../../electron/adapters/store/restoreBackup.js'
import type { CheckEvent } from '../../../electron/core/model.js'
import type { StoryRecord } from '../../../electron/core/ports.js'
import type { Result } from '../../../electron/core/result.js'
import type { Fault, FaultyDisk } from '../../support/faultyDisk.js'
import { faultyDisk } from '../../support/faultyDisk.js'
import { makeRecord, makeVerdict, summaryOf } from '../../support/records.js'

const open = (folder: string, disk: Disk) =>
  LowdbStore.open(folder, {
    disk,
    now: () => '2026-11-23T10:00:00.000Z',
    segmentSize: 2048,
    foldDelay: 1e9,
  })
const opened = async (folder: string, disk: Disk = nodeDisk): Promise<LowdbStore> => {
  const store = await open(folder, disk)
  if (!store.ok) throw new Error(store.error.message)
  return store.value
}

/** What was acknowledged: these must be there; `refused` must not. */
interface Told {
  readonly stories: string[]
  readonly events: string[]
  readonly refused: string[]
  readonly failures: Result<unknown>[]
}

const record = (i: number) => makeRecord(i, 3).record
const append = async (store: LowdbStore, to: StoryRecord, event: CheckEvent, told: Told): Promise<void> => {
  const saved = await store.append(to.story.id, [event], summaryOf({ ...to, events: [event] }))
  if (saved.ok) told.events.push(event.id)
  else {
    told.refused.push(event.id)
    told.failures.push(saved)
  }
}
const add = async (store: LowdbStore, i: number, told: Told): Promise<void> => {
  const made = makeRecord(i, 3)
  const added = await store.add(made.record, made.original, summaryOf(made.record))
  if (added.ok) told.stories.push(made.record.story.id)
  else told.failures.push(added)
}

const decode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

type Act = (folder: string, disk: Disk, told: Told) => Promise<void>
/** Each operation of the store, begun on a library with one story and one decision that are not folded yet. */
const operations: Readonly<Record<string, Act>> = {
  'opening and closing': async (folder, disk, told) => {
    const store = await open(folder, disk)
    if (store.ok) await store.value.close()
    else told.failures.push(store)
  },
  'adding a story': async (folder, disk, told) => {
    const store = await open(folder, disk)
    if (!store.ok) return void told.failures.push(store)
    await add(store.value, 2, told)
    await store.value.close()
  },
  'saving decisions one by one and together': async (folder, disk, told) => {
    const store = await open(folder, disk)
    if (!store.ok) return void told.failures.push(store)
    for (let n = 0; n < 3; n++)
      await append(store.value, record(1), makeVerdict(record(1), n, 1e12 + n), told)
    await Promise.all(
      [3, 4, 5].map((n) => append(store.value, record(1), makeVerdict(record(1), n, 1e12 + n), told)),
    )
    await store.value.close()
  },
  'folding, backing up, changing the checker': async (folder, disk, told) => {
    const store = await open(folder, disk)
    if (!store.ok) return void told.failures.push(store)
    await store.value.fold()
    for (const done of [await store.value.backUp(), await store.value.writeChecker({ id: 'b', name: 'B' })])
      if (!done.ok) told.failures.push(done)
    await append(store.value, record(1), makeVerdict(record(1), 7, 1e12 + 7), told)
    await store.value.close()
  },
  'reading the list, a story and its decisions': async (folder, disk, told) => {
    const store = await open(folder, disk)
    if (!store.ok) return void told.failures.push(store)
    const listed = await store.value.list()
    if (!listed.ok) told.failures.push(listed)
    await store.value.fold()
    const read = await store.value.read(record(1).story.id)
    // What is read is the story with its decision, or an error: never less than there is.
    if (read.ok) expect(read.value.events).toHaveLength(1)
    else told.failures.push(read)
    await store.value.close()
  },
  'storing a copy of evidence and reading it': async (folder, disk, told) => {
    const bytes = Buffer.from('Minutes of the meeting, page 4.')
    const stored = await evidenceFolder(folder, disk).put(bytes)
    if (!stored.ok) told.failures.push(stored)
    const read = stored.ok ? await evidenceFolder(folder, disk).get(stored.value.sha256) : stored
    if (read.ok) expect(decode(read.value)).toBe(bytes.toString())
    else told.failures.push(read)
    // An acknowledged copy is there afterwards; one that was refused is stored at the second attempt.
    const again = await evidenceFolder(folder).put(bytes)
    const held = again.ok ? await evidenceFolder(folder).get(again.value.sha256) : again
    expect(held.ok && decode(held.value)).toBe(bytes.toString())
  },
  'restoring a backup': async (folder, disk, told) => {
    const store = await opened(folder)
    await store.backUp()
    await store.close()
    const restored = await restoreBackup('2026-11-23', folder, disk, '2026-11-24T08:00:00.000Z')
    if (restored.ok) return
    told.failures.push(restored)
    const around = await readdir(dirname(folder))
    if (around.includes('library')) return
    // The disk took one step and nothing after it: the error says where the library lies, and it lies there.
    const aside = restored.error.context.path
    if (typeof aside !== 'string') throw new Error(restored.error.message)
    await rename(aside, folder)
  },
}

const kinds: readonly (readonly [Fault, stays: boolean])[] = [
  ['ENOSPC', false],
  ['ENOSPC', true],
  ['EIO', false],
  ['EIO', true],
  ['EMFILE', false],
  ['EROFS', true],
  ['short', false],
]

/** `npm run test:crash` strikes every step; `npm test` every fifth, from another one on for each kind of fault. */
const stride = process.env.TICKMARK_THOROUGH === undefined ? 5 : 1

describe('a disk that fails', () => {
  let scratch = ''
  let begun = ''
  const before: Told = { stories: [], events: [], refused: [], failures: [] }
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'tickmark-faults-'))
    begun = join(scratch, 'begun')
    const store = await opened(begun)
    await add(store, 1, before)
    await append(store, record(1), makeVerdict(record(1), 0, 9e11), before)
    // Copied while it is open: nothing is folded, as after a crash.
    await cp(begun, join(scratch, 'copy'), { recursive: true })
    await store.close()
    begun = join(scratch, 'copy')
    await rm(join(begun, 'lock'), { recursive: true, force: true })
  })
  afterAll(() => rm(scratch, { recursive: true, force: true }))

  const strike = async (act: Act, at: number, fault: Fault, stays: boolean): Promise<FaultyDisk> => {
    const folder = join(scratch, 'struck', 'library')
    await rm(dirname(folder), { recursive: true, force: true })
    await cp(begun, folder, { recursive: true })
    const faulty = faultyDisk({ at, fault, stays })
    const told: Told = { stories: [], events: [], refused: [], failures: [] }
    const what = `${fault}${stays ? ' that stays' : ''} at call ${at}`
    await act(folder, faulty.disk, told)
    for (const failure of told.failures)
      if (!failure.ok) expect(failure.error.message, what).toMatch(/^Could not .+\.$|^The library|damaged/u)
    const store = await opened(folder)
    const listed = await store.list()
    const ids = listed.ok ? listed.value.stories.map((s) => s.story.id) : []
    for (const id of [...before.stories, ...told.stories]) expect(ids, what).toContain(id)
    const found: string[] = []
    for (const id of ids) {
      const held = await store.read(id)
      if (!held.ok) throw new Error(`${what}: ${held.error.message}`)
      found.push(...held.value.events.map((e) => e.id))
    }
    const wanted = [...before.events, ...told.events]
    expect(
      found.filter((id) => !told.refused.includes(id)).toSorted(),
      `${what}: each acknowledged decision once`,
    ).toEqual(wanted.toSorted())
    // After one fault a refused decision is gone; a disk that stays broken may keep what it could not take back.
    if (!stays)
      expect(
        found.filter((id) => told.refused.includes(id)),
        what,
      ).toEqual([])
    const again: Told = { stories: [], events: [], refused: [], failures: [] }
    await append(store, record(1), makeVerdict(record(1), 9, 2e12), again)
    expect(again.events, `${what}: the next decision is saved`).toHaveLength(1)
    await store.close()
    return faulty
  }

  for (const [name, act] of Object.entries(operations))
    it.each(kinds)(
      `harms nothing while ${name}: %s, stays %s`,
      async (fault, stays) => {
        let struck = true
        const first = kinds.findIndex(([f, s]) => f === fault && s === stays) % stride
        for (let at = first; struck; at += stride) {
          const faulty = await strike(act, at, fault, stays)
          ;({ struck } = faulty)
          if (!struck) expect(at, 'the operation has steps').toBeGreaterThan(first)
        }
      },
      300_000,
    )
})
