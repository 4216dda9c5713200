/** Stories and decisions made up for tests and benches of the store, the same for the same seed. */
import { createHash, randomUUID } from 'node:crypto'
import type { CheckEvent, Claim, Story, StorySummary } from '../../electron/core/model.js'
import type { StoryRecord } from '../../electron/core/ports.js'
import { summariseStory } from '../../electron/core/story/summariseStory.js'

/** Numbers from 0 to 1 (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const words =
  'harbour council lamp budget minister report vote tariff bridge river school hospital budget census strike trial'.split(
    ' ',
  )
const outlets = ['Reuters', 'Al Jazeera', 'Le Monde', 'SCMP', 'EFE', 'Der Spiegel', 'ANSA', 'Kyodo']

const sentence = (random: () => number, i: number): string => {
  const pick = (): string => words[Math.floor(random() * words.length)] ?? ''
  const outlet = outlets[Math.floor(random() * outlets.length)] ?? ''
  return `The ${pick()} of ${pick()} number ${i} will cost ${Math.floor(random() * 1e6)} crowns and the ${pick()} follows the ${pick()} in spring, according to ${outlet}.`
}

/** A story with `claims` claims, each one sentence; `i` makes it another story, and so do other line ends of its original. */
export const makeRecord = (
  i: number,
  claims = 15,
  say: (random: () => number, n: number) => string = sentence,
  lineEnd = '\n',
): { record: StoryRecord; original: Uint8Array } => {
  const random = randomFrom(i + 1)
  const sentences = Array.from({ length: claims }, (_, n) => say(random, n))
  const text = `${sentences.join('\n')}\nStory ${i}.\n`
  const original = Buffer.from(text.replaceAll('\n', lineEnd))
  const sha256 = createHash('sha256').update(original).digest('hex')
  let start = 0
  const found = sentences.map((words, paragraph): Claim => {
    const at = { start, end: start + words.length }
    start = at.end + 1
    const name = words.slice(words.lastIndexOf('according to ') + 13, -1)
    const outlet = { id: name.toLowerCase().replaceAll(' ', '-'), name, listed: true }
    const mention = { start: at.end - 1 - name.length, end: at.end - 1 }
    const cue = { text: 'according to', start: mention.start - 13, end: mention.start - 1 }
    return {
      id: `${sha256.slice(0, 12)}-${at.start}-${at.end}`,
      ...at,
      paragraph,
      text: words,
      attributions: [{ outlet, mention, cue, scope: 'claim', rule: 'according-to' }],
      quotations: [],
      checkpoints: [],
      worth: { score: 0.5, reasons: ['figure'] },
    }
  })
  const mentions = found.flatMap((c) =>
    c.attributions.map(({ outlet, mention }) => ({ outlet, ...mention, cited: true })),
  )
  const story: Story = {
    id: sha256.slice(0, 16),
    sha256,
    title: `Story ${i}: ${sentences[0]?.slice(0, 60) ?? ''}`,
    publisher: null,
    date: '2026-03-01',
    language: 'en',
    fileName: `story-${i}.txt`,
    origin: 'file',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    byteLength: original.length,
    length: text.length,
    importedAt: new Date(Date.UTC(2026, 2, 1) + i * 1000).toISOString(),
  }
  const extraction = { language: 'en', creditLines: [], claims: found, mentions }
  return { record: { story, text, extraction, events: [] }, original }
}

/** As makeRecord, from a file of Windows: its bytes are not those of the text. */
export const makeWindowsRecord = (i: number, claims: number): ReturnType<typeof makeRecord> =>
  makeRecord(i, claims, sentence, '\r\n')

export const summaryOf = (record: StoryRecord): StorySummary => summariseStory(record)

/** A verdict on the story's claim number `n`, at the instant `at` in milliseconds. */
export const makeVerdict = (record: StoryRecord, n: number, at: number): CheckEvent => ({
  kind: 'verdictRecorded',
  id: randomUUID(),
  storyId: record.story.id,
  at: new Date(at).toISOString(),
  checker: { id: 'ana', name: 'Ana' },
  claimId: record.extraction.claims[n % record.extraction.claims.length]?.id ?? '',
  status: n % 3 === 0 ? 'disputed' : 'supported',
  reason: n % 3 === 0 ? 'refuted' : 'confirmed',
  rationale: `Checked against the minutes of the meeting, page ${n}, and called the press office twice.`,
})
