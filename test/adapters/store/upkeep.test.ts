import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { LowdbStore } from '../../../electron/adapters/store/lowdbStore.js'
import { restoreBackup } from '../../../electron/adapters/store/restoreBackup.js'
import { verifyLibrary } from '../../../electron/adapters/store/verify/verifyLibrary.js'
import { numberedPayload, encodeRecord, readHead } from '../../../electron/adapters/store/journal/records.js'
import { readJournal } from '../../../electron/adapters/store/journal/readJournal.js'
import { makeRecord, makeVerdict, makeWindowsRecord, summaryOf } from '../../support/records.js'
import { codeOf, temporaryFolder, valueOf } from '../../support/temporary.js'

const open = async (folder: string, now = '2026-11-23T10:00:00.000Z') =>
  valueOf(await LowdbStore.open(folder, { now: () => now, foldDelay: 1e9 }))

/** The first story is one whose original has a file of its own. */
const makeStory = (i: number) => (i === 0 ? makeWindowsRecord(i, 3) : makeRecord(i, 3))

const makeLibrary = async () => {
  const folder = join(await temporaryFolder(), 'library')
  const store = await open(folder)
  for (let i = 0; i < 3; i++) {
    const { record, original } = makeStory(i)
    valueOf(await store.add(record, original, summaryOf(record)))
    const event = makeVerdict(record, 0, 1e12)
    valueOf(await store.append(record.story.id, [event], summaryOf({ ...record, events: [event] })))
  }
  return { folder, store }
}

describe('verify', () => {
  it('finds nothing in a library that is whole, folded or not', async () => {
    const { folder, store } = await makeLibrary()
    expect(await verifyLibrary(folder, nodeDisk)).toEqual({ stories: 3, entries: 6, problems: [] })
    await store.close()
    expect(await verifyLibrary(folder, nodeDisk)).toEqual({ stories: 3, entries: 6, problems: [] })
  })

  it('names a changed original, a lost story and a changed decision', async () => {
    const { folder, store } = await makeLibrary()
    await store.close()
    const [first, second, third] = [0, 1, 2].map((i) => makeStory(i).record.story)
    if (first === undefined || second === undefined || third === undefined) throw new Error('three stories')
    await writeFile(join(folder, 'originals', first.sha256.slice(0, 2), first.sha256), 'other words')
    await rm(join(folder, 'stories', second.id, 'story.json'))
    const events = join(folder, 'stories', third.id, 'events.json')
    await writeFile(events, (await readFile(events, 'utf8')).replace('"disputed"', '"supported"'))
    const { problems } = await verifyLibrary(folder, nodeDisk)
    expect(problems.some((p) => p.includes(first.sha256) && p.includes('has changed'))).toBe(true)
    expect(problems.some((p) => p.includes(second.id) && p.includes('missing'))).toBe(true)
    expect(problems.some((p) => p.includes(third.id) && p.includes('SHA-256 does not fit'))).toBe(true)
  })

  it('names the first entry that was changed by hand, although its checksum was made to fit', async () => {
    const { folder, store } = await makeLibrary()
    await store.close()
    for await (const { segment, read, records } of readJournal(nodeDisk, join(folder, 'journal'))) {
      const [, forged] = records
      if (forged === undefined || read.head === null) throw new Error('two entries')
      const text = forged.payload
        .toString('utf8')
        .replace('"disputed"', '"disputeD"')
        .replace('page 0', 'page 9')
      const { seq, ...rest } = JSON.parse(text.replace('"disputeD"', '"disputed"'))
      const bytes = encodeRecord(numberedPayload(seq, JSON.stringify(rest)), forged.hash)
      expect(bytes.length).toBe(forged.end - forged.start)
      const path = join(folder, 'journal', segment.name)
      const whole = await readFile(path)
      bytes.copy(whole, read.from + forged.start)
      expect(readHead(whole)).not.toBeNull()
      await writeFile(path, whole)
    }
    const { problems } = await verifyLibrary(folder, nodeDisk)
    expect(problems.filter((p) => p.includes('the chain breaks'))).toEqual([
      expect.stringMatching(/entry 2 \(story [0-9a-f]{16}\) is the first that does not fit/u),
    ])
  })
})

describe('backups', () => {
  it('hold the library as it was, and stay as they are while it goes on', async () => {
    const { folder, store } = await makeLibrary()
    const day = valueOf(await store.backUp())
    expect(day.endsWith('2026-11-23')).toBe(true)
    const { record } = makeRecord(1, 3)
    const held = valueOf(await store.read(record.story.id))
    const later = makeVerdict(record, 1, 2e12)
    const after = { ...held, events: [...held.events, later] }
    valueOf(await store.append(record.story.id, [later], summaryOf(after)))
    await store.close()
    expect(await verifyLibrary(day, nodeDisk)).toEqual({ stories: 3, entries: 6, problems: [] })
    expect(await verifyLibrary(folder, nodeDisk)).toEqual({ stories: 3, entries: 7, problems: [] })
  })

  it('are made once a day, seven are kept, and a clock that was set back makes none', async () => {
    const { folder, store } = await makeLibrary()
    await store.close()
    for (let day = 1; day <= 9; day++) {
      const again = await open(folder, `2026-12-0${day}T10:00:00.000Z`)
      valueOf(await again.backUp())
      await again.close()
    }
    const days = await readdir(join(folder, 'backups'))
    expect(days.toSorted()).toEqual([3, 4, 5, 6, 7, 8, 9].map((d) => `2026-12-0${d}`))
  })

  it('come back into the place of the library, which is moved aside whole', async () => {
    const { folder, store } = await makeLibrary()
    valueOf(await store.backUp())
    const { record } = makeRecord(1, 3)
    const later = makeVerdict(record, 1, 2e12)
    valueOf(await store.append(record.story.id, [later], summaryOf({ ...record, events: [later] })))
    expect(codeOf(await restoreBackup('2026-11-23', folder, nodeDisk, '2026-11-24T08:00:00.000Z'))).toBe(
      'library-in-use',
    )
    await store.close()
    const restored = valueOf(await restoreBackup('2026-11-23', folder, nodeDisk, '2026-11-24T08:00:00.000Z'))
    expect((await verifyLibrary(restored.aside ?? '', nodeDisk)).entries).toBe(7)
    const back = await open(folder)
    expect(valueOf(await back.read(record.story.id)).events).toHaveLength(1)
    await back.close()
    expect((await verifyLibrary(folder, nodeDisk)).problems).toEqual([])
    expect(await readdir(join(folder, 'backups'))).toEqual(['2026-11-23'])
  })

  it('give back a lost story file and lost journal entries by themselves', async () => {
    const { folder, store } = await makeLibrary()
    await store.backUp()
    await store.close()
    const { record } = makeRecord(1, 3)
    const copy = join(await temporaryFolder(), 'copy')
    // Another disk: the backup shares no file with the library.
    await cp(folder, copy, { recursive: true })
    const story = join(copy, 'stories', record.story.id, 'story.json')
    await writeFile(story, 'not what it was')
    await rm(join(copy, 'checkpoint.json'))
    const [segment = ''] = await readdir(join(copy, 'journal'))
    await writeFile(join(copy, 'journal', segment), '')
    const again = await open(copy)
    const read = valueOf(await again.read(record.story.id))
    expect(read.text).toBe(record.text)
    expect(read.events).toHaveLength(1)
    const said = valueOf(await again.list())
      .notices.map((n) => n.message)
      .join('\n')
    expect(said).toMatch(/story\.json.+came back from the backup of 2026-11-23/u)
    expect(said).toMatch(/6 came back from a backup/u)
    await again.close()
  })
})
