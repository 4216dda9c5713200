/** Makes reports of made-up stories and measures time and memory; run by reports.mjs, each measure in a process of its own. */
import { inlineDocuments } from '../../electron/adapters/reports/inlineDocuments.js'
import { plainPolicy, plainTemplate, reportFormatSchema } from '../../electron/core/model.js'
import { exportReport } from '../../electron/core/reports/exportReport.js'
import { ok } from '../../electron/core/result.js'
import type { OpenStory } from '../../electron/core/story/openStories.js'
import { openStoryOf } from '../../electron/core/story/openStories.js'
import { makeRecord } from '../support/records.js'

const [formatName = '', stories = '1', claims = '100'] = process.argv.slice(2)
const format = reportFormatSchema.parse(formatName)
const storyIds = Array.from({ length: Number(stories) }, (_, i) => i.toString(16).padStart(16, '0'))
const unused = (): never => {
  throw new Error('not used here')
}

// Every read makes the story anew, as a store does that holds none.
const read = (storyId: string) =>
  Promise.resolve(ok(openStoryOf(makeRecord(Number.parseInt(storyId, 16), Number(claims)).record)))
const world = {
  stories: { peekSettled: read, redact: (story: OpenStory) => ({ story, hidden: new Set<string>() }) },
  viewer: { checker: { id: 'bench', name: 'Bench' }, policy: plainPolicy },
  ports: {
    store: { list: unused, readProfiles: () => Promise.resolve(ok([])) },
    search: { find: unused },
    clock: { now: () => '2026-11-23T12:00:00.000Z' },
    documents: inlineDocuments(),
    reportTemplates: { read: () => Promise.resolve(ok(plainTemplate)), write: unused },
  },
}
await read(storyIds[0] ?? '')
globalThis.gc?.()
const idle = process.memoryUsage().rss
let most = idle
let bytes = 0
const start = performance.now()
for await (const step of exportReport(
  { format, scope: { kind: 'stories', storyIds }, filter: {}, language: null },
  world,
)) {
  if (step.kind === 'failed') throw new Error(step.error.message)
  if (step.kind === 'piece') bytes += step.data.length
  most = Math.max(most, process.memoryUsage().rss)
}
const mega = (n: number): number => Math.round(n / 1024 / 1024)
console.log(JSON.stringify({ ms: Math.round(performance.now() - start), bytes, memory: mega(most - idle) }))
