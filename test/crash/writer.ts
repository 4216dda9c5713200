/** A program that decides without end and prints what is acknowledged, until it is killed. */
import { writeSync } from 'node:fs'
import { LowdbStore } from '../../electron/adapters/store/lowdbStore.js'
import type { StoryRecord } from '../../electron/core/ports.js'
import { makeRecord, makeVerdict, makeWindowsRecord, summaryOf } from '../support/records.js'

const [folder = '', stories = '6', offset = '0'] = process.argv.slice(2)

const say = (line: string): void => void writeSync(1, `${line}\n`)

const opened = await LowdbStore.open(folder, {
  now: () => new Date().toISOString(),
  // Small enough that a run crosses several segments, folds and backups.
  segmentSize: 8192,
  foldDelay: 3,
})
if (!opened.ok) {
  say(`refused ${opened.error.code} ${opened.error.message}`)
  process.exit(3)
}
const store = opened.value
say('ready')

const bringIn = async (i: number): Promise<StoryRecord> => {
  const { record, original } = i % 2 === 0 ? makeRecord(i, 4) : makeWindowsRecord(i, 4)
  const held = await store.read(record.story.id)
  if (held.ok) return held.value
  const added = await store.add(record, original, summaryOf(record))
  if (!added.ok) say(`failed ${added.error.message}`)
  else say(`story ${record.story.id}`)
  return record
}

const decideOn = async (i: number): Promise<never> => {
  let record = await bringIn(i)
  for (let n = 0; ; n++) {
    const last = record.events.reduce((at, e) => (e.at > at ? e.at : at), '2026-03-02T00:00:00.000Z')
    const event = makeVerdict(record, n, Date.parse(last) + 1)
    record = { ...record, events: [...record.events, event] }
    const saved = await store.append(record.story.id, [event], summaryOf(record))
    if (saved.ok) say(`event ${record.story.id} ${event.id}`)
    else say(`failed ${saved.error.message}`)
    if (n % 40 === 39) await store.backUp()
  }
}

await Promise.all(Array.from({ length: Number(stories) }, (_, i) => decideOn(Number(offset) + i)))
