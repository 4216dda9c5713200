/** Makes reports of made-up stories and measures time and memory; run by reports.mjs, each measure in a process of its own. */
import { readFileSync } from 'node:fs'
import { workerDocuments } from '../../electron/adapters/reports/workerDocuments.js'
import type { CheckEvent } from '../../electron/core/model.js'
import type { StoryRecord } from '../../electron/core/ports.js'
import { plainPolicy, plainTemplate, reportFormatSchema } from '../../electron/core/model.js'
import { exportReport } from '../../electron/core/reports/exportReport.js'
import { ok } from '../../electron/core/result.js'
import type { OpenStory } from '../../electron/core/story/openStories.js'
import { openStoryOf } from '../../electron/core/story/openStories.js'
import { makeRecord, makeVerdict } from '../support/records.js'

const [formatName = '', stories = '1', claims = '100'] = process.argv.slice(2)
const format = reportFormatSchema.parse(formatName)
const storyIds = Array.from({ length: Number(stories) }, (_, i) => i.toString(16).padStart(16, '0'))
const unused = (): never => {
  throw new Error('not used here')
}

/** The same at every read, as those of a store are. */
const idOf = ({ story }: StoryRecord, n: number, part: number): string =>
  `${story.sha256.slice(0, 8)}-000${part}-4000-8000-${n.toString(16).padStart(12, '0')}`

/** Every claim but each tenth is marked, in different months, and every second has a document. */
const eventsOf = (record: StoryRecord): readonly CheckEvent[] =>
  record.extraction.claims.flatMap(({ id: claimId }, n): CheckEvent[] => {
    const at = Date.UTC(2026, n % 9, 1 + (n % 28), 12)
    const document: CheckEvent = {
      kind: 'evidenceAttached',
      id: idOf(record, n, 0),
      storyId: record.story.id,
      claimId,
      at: new Date(at).toISOString(),
      checker: { id: 'ana', name: 'Ana' },
      evidence: {
        title: `Minutes of the meeting, part ${n}`,
        outlet: 'Harbour council',
        url: `https://example.org/minutes/${n}`,
        excerpt: 'The council agreed to the price that the yard had asked for in its second letter.',
        note: '',
        stance: 'backs',
        standing: 'primary',
        capturedAt: new Date(at).toISOString(),
        attachments: [
          {
            sha256: n.toString(16).padStart(64, '0'),
            name: 'minutes.pdf',
            byteLength: 1,
            mediaType: 'application/pdf',
          },
        ],
        confidential: false,
      },
    }
    return [
      ...(n % 2 === 0 ? [document] : []),
      ...(n % 10 === 9 ? [] : [{ ...makeVerdict(record, n, at), id: idOf(record, n, 1) }]),
    ]
  })

// Every read makes the story anew, as a store does that holds none.
const read = (storyId: string) => {
  const { record } = makeRecord(Number.parseInt(storyId, 16), Number(claims))
  return Promise.resolve(ok(openStoryOf({ ...record, events: eventsOf(record) })))
}
const world = {
  stories: { peekSettled: read, redact: (story: OpenStory) => ({ story, hidden: new Set<string>() }) },
  viewer: { checker: { id: 'bench', name: 'Bench' }, policy: plainPolicy },
  ports: {
    store: {
      list: unused,
      readProfiles: () => Promise.resolve(ok([])),
      readLanguage: () => Promise.resolve(ok(null)),
    },
    search: { find: unused },
    clock: { now: () => '2026-11-23T12:00:00.000Z' },
    documents: workerDocuments(),
    reportTemplates: { read: () => Promise.resolve(ok(plainTemplate)), write: unused },
  },
}
await read(storyIds[0] ?? '')
globalThis.gc?.()
const idle = process.memoryUsage().rss
let bytes = 0
const start = performance.now()
const before = process.cpuUsage()
for await (const step of exportReport(
  { format, scope: { kind: 'stories', storyIds }, filter: {}, language: null },
  world,
)) {
  if (step.kind === 'failed') throw new Error(step.error.message)
  if (step.kind === 'piece') bytes += step.data.length
}
const mega = (n: number): number => Math.round(n / 1024 / 1024)
const { user, system } = process.cpuUsage(before)
const ms = Math.round(performance.now() - start)
/** The highest that the process ever was, with its threads, and not only where it was looked at. Bytes. */
const peak = (): number => {
  // What `maxRSS` says on Linux may be the peak of the process that started this one.
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return Number(kilobytes) * 1024
}
const most = peak()
console.log(JSON.stringify({ ms, cpu: Math.round((user + system) / 1000), bytes, memory: mega(most - idle) }))
