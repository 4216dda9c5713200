/** Measures the store: acknowledged verdicts beside a bare append, start, memory, pauses. One part a process: `node main.mjs PART FOLDER ...`. */
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Disk } from '../../electron/adapters/store/disk.js'
import { nodeDisk } from '../../electron/adapters/store/disk.js'
import { LowdbStore } from '../../electron/adapters/store/lowdbStore.js'
import type { StoreOptions } from '../../electron/adapters/store/openStore.js'
import { nodeHashes, randomIds, systemClock } from '../../electron/adapters/system.js'
import type { StoryRecord } from '../../electron/core/ports.js'
import { createWorkbench } from '../../electron/core/workbench.js'
import { makeRecord, makeVerdict, summaryOf } from '../support/records.js'
import type { Pause } from './longestPause.js'
import { longestPause } from './longestPause.js'

const [part = '', folder = '', ...rest] = process.argv.slice(2)
const now = (): string => new Date().toISOString()
const tell = (value: unknown): void => console.log(JSON.stringify(value))
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

const opened = async (
  at: string,
  disk: Disk = nodeDisk,
  options: Partial<StoreOptions> = {},
): Promise<LowdbStore> => {
  const store = await LowdbStore.open(at, { now, disk, ...options })
  if (!store.ok) throw new Error(store.error.message)
  return store.value
}

/** Without syncs: what is made here is read afterwards, not relied on. */
const quickDisk: Disk = {
  ...nodeDisk,
  syncFolder: () => Promise.resolve(),
  open: async (path, mode) => ({
    ...(await nodeDisk.open(path, mode === 'synced' ? 'update' : mode)),
    sync: () => Promise.resolve(),
    datasync: () => Promise.resolve(),
  }),
}

const make = async (stories: number): Promise<void> => {
  const store = await opened(folder, quickDisk, { mostUnfolded: 10_000, foldDelay: 1e9 })
  for (let i = 0; i < stories; i += 20)
    await Promise.all(
      Array.from({ length: Math.min(20, stories - i) }, async (_, k) => {
        const { record, original } = makeRecord(i + k)
        const added = await store.add(record, original, summaryOf(record))
        if (!added.ok) throw new Error(added.error.message)
      }),
    )
  await store.close()
}

interface Lane {
  readonly name: string
  /** What one call acts on is made before its time is taken. */
  readonly prepare?: (n: number) => void
  readonly once: (n: number) => Promise<void>
  readonly close?: () => Promise<void>
}

const verdictLane = async (name: string, at: string): Promise<Lane> => {
  const store = await opened(at)
  const { record } = makeRecord(5)
  const read = await store.read(record.story.id)
  if (!read.ok) throw new Error(read.error.message)
  const held: StoryRecord = read.value
  let last = held.events.reduce((t, e) => Math.max(t, Date.parse(e.at)), 1e12)
  const summary = summaryOf(held)
  let event = makeVerdict(held, 0, last)
  return {
    name,
    prepare: (n) => {
      last += 1
      event = makeVerdict(held, n, last)
    },
    once: async () => {
      const saved = await store.append(held.story.id, [event], { ...summary, lastEventAt: event.at })
      if (!saved.ok) throw new Error(saved.error.message)
    },
    close: () => store.close(),
  }
}

/** The whole operation of the workbench: parsed input to patch. */
const operationLane = async (at: string): Promise<Lane> => {
  const store = await opened(at)
  const made = makeRecord(6)
  await store.add(made.record, made.original, summaryOf(made.record))
  const unused = (): never => {
    throw new Error('not part of this bench')
  }
  const workbench = createWorkbench({
    clock: systemClock,
    ids: randomIds,
    hashes: nodeHashes,
    store,
    textDecoding: { decode: unused, utf8: unused, spellings: unused, encode: unused },
    documents: { render: unused, inBase64: unused },
    reportTemplates: { read: unused, write: unused },
    evidenceFiles: { put: unused, get: unused, asFile: unused },
    extractor: { extract: unused },
    registry: { list: unused, changes: unused, save: unused, remove: unused, write: unused },
    search: { find: unused },
    packages: { open: unused, write: unused, inBase64: unused },
    exchange: { state: unused, writeState: unused, packages: unused, file: unused, put: unused },
    signing: { sign: unused, verify: unused, fingerprint: unused },
  })
  const seated = await workbench.checker.set({ name: 'Bench' })
  if (!seated.ok) throw new Error(seated.error.message)
  const { record } = made
  return {
    name: 'whole operation',
    once: async (n) => {
      const saved = await workbench.verdict.record({
        storyId: record.story.id,
        claimId: record.extraction.claims[n % 15]?.id ?? '',
        status: 'supported',
        rationale: 'Checked against the minutes of the meeting and called the press office twice.',
      })
      if (!saved.ok) throw new Error(saved.error.message)
    },
    close: () => store.close(),
  }
}

const bareLane = async (): Promise<Lane> => {
  const file = await open(join(folder, 'bare.log'), 'w')
  const bytes = Buffer.alloc(300, 97)
  return {
    name: 'bare append',
    once: async () => {
      await file.write(bytes)
      await file.datasync()
    },
  }
}

const bareSyncLane = (): Lane => {
  const file = openSync(join(folder, 'bare-sync.log'), 'w')
  process.once('exit', () => closeSync(file))
  const bytes = Buffer.alloc(300, 97)
  return {
    name: 'bare append, blocking',
    once: () => {
      writeSync(file, bytes)
      fdatasyncSync(file)
      return Promise.resolve()
    },
  }
}

const sqliteLane = async (): Promise<Lane | null> => {
  try {
    const name: string = 'better-sqlite3'
    const { default: Database } = await import(name)
    const db = new Database(join(folder, 'peer.db'))
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.exec('create table events (id integer primary key, story text, json text)')
    const insert = db.prepare('insert into events (story, json) values (?, ?)')
    const { record } = makeRecord(5)
    return {
      name: 'better-sqlite3',
      once: (n) => {
        insert.run(record.story.id, JSON.stringify(makeVerdict(record, n, 1e12 + n)))
        return Promise.resolve()
      },
    }
  } catch {
    return null
  }
}

/** Interleaved: one of each lane in every round, so that a slow moment of the disk meets all of them. */
const verdicts = async (libraries: readonly string[]): Promise<void> => {
  const sqlite = await sqliteLane()
  const lanes = [
    await bareLane(),
    bareSyncLane(),
    ...(sqlite === null ? [] : [sqlite]),
    ...(await Promise.all(libraries.map((name) => verdictLane(name, join(folder, name))))),
    await operationLane(join(folder, 'whole')),
  ]
  const times = new Map(lanes.map(({ name }) => [name, [] as number[]]))
  const rounds = 1500
  for (let n = 0; n < rounds; n++)
    for (const { name, prepare, once } of n % 2 === 0 ? lanes : lanes.toReversed()) {
      prepare?.(n)
      const before = performance.now()
      await once(n)
      if (n >= 50) times.get(name)?.push(performance.now() - before)
    }
  for (const { close } of lanes) await close?.()
  const store = await opened(join(folder, 'group'))
  const { record, original } = makeRecord(5)
  await store.add(record, original, summaryOf(record))
  const together = 1000
  const before = performance.now()
  await Promise.all(
    Array.from({ length: together }, (_, n) =>
      store.append(record.story.id, [makeVerdict(record, n, 1e12 + n)], summaryOf(record)),
    ),
  )
  const each = (performance.now() - before) / together
  tell({ ...Object.fromEntries([...times].map(([name, t]) => [name, median(t)])), 'of 1,000 at once': each })
  process.exit(0)
}

/** Leaves the library as a desk does that was used and closed. */
const settle = async (): Promise<void> => {
  const store = await opened(folder)
  await store.list()
  const { record } = makeRecord(7)
  const event = makeVerdict(record, 0, Date.now())
  await store.append(record.story.id, [event], summaryOf({ ...record, events: [event] }))
  await store.close()
  tell({})
  process.exit(0)
}

const start = async (first: 'open' | 'page' | 'list' | 'verdict'): Promise<void> => {
  const before = performance.now()
  const cpuBefore = process.cpuUsage()
  const store = await opened(folder)
  const open = performance.now() - before
  if (first === 'list' || first === 'page') {
    const listed = first === 'page' ? await store.page() : await store.list()
    if (!listed.ok) throw new Error(listed.error.message)
  }
  if (first === 'verdict') {
    const { record } = makeRecord(7)
    const read = await store.read(record.story.id)
    if (!read.ok) throw new Error(read.error.message)
    const event = makeVerdict(read.value, 0, Date.now())
    await store.append(record.story.id, [event], summaryOf({ ...read.value, events: [event] }))
  }
  const all = performance.now() - before
  const { user, system } = process.cpuUsage(cpuBefore)
  tell({ open, all, cpu: (user + system) / 1e3, rss: process.memoryUsage.rss() / 1e6 })
  process.exit(0)
}

/** Each round folds decisions on many stories and backs the library up; the first also reads the whole list. */
const pauses = async (stories: number, rounds: number): Promise<void> => {
  const store = await opened(folder)
  const resting = await longestPause(() => new Promise((resolve) => setTimeout(resolve, 1000)))
  const listing = await longestPause(() => store.list())
  const folding: Pause[] = []
  const backingUp: Pause[] = []
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < 700; i++) {
      const { record } = makeRecord(((round * 700 + i) * 7919) % stories)
      const event = makeVerdict(record, i, Date.now())
      await store.append(record.story.id, [event], summaryOf({ ...record, events: [event] }))
    }
    folding.push(await longestPause(() => store.fold()))
    backingUp.push(await longestPause(() => store.backUp()))
  }
  tell({ 'nothing is done': [resting], 'the list is read': [listing], folding, 'backing up': backingUp })
  await store.close()
}

/** One story of very many claims: each round folds a decision on every claim into the file that holds those before. */
const largeStory = async (claims: number, rounds: number): Promise<void> => {
  const store = await opened(folder, quickDisk, { mostUnfolded: 1e9, foldDelay: 1e9 })
  const { record, original } = makeRecord(1, claims)
  const summary = summaryOf(record)
  await store.add(record, original, summary)
  const folding: Pause[] = []
  for (let round = 0; round < rounds; round++) {
    for (let from = 0; from < claims; from += 100) {
      const events = Array.from({ length: 100 }, (_, k) =>
        makeVerdict(record, from + k, 1e12 + round * claims + from + k),
      )
      await store.append(record.story.id, events, { ...summary, lastEventAt: events.at(-1)?.at ?? null })
    }
    folding.push(await longestPause(() => store.fold()))
  }
  tell({ folding })
  await store.close()
}

switch (part) {
  case 'make':
    await make(Number(rest[0]))
    break
  case 'verdicts':
    await verdicts(rest)
    break
  case 'start-open':
    await start('open')
    break
  case 'settle':
    await settle()
    break
  case 'start-page':
    await start('page')
    break
  case 'start-list':
    await start('list')
    break
  case 'start-verdict':
    await start('verdict')
    break
  case 'pauses':
    await pauses(Number(rest[0]), Number(rest[1]))
    break
  case 'large-story':
    await largeStory(Number(rest[0]), Number(rest[1]))
    break
  default:
    throw new Error(`no part ${part}`)
}
