/** A library to lose files of: three stories with decisions, a backup, and one decision after it. */
import { join } from 'node:path'
import { LowdbStore } from '../../electron/adapters/store/lowdbStore.js'
import { libraryPaths } from '../../electron/adapters/store/libraryFiles.js'
import type { StoryRecord } from '../../electron/core/ports.js'
import { makeRecord, makeVerdict, summaryOf } from './records.js'
import { temporaryFolder, valueOf } from './temporary.js'

export const today = '2026-11-23T10:00:00.000Z'
export const open = async (folder: string) =>
  valueOf(await LowdbStore.open(folder, { now: () => today, foldDelay: 1e9 }))

export const decide = async (store: LowdbStore, record: StoryRecord, n: number): Promise<StoryRecord> => {
  const event = makeVerdict(record, n, 1e12 + n)
  const after = { ...record, events: [...record.events, event] }
  valueOf(await store.append(record.story.id, [event], summaryOf(after)))
  return after
}

/** Three stories with two decisions each, everything folded, a backup of that, and one more decision on the first. */
export const makeLibrary = async () => {
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

export const look = async (folder: string) => {
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
