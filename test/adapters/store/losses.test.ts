import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { evidenceFolder } from '../../../electron/adapters/store/evidenceFolder.js'
import { libraryPaths } from '../../../electron/adapters/store/libraryFiles.js'
import { restoreBackup } from '../../../electron/adapters/store/restoreBackup.js'
import { verifyLibrary } from '../../../electron/adapters/store/verify/verifyLibrary.js'
import type { ReviewPolicy } from '../../../electron/core/model.js'
import { plainPolicy } from '../../../electron/core/model.js'
import { makeRecord, makeWindowsRecord, summaryOf } from '../../support/records.js'
import { temporaryFolder, valueOf } from '../../support/temporary.js'

import { look, makeLibrary, open, today } from '../../support/lossyLibrary.js'

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
    const { folder, paths } = await makeLibrary()
    const before = await open(folder)
    const bytes = Buffer.from('Minutes, page 4.')
    const { sha256 } = valueOf(await evidenceFolder(folder, before).put(bytes))
    const made = makeWindowsRecord(9, 4)
    valueOf(await before.add(made.record, made.original, summaryOf(made.record)))
    valueOf(await before.backUp())
    await before.close()
    const original = made.record.story.sha256
    await rm(paths.original(original))
    await rm(paths.evidence(sha256))
    await writeFile(paths.evidence(sha256), 'other words')
    const store = await open(folder)
    expect(Buffer.from(valueOf(await store.readOriginal(original)))).toEqual(Buffer.from(made.original))
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
