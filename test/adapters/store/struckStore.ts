/** The operations of the store that a failing disk meets, each begun on a library with one story and one decision that are not folded yet. */
import { open as openFile, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { evidenceFolder } from '../../../electron/adapters/store/evidenceFolder.js'
import type { LibraryPaths } from '../../../electron/adapters/store/libraryFiles.js'
import { libraryPaths } from '../../../electron/adapters/store/libraryFiles.js'
import type { LowdbStore } from '../../../electron/adapters/store/lowdbStore.js'
import { restoreBackup } from '../../../electron/adapters/store/restoreBackup.js'
import { verifyLibrary } from '../../../electron/adapters/store/verify/verifyLibrary.js'
import type { Result } from '../../../electron/core/result.js'
import { makeVerdict, makeWindowsRecord, summaryOf } from '../../support/records.js'
import type { Act } from '../../support/struckLibrary.js'
import { add, append, decode, mark, open, opened, record, sha256Of } from '../../support/struckLibrary.js'

export const struckStore: Readonly<Record<string, Act>> = {
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
    const made = makeWindowsRecord(3, 2)
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
  'changing profile, policy and language': async (folder, disk, told) => {
    const store = await open(folder, disk)
    if (!store.ok) return void told.failures.push(store)
    const done = [
      await store.value.writeChecker({ id: 'b', name: 'B', interests: 'A brother in the council.' }),
      await store.value.writePolicy({ kind: 'two', hideNames: true }),
      await store.value.writeLanguage('uk'),
    ]
    for (const each of done) if (!each.ok) told.failures.push(each)
    const here = await settingsOf(store.value)
    await store.value.close()
    // Each change is there whole when it was acknowledged; what is shown now is what the next start shows, or the disk broke at it.
    const next = await opened(folder)
    const after = await settingsOf(next)
    await next.close()
    const [checker, policy, language] = done.map((each) => each.ok)
    if (checker === true) expect([here.checker, after.checker]).toEqual(['b', 'b'])
    if (policy === true) expect([here.policy, after.policy]).toEqual(['two', 'two'])
    if (language === true) expect([here.language, after.language]).toEqual(['uk', 'uk'])
    expect(['two', 'one']).toContain(after.policy)
  },
  'merging outlets and folding them': async (folder, disk, told) => {
    const store = await open(folder, disk)
    if (!store.ok) return void told.failures.push(store)
    const change = { ...mark(4), outletId: 'own-fell-courier', fields: { name: 'Fell Courier' } }
    const into = await store.value.beginMerge()
    const merged = into.ok ? await into.value.commit([], [change]) : into
    if (!merged.ok) told.failures.push(merged)
    await store.value.fold()
    await store.value.close()
    const next = await opened(folder)
    const ids = (await next.outlets.all()).map(({ id }) => id)
    if (merged.ok) expect(ids).toEqual([change.id])
    await next.close()
  },
  'opening a library with damaged and missing files, which a backup has': async (folder, disk, told) => {
    const { id } = record(1).story
    const paths = await damageAfterBackup(folder)
    const store = await open(folder, disk)
    if (store.ok) {
      for (const read of [await store.value.list(), await store.value.read(id)])
        if (!read.ok) told.failures.push(read)
      const kept = await evidenceFolder(folder, store.value).get(sha256Of('page 4'))
      if (!kept.ok) told.failures.push(kept)
      await store.value.close()
    } else told.failures.push(store)
    // Whatever broke off: the next start has all of it.
    const next = await opened(folder)
    expect(next.policy.kind).toBe('two')
    const copy = await evidenceFolder(folder, next).get(sha256Of('page 4'))
    expect(copy.ok && decode(copy.value)).toBe('page 4')
    expect(await next.outlets.all()).toHaveLength(1)
    expect((await readdir(paths.journal)).some((name) => name.includes('.torn-'))).toBe(true)
    await next.close()
  },
}

const settingsOf = async (store: LowdbStore) => {
  const [checker, policy, language] = [
    await store.readChecker(),
    await store.readPolicy(),
    await store.readLanguage(),
  ]
  return {
    checker: checker.ok ? checker.value?.id : null,
    policy: policy.ok ? policy.value.kind : null,
    language: language.ok ? language.value : null,
  }
}

/** Replaces a file by another one: written in place it would change the backup's link to it as well. */
const spoil = async (path: string): Promise<void> => {
  await rm(path)
  await writeFile(path, 'not what it was')
}

/** A backup of everything, then a torn journal, spoilt files of the story and the library, and an index file that is gone. */
const damageAfterBackup = async (folder: string): Promise<LibraryPaths> => {
  const paths = libraryPaths(folder)
  const { id } = record(1).story
  const store = await opened(folder)
  const done = [
    await store.writePolicy({ kind: 'two', hideNames: false }),
    await evidenceFolder(folder, store).put(Buffer.from('page 4')),
  ]
  await store.outlets.add([{ ...mark(5), outletId: 'own-fell-courier', fields: { name: 'Fell Courier' } }])
  await store.fold()
  done.push(await store.backUp().then((made) => (made.ok ? { ok: true, value: undefined } : made)))
  for (const each of done) if (!each.ok) throw new Error(each.error.message)
  const { segment, offset } = JSON.parse((await readFile(paths.checkpoint, 'utf8')).split('\n')[1] ?? '') as {
    segment: string
    offset: number
  }
  await store.close()
  const file = await openFile(join(paths.journal, segment), 'r+')
  await file.write(Buffer.from('torn'), 0, 4, offset)
  await file.close()
  for (const path of [
    paths.story(id),
    paths.events(id),
    paths.settings,
    paths.outlets,
    paths.evidence(sha256Of('page 4')),
  ])
    await spoil(path)
  await rm(paths.shard(id.slice(0, 1)))
  return paths
}
