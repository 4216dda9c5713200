import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Disk } from '../../../electron/adapters/store/disk.js'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { registryFile } from '../../../electron/adapters/registryFile.js'
import { OutletFile } from '../../../electron/adapters/store/outletFile.js'
import { templateFile } from '../../../electron/adapters/reports/templateFile.js'
import { SearchEngine } from '../../../electron/adapters/search/searchEngine.js'
import { evidenceFolder } from '../../../electron/adapters/store/evidenceFolder.js'
import { soleOwner } from '../../../electron/adapters/store/fileOwner.js'
import { LowdbStore } from '../../../electron/adapters/store/lowdbStore.js'
import { restoreBackup } from '../../../electron/adapters/store/restoreBackup.js'
import { verifyLibrary } from '../../../electron/adapters/store/verify/verifyLibrary.js'
import type { CheckEvent, Outlet } from '../../../electron/core/model.js'
import { plainPolicy, plainTemplate } from '../../../electron/core/model.js'
import type { StoryRecord } from '../../../electron/core/ports.js'
import type { Result } from '../../../electron/core/result.js'
import type { Fault, FaultyDisk } from '../../support/faultyDisk.js'
import { faultyDisk } from '../../support/faultyDisk.js'
import { makeRecord, makeVerdict, summaryOf } from '../../support/records.js'
import { projectRoot } from '../../support/temporary.js'

const now = (): string => '2026-11-23T10:00:00.000Z'
const open = (folder: string, disk: Disk) =>
  LowdbStore.open(folder, {
    disk,
    now,
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

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')
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
  'merging a new story with decisions on it and on a known one': async (folder, disk, told) => {
    const store = await open(folder, disk)
    if (!store.ok) return void told.failures.push(store)
    const made = makeRecord(3, 2)
    const events = [made.record, record(1)].map((to, n) => makeVerdict(to, n, 1e12 + n))
    const merge = async (): Promise<Result<void>> => {
      const into = await store.value.beginMerge()
      if (!into.ok) return into
      const put = [
        await into.value.putStory(made.record, made.original),
        await into.value.putEvidence(sha256Of('page 4'), Buffer.from('page 4')),
      ].find((done) => !done.ok)
      if (put !== undefined) {
        await into.value.abandon().catch(() => undefined)
        return put
      }
      return await into.value.commit(
        events.map((event) => {
          const to = event.storyId === made.record.story.id ? made.record : record(1)
          return { storyId: event.storyId, events: [event], summary: summaryOf({ ...to, events: [event] }) }
        }),
      )
    }
    const merged = await merge()
    if (merged.ok) told.stories.push(made.record.story.id)
    else told.failures.push(merged)
    for (const { id } of events) (merged.ok ? told.events : told.refused).push(id)
    await store.value.close()
  },
  'folding, backing up, changing the checker': async (folder, disk, told) => {
    const store = await open(folder, disk)
    if (!store.ok) return void told.failures.push(store)
    await store.value.fold()
    for (const done of [
      await store.value.backUp(),
      await store.value.writeChecker({ id: 'b', name: 'B', interests: '' }),
    ])
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
    const owner = soleOwner(now, disk)
    const stored = await evidenceFolder(folder, owner).put(bytes)
    if (!stored.ok) told.failures.push(stored)
    const read = stored.ok ? await evidenceFolder(folder, owner).get(stored.value.sha256) : stored
    if (read.ok) expect(decode(read.value)).toBe(bytes.toString())
    else told.failures.push(read)
    // An acknowledged copy is there afterwards; one that was refused is stored at the second attempt.
    const again = await evidenceFolder(folder, soleOwner(now)).put(bytes)
    const held = again.ok ? await evidenceFolder(folder, soleOwner(now)).get(again.value.sha256) : again
    expect(held.ok && decode(held.value)).toBe(bytes.toString())
  },
  'saving an outlet and taking it back': async (folder, disk, told) => {
    const registryOn = (on: Disk) => {
      const owner = soleOwner(now, on)
      return registryFile(shippedOutlets, new OutletFile(join(folder, 'outlets.json'), owner.world), owner)
    }
    const registry = registryOn(disk)
    const saved = await registry.save(ownOutlet, mark(1))
    const listed = await registry.list()
    if (saved.ok) expect(listed.ok && listed.value.some((o) => o.id === ownOutlet.id)).toBe(true)
    else told.failures.push(saved)
    if (listed.ok && !saved.ok) expect(listed.value.some((o) => o.id === ownOutlet.id)).toBe(false)
    if (!listed.ok) told.failures.push(listed)
    // The next program reads whole outlets, with the acknowledged one, and can go on.
    const next = registryOn(nodeDisk)
    const held = await next.list()
    if (!held.ok) throw new Error(held.error.message)
    if (saved.ok) expect(held.value.some((o) => o.id === ownOutlet.id)).toBe(true)
    expect((await next.save({ ...ownOutlet, name: 'Fell Weekly' }, mark(2))).ok).toBe(true)
    expect((await next.remove(ownOutlet.id, mark(3))).ok).toBe(true)
  },
  'writing the template of reports': async (folder, disk, told) => {
    const at = folder
    const written = await templateFile(at, soleOwner(now, disk)).write({
      ...plainTemplate,
      houseName: 'Fell Desk',
    })
    if (!written.ok) told.failures.push(written)
    const read = await templateFile(at, soleOwner(now)).read()
    if (!read.ok) throw new Error(read.error.message)
    const mayBe = written.ok ? ['Fell Desk'] : ['Fell Desk', plainTemplate.houseName]
    expect(mayBe).toContain(read.value.houseName)
  },
  'searching, with an index that is saved and read again': async (folder, disk) => {
    const store = await opened(folder)
    await store.close()
    for (let start = 0; start < 2; start++) {
      const engine = new SearchEngine(folder, disk, true, 0)
      await engine.load()
      engine.takeRows([{ storyId: record(1).story.id, revision: `r${start}`, policy: plainPolicy }])
      await engine.settle()
      const { stories, index } = await engine.find({ text: 'quay', filters: {}, limit: 5, cursor: null })
      // What cannot be read is not found; nothing is found that is not there.
      for (const { storyId } of stories) expect(storyId).toBe(record(1).story.id)
      expect(index.ready).toBe(true)
      // The index is saved in the background; stopping before would leave it to the next start.
      await setTimeout(20)
      await engine.stop()
    }
    // Whatever the disk left of the index, a start on a sound disk finds.
    const sound = new SearchEngine(folder, nodeDisk, true, 0)
    await sound.load()
    sound.takeRows([{ storyId: record(1).story.id, revision: 'r9', policy: plainPolicy }])
    await sound.settle()
    expect((await sound.find({ text: wordOf(record(1)), filters: {}, limit: 5, cursor: null })).total).toBe(1)
    await sound.stop()
  },
  'checking every hash': async (folder, disk) => {
    const sound = await verifyLibrary(folder, nodeDisk)
    expect(sound.problems).toEqual([])
    try {
      // A library is called sound only when all of it was read.
      const checked = await verifyLibrary(folder, disk)
      if (checked.problems.length === 0) expect(checked).toEqual(sound)
    } catch (cause) {
      expect(cause).toHaveProperty('code')
    }
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

const ownOutlet: Outlet = { id: 'own-fell-courier', name: 'Fell Courier', kind: 'newspaper' }
const wordOf = ({ text }: StoryRecord): string => /\p{L}{6,}/u.exec(text)?.[0] ?? ''
const mark = (n: number) => ({ id: `00000000-0000-4000-8000-00000000000${n}`, at: now(), checker: null })
const shippedOutlets = join(projectRoot, 'seeds', 'outlets.json')

const kinds: readonly (readonly [Fault, stays: boolean])[] = [
  ['ENOSPC', false],
  ['ENOSPC', true],
  ['EIO', false],
  ['EIO', true],
  ['EMFILE', false],
  ['EROFS', true],
  ['short', false],
]

/** Operations that write nothing: no disk is too full for them. */
const readers: ReadonlySet<string> = new Set(['checking every hash'])
/** Operations of a few steps, which are all struck. */
const short: ReadonlySet<string> = new Set([
  'saving an outlet and taking it back',
  'writing the template of reports',
  'searching, with an index that is saved and read again',
])

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
    it.each(kinds.filter(([fault]) => !(readers.has(name) && (fault === 'ENOSPC' || fault === 'EROFS'))))(
      `harms nothing while ${name}: %s, stays %s`,
      async (fault, stays) => {
        let struck = true
        const step = short.has(name) ? 1 : stride
        const first = kinds.findIndex(([f, s]) => f === fault && s === stays) % step
        for (let at = first; struck; at += step) {
          const faulty = await strike(act, at, fault, stays)
          ;({ struck } = faulty)
          if (!struck) expect(at, 'the operation has steps').toBeGreaterThan(first)
        }
      },
      300_000,
    )
})
