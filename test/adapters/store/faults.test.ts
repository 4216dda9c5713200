import { cp, mkdtemp, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Fault, FaultyDisk } from '../../support/faultyDisk.js'
import { faultyDisk } from '../../support/faultyDisk.js'
import { memoryFolder } from '../../support/memoryFolder.js'
import { makeVerdict } from '../../support/records.js'
import type { Act, Told } from '../../support/struckLibrary.js'
import { add, append, opened, record } from '../../support/struckLibrary.js'
import { struckFiles } from './struckFiles.js'
import { struckStore } from './struckStore.js'

const operations = { ...struckStore, ...struckFiles }

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
  'making the key that signs packages',
  'making the key that signs packages, and sealing it anew',
  'writing the template of reports',
  'searching, with an index that is saved and read again',
  'sharing a folder: what is known of it, and a package in it',
  'changing profile, policy and language',
])

/** `npm run test:crash` strikes every step; `npm test` every fifth, from another one on for each kind of fault. */
const stride = process.env.TICKMARK_THOROUGH === undefined ? 5 : 1

describe('a disk that fails', () => {
  let scratch = ''
  let begun = ''
  const before: Told = { stories: [], events: [], refused: [], failures: [] }
  beforeAll(async () => {
    scratch = await mkdtemp(join(memoryFolder(), 'tickmark-faults-'))
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
