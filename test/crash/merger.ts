/** A program that merges without end and prints what is acknowledged, until it is killed. */
import { writeSync } from 'node:fs'
import { LowdbStore } from '../../electron/adapters/store/lowdbStore.js'
import { makeRecord, makeVerdict, makeWindowsRecord, summaryOf } from '../support/records.js'

/** New stories in each merge. */
const storiesPerMerge = 6

const [folder = '', round = '0'] = process.argv.slice(2)
/** Makes the record so long that kills hit its write. */
const filling = 'x'.repeat(50_000)

const say = (line: string): void => void writeSync(1, `${line}\n`)

const opened = await LowdbStore.open(folder, {
  now: () => new Date().toISOString(),
  segmentSize: 8192,
  foldDelay: 3,
})
if (!opened.ok) {
  say(`refused ${opened.error.code} ${opened.error.message}`)
  process.exit(3)
}
const store = opened.value
say('ready')

/** Each merge brings new stories and one more decision on each story of the merge before, under one rationale. */
let before: readonly number[] = []
for (let n = Number(round) * 1000; ; n++) {
  const size = before.length + storiesPerMerge
  say(`begun ${n} ${size}`)
  const merge = await store.beginMerge()
  if (!merge.ok) throw new Error(merge.error.message)
  const brought = Array.from({ length: storiesPerMerge }, (_, i) => n * storiesPerMerge + i)
  const stories = []
  for (const i of [...before, ...brought]) {
    const { record, original } = i % 2 === 0 ? makeRecord(i, 3) : makeWindowsRecord(i, 3)
    const event = { ...makeVerdict(record, 0, 1e12 + n), rationale: `merge ${n} ${filling}` }
    const isNew = brought.includes(i)
    const held = isNew ? record : await store.read(record.story.id).then((r) => (r.ok ? r.value : record))
    if (isNew) await merge.value.putStory(record, original)
    const summary = summaryOf({ ...held, events: [...held.events, event] })
    stories.push({ storyId: record.story.id, events: [event], summary })
  }
  const done = await merge.value.commit(stories)
  say(done.ok ? `merged ${n} ${size}` : `failed ${done.error.message}`)
  if (n % 10 === 9) await store.backUp()
  before = brought
}
