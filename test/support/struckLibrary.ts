/** What the tests of failing disks act on: a library of made-up stories, and what it acknowledged. */
import { createHash } from 'node:crypto'
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { Disk } from '../../electron/adapters/store/disk.js'
import { nodeDisk } from '../../electron/adapters/store/disk.js'
import { LowdbStore } from '../../electron/adapters/store/lowdbStore.js'
import type { CheckEvent } from '../../electron/core/model.js'
import type { StoryRecord } from '../../electron/core/ports.js'
import type { Result } from '../../electron/core/result.js'
import { makeWindowsRecord, summaryOf } from './records.js'

export const now = (): string => '2026-11-23T10:00:00.000Z'
/** Lets five seconds pass for a guard that a struck program left in the lock: so long the next one would wait. */
export const ageGuard = async (folder: string): Promise<void> => {
  const then = new Date(Date.now() - 6_000)
  await utimes(join(folder, 'lock', 'guard'), then, then).catch(() => undefined)
}

export const open = async (folder: string, disk: Disk) => {
  await ageGuard(folder)
  return await LowdbStore.open(folder, {
    disk,
    now,
    segmentSize: 2048,
    foldDelay: 1e9,
  })
}
export const opened = async (folder: string, disk: Disk = nodeDisk): Promise<LowdbStore> => {
  const store = await open(folder, disk)
  if (!store.ok) throw new Error(store.error.message)
  return store.value
}

/** What was acknowledged: these must be there; `refused` must not. */
export interface Told {
  readonly stories: string[]
  readonly events: string[]
  readonly refused: string[]
  readonly failures: Result<unknown>[]
}

export const record = (i: number) => makeWindowsRecord(i, 3).record
export const append = async (
  store: LowdbStore,
  to: StoryRecord,
  event: CheckEvent,
  told: Told,
): Promise<void> => {
  const saved = await store.append(to.story.id, [event], summaryOf({ ...to, events: [event] }))
  if (saved.ok) told.events.push(event.id)
  else {
    told.refused.push(event.id)
    told.failures.push(saved)
  }
}
export const add = async (store: LowdbStore, i: number, told: Told): Promise<void> => {
  const made = makeWindowsRecord(i, 3)
  const added = await store.add(made.record, made.original, summaryOf(made.record))
  if (added.ok) told.stories.push(made.record.story.id)
  else told.failures.push(added)
}

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')
export const decode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

export type Act = (folder: string, disk: Disk, told: Told) => Promise<void>

export const mark = (n: number) => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  at: now(),
  checker: null,
})
