import { open as openFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recoverJournal } from '../../../electron/adapters/store/journal/recoverJournal.js'
import { LowdbStore } from '../../../electron/adapters/store/lowdbStore.js'
import type { SavedEntry } from '../../../electron/adapters/store/followers.js'
import { verifyLibrary } from '../../../electron/adapters/store/verify/verifyLibrary.js'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import type { CheckEvent } from '../../../electron/core/model.js'
import type { MergedStory, StoryRecord } from '../../../electron/core/ports.js'
import { makeRecord, makeVerdict, summaryOf } from '../../support/records.js'
import { temporaryFolder, valueOf } from '../../support/temporary.js'

const open = async (folder: string): Promise<LowdbStore> =>
  valueOf(
    await LowdbStore.open(folder, {
      now: () => '2026-11-23T10:00:00.000Z',
      segmentSize: 4096,
      foldDelay: 1e9,
    }),
  )

const merged = (record: StoryRecord, events: readonly CheckEvent[]): MergedStory => ({
  storyId: record.story.id,
  events,
  summary: summaryOf({ ...record, events: [...record.events, ...events] }),
})

/** A library with story 1 and one decision on it; a merge that brings story 2 and decisions on both. */
const begun = async () => {
  const folder = await temporaryFolder()
  const store = await open(folder)
  const held = makeRecord(1, 3)
  const own = makeVerdict(held.record, 0, 1e12)
  valueOf(await store.add(held.record, held.original, summaryOf(held.record)))
  const record = { ...held.record, events: [own] }
  valueOf(await store.append(record.story.id, [own], summaryOf(record)))
  const other = makeRecord(2, 3)
  const theirs = [1, 2].map((n) => makeVerdict(held.record, n, 1e12 - n))
  const onOther = [0, 1].map((n) => makeVerdict(other.record, n, 1e12 + n))
  const merge = async () => {
    const into = valueOf(await store.beginMerge())
    valueOf(await into.putStory(other.record, other.original))
    return into
  }
  const stories = [merged(record, theirs), merged(other.record, onOther)]
  return {
    folder,
    store,
    own,
    theirs,
    onOther,
    merge,
    stories,
    first: record.story.id,
    second: other.record.story.id,
  }
}

/** What a write leaves at the end of the journal when it is cut short. */
const tear = async (folder: string): Promise<void> => {
  const journal = join(folder, 'journal')
  const last =
    (await readdir(journal))
      .filter((name) => name.endsWith('.log'))
      .toSorted()
      .at(-1) ?? ''
  const { place } = await recoverJournal(
    { disk: nodeDisk, now: () => '', readOnly: true },
    journal,
    join(folder, 'backups'),
    null,
  )
  const file = await openFile(join(journal, last), 'r+')
  await file.write(Buffer.from('half an entry'), 0, 13, place.offset)
  await file.close()
}

const idsOf = async (store: LowdbStore, storyId: string): Promise<readonly string[]> =>
  valueOf(await store.read(storyId)).events.map((e) => e.id)

const problemsOf = async (folder: string) => (await verifyLibrary(folder, nodeDisk)).problems

describe('a merge into the store', () => {
  it('brings a new story and decisions on a known one in together, in one journal entry', async () => {
    const { folder, store, merge, stories, own, theirs, onOther, first, second } = await begun()
    const entries: SavedEntry[] = []
    store.followers.add({ saved: (entry) => entries.push(entry), closing: () => Promise.resolve() })
    valueOf(await (await merge()).commit(stories))
    expect(entries.map((e) => e.kind)).toEqual(['merge'])
    const expected = { [first]: [own, ...theirs], [second]: onOther }
    const look = async (at: LowdbStore): Promise<void> => {
      for (const [id, events] of Object.entries(expected))
        expect(await idsOf(at, id)).toEqual(events.map((e) => e.id))
      const listed = valueOf(await at.list())
      expect(listed.stories.map((s) => s.counts.open).toSorted((a, b) => a - b)).toEqual([0, 1])
      expect(listed.notices).toEqual([])
    }
    await look(store)
    // Before anything is folded, as after a power cut, and after it.
    const beside = valueOf(await LowdbStore.open(folder, { now: () => '', access: 'read' }))
    await look(beside)
    await beside.close()
    await store.close()
    expect(await problemsOf(folder)).toEqual([])
    const again = await open(folder)
    await look(again)
    await again.close()
  })

  it('that only put its files lists none of its stories, though the first folding and the last write were cut short', async () => {
    const { folder, store, merge, first } = await begun()
    await merge()
    await store.close()
    // Decisions are in the files of their stories by now, but no line and no checkpoint is written.
    await rm(join(folder, 'index'), { recursive: true })
    await rm(join(folder, 'checkpoint.json'))
    await tear(folder)
    for (const access of ['read', 'write'] as const) {
      const again = valueOf(await LowdbStore.open(folder, { now: () => '', access }))
      const { stories } = valueOf(await again.list())
      expect(stories.map((s) => s.story.id)).toEqual([first])
      expect(await idsOf(again, first)).toHaveLength(1)
      await again.close()
    }
  })

  it.each([
    ['the index', (folder: string) => rm(join(folder, 'index'), { recursive: true })],
    ['the checkpoint', (folder: string) => rm(join(folder, 'checkpoint.json'))],
    [
      'folded decisions',
      async (folder: string) => {
        for (const id of await readdir(join(folder, 'stories')))
          await rm(join(folder, 'stories', id, 'events.json'))
      },
    ],
  ])('comes back from the journal when %s is lost', async (_what, lose) => {
    const { folder, store, merge, stories, own, theirs, onOther, first, second } = await begun()
    valueOf(await (await merge()).commit(stories))
    await store.close()
    await lose(folder)
    const again = await open(folder)
    expect(valueOf(await again.list()).stories).toHaveLength(2)
    expect(await idsOf(again, first)).toEqual([own, ...theirs].map((e) => e.id))
    expect(await idsOf(again, second)).toEqual(onOther.map((e) => e.id))
    await again.close()
  })

  it('leaves nothing behind when it is given up', async () => {
    const { folder, store, merge, second } = await begun()
    const into = await merge()
    valueOf(await into.putEvidence('ab'.repeat(32), Buffer.from('minutes')))
    await into.abandon()
    expect(valueOf(await store.list()).stories).toHaveLength(1)
    expect(await readdir(join(folder, 'stories', second))).toEqual([])
    expect(await readdir(join(folder, 'evidence', 'ab'))).toEqual([])
    await store.close()
    expect(await problemsOf(folder)).toEqual([])
  })

  it('refuses more than one record may hold and leaves the library as it was', async () => {
    const { folder, store, merge, stories, own, first, second } = await begun()
    const [known, added] = stories
    const long = (known?.events ?? []).map((e) =>
      e.kind === 'verdictRecorded' ? { ...e, rationale: 'x'.repeat(40 * 1024 * 1024) } : e,
    )
    const refused = await (await merge()).commit(
      known === undefined || added === undefined ? [] : [{ ...known, events: long }, added],
    )
    expect(refused).toMatchObject({ ok: false, error: { code: 'session-too-large' } })
    expect(await idsOf(store, first)).toEqual([own.id])
    expect(await readdir(join(folder, 'stories', second))).toEqual([])
    await store.close()
  })

  it('is not begun in a library that is only read', async () => {
    const { folder, store } = await begun()
    const beside = valueOf(await LowdbStore.open(folder, { now: () => '', access: 'read' }))
    expect(await beside.beginMerge()).toMatchObject({ ok: false, error: { code: 'library-in-use' } })
    await beside.close()
    await store.close()
  })
})
