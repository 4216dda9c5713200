import { cp, mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { evidenceFolder } from '../../../electron/adapters/store/evidenceFolder.js'
import { LowdbStore } from '../../../electron/adapters/store/lowdbStore.js'
import { libraryPaths } from '../../../electron/adapters/store/libraryFiles.js'
import { restoreBackup } from '../../../electron/adapters/store/restoreBackup.js'
import { verifyLibrary } from '../../../electron/adapters/store/verify/verifyLibrary.js'
import type { ReviewPolicy } from '../../../electron/core/model.js'
import { plainPolicy } from '../../../electron/core/model.js'
import type { StoryRecord } from '../../../electron/core/ports.js'
import { makeRecord, makeVerdict, summaryOf } from '../../support/records.js'
import { codeOf, temporaryFolder, valueOf } from '../../support/temporary.js'

const today = '2026-11-23T10:00:00.000Z'
const open = async (folder: string) =>
  valueOf(await LowdbStore.open(folder, { now: () => today, foldDelay: 1e9 }))

const decide = async (store: LowdbStore, record: StoryRecord, n: number): Promise<StoryRecord> => {
  const event = makeVerdict(record, n, 1e12 + n)
  const after = { ...record, events: [...record.events, event] }
  valueOf(await store.append(record.story.id, [event], summaryOf(after)))
  return after
}

/** Three stories with two decisions each, everything folded, a backup of that, and one more decision on the first. */
const makeLibrary = async () => {
  const folder = join(await temporaryFolder(), 'library')
  const store = await open(folder)
  const held: StoryRecord[] = []
  for (let i = 0; i < 3; i++) {
    const { record, original } = makeRecord(i, 4)
    valueOf(await store.add(record, original, summaryOf(record)))
    held.push(await decide(store, await decide(store, record, 0), 1))
  }
  await store.fold()
  valueOf(await store.backUp())
  const [first, ...others] = held
  if (first === undefined) throw new Error('three stories')
  const records = [await decide(store, first, 2), ...others]
  await store.close()
  return { folder, paths: libraryPaths(folder), records }
}

const look = async (folder: string) => {
  const store = await open(folder)
  const listed = valueOf(await store.list())
  const stories = new Map<string, number>()
  for (const { story } of listed.stories)
    stories.set(story.id, valueOf(await store.read(story.id)).events.length)
  const said = valueOf(await store.list())
    .notices.map((n) => n.message)
    .join('\n')
  await store.close()
  return { lines: listed.stories, stories, said }
}

const waitForTrust = () => new Promise((resolve) => setTimeout(resolve, 5_100))

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a library of which files were deleted', () => {
  it.each([
    ['index and journal', ['index', 'journal']],
    ['index, journal and backups', ['index', 'journal', 'backups']],
    [
      'index, journal, checkpoint and the library’s own file',
      ['index', 'journal', 'checkpoint.json', 'library.json'],
    ],
  ])('shows every story with every folded decision without %s, and says so', async (_what, gone) => {
    const { folder, records } = await makeLibrary()
    for (const name of gone) await rm(join(folder, name), { recursive: true })
    const { lines, stories, said } = await look(folder)
    expect([...stories]).toEqual(expect.arrayContaining(records.map((r) => [r.story.id, r.events.length])))
    for (const record of records)
      expect(lines.find((l) => l.story.id === record.story.id)).toEqual(summaryOf(record))
    expect(said).toMatch(/rebuilt from what is left of the journal and from the stories themselves/u)
  })

  it('does not show what the first import of a new library left that was cut off', async () => {
    const { folder, records } = await makeLibrary()
    const fresh = join(await temporaryFolder(), 'library')
    await (await open(fresh)).close()
    const { id } = records[0]?.story ?? { id: '' }
    await cp(libraryPaths(folder).story(id), libraryPaths(fresh).story(id))
    expect(await look(fresh)).toMatchObject({ lines: [], said: '' })
  })

  it('is not called sound by verify when nothing but its stories is left', async () => {
    const { folder } = await makeLibrary()
    for (const name of ['index', 'journal', 'checkpoint.json'])
      await rm(join(folder, name), { recursive: true })
    const { problems } = await verifyLibrary(folder, nodeDisk)
    expect(problems.filter((p) => p.includes('nothing in the library knows of it'))).toHaveLength(3)
  })

  it('takes decisions back from the backups that neither their file nor the journal has any more', async () => {
    const { folder, paths, records } = await makeLibrary()
    const [first] = records
    await rm(paths.events(first?.story.id ?? ''))
    await rm(paths.journal, { recursive: true })
    const { stories, said } = await look(folder)
    // The last one came after the backup, and is told to be missing.
    expect(stories.get(first?.story.id ?? '')).toBe(2)
    expect(said).toMatch(
      /from the journal and the backups with 2 decisions. The last one is missing there too/u,
    )
  })

  it('takes a story up again with the decisions that are left when its line and its file were lost', async () => {
    const { folder, paths, records } = await makeLibrary()
    const [first] = records
    const { original } = makeRecord(0, 4)
    for (const name of ['index', 'journal', 'backups']) await rm(join(folder, name), { recursive: true })
    await rm(paths.story(first?.story.id ?? ''))
    const store = await open(folder)
    expect(valueOf(await store.list()).stories).toHaveLength(2)
    const bare = makeRecord(0, 4).record
    valueOf(await store.add(bare, original, summaryOf(bare)))
    expect(valueOf(await store.read(bare.story.id)).events).toHaveLength(3)
    expect(valueOf(await store.list()).stories.find((l) => l.story.id === bare.story.id)).toEqual(
      summaryOf(first ?? bare),
    )
    await store.close()
  })

  it('gives originals and copies of evidence back from a backup', async () => {
    const { folder, paths, records } = await makeLibrary()
    const before = await open(folder)
    const bytes = Buffer.from('Minutes, page 4.')
    const { sha256 } = valueOf(await evidenceFolder(folder, before).put(bytes))
    valueOf(await before.backUp())
    await before.close()
    const original = records[0]?.story.sha256 ?? ''
    await rm(paths.original(original))
    await rm(paths.evidence(sha256))
    await writeFile(paths.evidence(sha256), 'other words')
    const store = await open(folder)
    expect(Buffer.from(valueOf(await store.readOriginal(original)))).toEqual(
      Buffer.from(makeRecord(0, 4).original),
    )
    expect(Buffer.from(valueOf(await evidenceFolder(folder, store).get(sha256)))).toEqual(bytes)
    expect(await readFile(paths.evidence(sha256))).toEqual(bytes)
    const aside = (await readdir(dirname(paths.evidence(sha256)))).filter((n) => n.includes('.damaged-'))
    expect(aside).toHaveLength(1)
    expect(valueOf(await store.list()).notices.map((n) => n.message)).toEqual([
      expect.stringMatching(/was missing. It came back whole/u),
      expect.stringMatching(/set aside .+ It came back whole/u),
    ])
    await store.close()
  })

  it.each([
    ['damaged', (path: string) => truncate(path, 40)],
    ['gone', (path: string) => rm(path)],
  ])('keeps asking for two checkers when its settings are %s', async (_what, hurt) => {
    const { folder, paths } = await makeLibrary()
    const policy: ReviewPolicy = { ...plainPolicy, kind: 'adjudicated' }
    const before = await open(folder)
    valueOf(await before.writePolicy(policy))
    valueOf(await before.backUp())
    await before.close()
    await hurt(paths.settings)
    const store = await open(folder)
    expect(store.policy).toEqual(policy)
    expect(valueOf(await store.list()).notices[0]?.message).toMatch(/settings.+came back from the backup/u)
    await store.close()
  })

  it('keeps its own outlets when their file is damaged', async () => {
    const { folder, paths } = await makeLibrary()
    const before = await open(folder)
    const change = {
      id: '00000000-0000-4000-8000-000000000001',
      at: today,
      checker: null,
      outletId: 'own-fell-courier',
      fields: { name: 'Fell Courier', kind: 'newspaper' as const },
    }
    await before.outlets.add([change])
    valueOf(await before.backUp())
    await before.close()
    await writeFile(paths.outlets, '{"format":')
    const store = await open(folder)
    expect(await store.outlets.all()).toEqual([change])
    expect(valueOf(await store.list()).notices[0]?.message).toMatch(/outlets.+came back from the backup/u)
    await store.close()
  })
})

describe('a library that is touched while it is open', () => {
  it('saves nothing at the place that its folder was moved away from, says so, and goes on when it is back', async () => {
    const { folder, records } = await makeLibrary()
    const [first] = records
    if (first === undefined) throw new Error('three stories')
    const store = await open(folder)
    const begun = await decide(store, first, 3)
    await rename(folder, `${folder}-moved`)
    // Within the first seconds the open file takes what comes; it lies in the folder that was moved.
    const early = await decide(store, begun, 5)
    await waitForTrust()
    const event = makeVerdict(early, 4, 2e12)
    const refused = await store.append(first.story.id, [event], summaryOf(early))
    expect(refused).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/is not there. It was moved/u) },
    })
    const made = makeRecord(9, 3)
    expect(codeOf(await store.add(made.record, made.original, summaryOf(made.record)))).toBe('store-failed')
    await store.fold()
    expect(existsSync(folder)).toBe(false)
    await rename(`${folder}-moved`, folder)
    valueOf(
      await store.append(first.story.id, [event], summaryOf({ ...early, events: [...early.events, event] })),
    )
    await store.close()
    expect((await look(folder)).stories.get(first.story.id)).toBe(6)
    expect((await verifyLibrary(folder, nodeDisk)).problems).toEqual([])
  }, 30_000)

  it('makes no shadow of itself for a new story in the first seconds after it was moved', async () => {
    const { folder } = await makeLibrary()
    const store = await open(folder)
    await rename(folder, `${folder}-moved`)
    const made = makeRecord(9, 3)
    expect(codeOf(await store.add(made.record, made.original, summaryOf(made.record)))).toBe('store-failed')
    expect(existsSync(folder)).toBe(false)
    await rename(`${folder}-moved`, folder)
    await store.close()
  })

  it('asks who holds it at the first decision after the machine slept', async () => {
    const { folder, paths, records } = await makeLibrary()
    const [first] = records
    if (first === undefined) throw new Error('three stories')
    const store = await open(folder)
    const holder = join(paths.lock, 'holder.json')
    const own = JSON.parse(await readFile(holder, 'utf8'))
    await writeFile(holder, JSON.stringify({ ...own, host: 'elsewhere', token: 'other' }))
    // The clock that measures times stands still in sleep; the one on the wall does not.
    const wall = Date.now()
    vi.spyOn(Date, 'now').mockReturnValue(wall + 3_600_000)
    const event = makeVerdict(first, 3, 2e12)
    expect(codeOf(await store.append(first.story.id, [event], summaryOf(first)))).toBe('library-in-use')
    vi.restoreAllMocks()
    await writeFile(holder, JSON.stringify(own))
    await store.close()
  })

  it.each([
    ['deleted', (journal: string) => rm(journal, { recursive: true })],
    [
      'cut to nothing',
      async (journal: string) => {
        for (const name of await readdir(journal)) await truncate(join(journal, name), 0)
      },
    ],
  ])(
    'keeps in its stories what it acknowledged while its journal was %s, and says so',
    async (_what, hurt) => {
      const { folder, paths, records } = await makeLibrary()
      const [first] = records
      if (first === undefined) throw new Error('three stories')
      const store = await open(folder)
      const one = await decide(store, first, 3)
      await hurt(paths.journal)
      const two = await decide(store, one, 4)
      await waitForTrust()
      await decide(store, two, 5)
      await vi.waitFor(() =>
        expect(readFile(paths.events(first.story.id), 'utf8')).resolves.toContain(two.events.at(-1)?.id),
      )
      expect(valueOf(await store.list()).notices.at(-1)?.message).toMatch(
        /was moved or cut while it was open/u,
      )
      await store.close()
      const { stories } = await look(folder)
      expect(stories.get(first.story.id)).toBe(6)
    },
    30_000,
  )

  it('refuses a story that comes in while it is being closed, or has it', async () => {
    const { folder } = await makeLibrary()
    const store = await open(folder)
    const made = makeRecord(9, 3)
    const [added] = await Promise.all([
      store.add(made.record, made.original, summaryOf(made.record)),
      store.close(),
    ])
    expect((await look(folder)).stories.has(made.record.story.id)).toBe(added.ok)
  })
})

describe('verify', () => {
  it('names the decisions that a file of the past lacks although it is whole', async () => {
    const { folder, paths, records } = await makeLibrary()
    const id = records[0]?.story.id ?? ''
    await rm(paths.events(id))
    await cp(join(paths.backups, '2026-11-23', 'stories', id, 'events.json'), paths.events(id))
    const { problems } = await verifyLibrary(folder, nodeDisk)
    expect(problems).toEqual([expect.stringMatching(/1 decisions that the journal has are missing/u)])
  })
})

describe('a restored library', () => {
  it('has the words of the house as they were and signs with the key that it had', async () => {
    const { folder, paths } = await makeLibrary()
    await mkdir(paths.backups, { recursive: true })
    await writeFile(paths.reportTemplate, '{"house":1}')
    await writeFile(paths.signingKey, 'the key', { mode: 0o600 })
    const store = await open(folder)
    const day = valueOf(await store.backUp())
    await store.close()
    expect(existsSync(join(day, 'signing-key.pem'))).toBe(false)
    valueOf(await restoreBackup('2026-11-23', folder, nodeDisk, '2026-11-24T08:00:00.000Z'))
    expect(await readFile(paths.reportTemplate, 'utf8')).toBe('{"house":1}')
    expect(await readFile(paths.signingKey, 'utf8')).toBe('the key')
  })
})
