/** Measures the search over a library of made-up prose: making the index, loading it, queries as they are typed. `node main.mjs FOLDER STORIES`. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { LibrarySearch } from '../../electron/adapters/search/librarySearch.js'
import { workerThread } from '../../electron/adapters/search/searchThread.js'
import { nodeDisk } from '../../electron/adapters/store/disk.js'
import type { Disk } from '../../electron/adapters/store/disk.js'
import { LowdbStore } from '../../electron/adapters/store/lowdbStore.js'
import { makeRecord, makeVerdict, randomFrom, summaryOf } from '../support/records.js'
import { watchPauses } from './longestPause.js'
import { prose, vocabulary } from './prose.js'

const [folder = '', many = '10000'] = process.argv.slice(2)
const now = (): string => new Date().toISOString()
const nap = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

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

const open = async (disk: Disk = nodeDisk) => {
  const store = await LowdbStore.open(folder, { now, disk })
  if (!store.ok) throw new Error(store.error.message)
  return store.value
}

const record = (i: number) => makeRecord(i, 15, prose)
const stories = Number(many)
const making = await open(quickDisk)
for (let i = 0; i < stories; i += 1) {
  const made = record(i)
  await making.add(made.record, made.original, summaryOf(made.record))
}
await making.close()

/** Queries as somebody types them: growing beginnings, two words, words with an error. */
const random = randomFrom(7)
const typed = (): readonly string[] => {
  const [a = '', b = ''] = prose(random, 0).split(' ').slice(3)
  const mistyped = a.length > 4 ? a.slice(0, 2) + a.slice(3) : a
  return [a.slice(0, 2), a.slice(0, 3), a, `${a} ${b.slice(0, 2)}`, `${a} ${b}`, mistyped]
}

const measureVerdicts = async (store: LowdbStore, while_: () => boolean): Promise<number> => {
  const { record: about } = record(3)
  const times: number[] = []
  for (let n = 0; while_() && n < 400; n++) {
    const event = makeVerdict(about, n, Date.now())
    const before = performance.now()
    await store.append(about.story.id, [event], summaryOf({ ...about, events: [event] }))
    times.push(performance.now() - before)
    await nap(5)
  }
  return times.toSorted((x, y) => x - y)[times.length >> 1] ?? 0
}

const untilReady = async (search: LibrarySearch): Promise<void> => {
  for (;;) {
    const found = await search.find({ text: 'zzzz', filters: {}, limit: 1, cursor: null, choices: false })
    if (found.ok && found.value.index.ready) return
    await nap(20)
  }
}

const store = await open()
await nap(50)
const whileIndexing = watchPauses()
const search = new LibrarySearch(store, workerThread, true)
const begun = performance.now()
const ready = { is: false }
const build = async (): Promise<void> => {
  await untilReady(search)
  ready.is = true
}
const building = build()
const verdictIndexing = await measureVerdicts(store, () => !ready.is)
await building
const built = performance.now() - begun
const pauseIndexing = whileIndexing()
const saved = () => {
  try {
    return readdirSync(join(folder, 'search')).filter((n) => n.endsWith('.json'))
  } catch {
    return []
  }
}
while (saved().length < 1) await nap(50)
await nap(3000)
const verdictResting = await measureVerdicts(store, () => true)
await store.close()
const size = saved().reduce((sum, name) => sum + statSync(join(folder, 'search', name)).size, 0) / 1e6

const again = await open()
await nap(50)
const whileSearching = watchPauses()
const second = new LibrarySearch(again, workerThread, true)
const started = performance.now()
await untilReady(second)
const loaded = performance.now() - started
const times: (readonly [number, string])[] = []
const cpus: number[] = []
for (let n = 0; n < 100; n++)
  for (const text of typed()) {
    const before = performance.now()
    const cpuBefore = process.cpuUsage()
    await second.find({ text, filters: {}, limit: 20, cursor: null, choices: false })
    const took = performance.now() - before
    const { user, system } = process.cpuUsage(cpuBefore)
    if (n < 10) continue
    times.push([took, text])
    cpus.push((user + system) / 1e3)
  }
const sorted = times.toSorted(([x], [y]) => x - y)
const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]?.[0] ?? 0
const pauseSearching = whileSearching()
console.log(
  JSON.stringify({
    built,
    loaded,
    size,
    rss: process.memoryUsage.rss() / 1e6,
    median: at(0.5),
    p95: at(0.95),
    max: at(1),
    cpu95: cpus.toSorted((x, y) => x - y)[Math.floor(0.95 * cpus.length)] ?? 0,
    words: vocabulary.length,
    pauseIndexing,
    pauseSearching,
    verdictIndexing,
    verdictResting,
  }),
)
await again.close()
process.exit(0)
