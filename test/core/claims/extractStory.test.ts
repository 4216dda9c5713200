/** The whole extraction: its form, its promises for any text, the client's story, and hostile input. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { array, assert as hold, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractStory } from '../../../electron/core/claims/extractStory.js'
import { type Extraction, extractionSchema, type Span } from '../../../electron/core/model.js'
import { extract, index } from '../outlets/marked.js'

/** Every span of the extraction, with the text that it claims to hold if it prints one. */
const spansOf = (e: Extraction): readonly (Span & { readonly text?: string })[] => [
  ...e.creditLines,
  ...e.creditLines.flatMap((c) => c.outlets),
  ...e.mentions,
  ...e.claims.flatMap((c) => [
    c,
    ...c.attributions.flatMap((a) => [a.mention, a.cue]),
    ...c.quotations,
    ...c.quotations.flatMap((q) =>
      q.speaker === null ? [] : [{ start: q.speaker.start, end: q.speaker.end, text: q.speaker.name }],
    ),
    ...c.checkpoints,
  ]),
]

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))

const keepsItsPromises = (text: string): void => {
  const e = extract(text)
  expect(extractionSchema.safeParse(e).success).toBe(true)
  for (const span of spansOf(e)) {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeGreaterThan(span.start)
    expect(span.end).toBeLessThanOrEqual(text.length)
    expect(splitsPair(text, span.start) || splitsPair(text, span.end)).toBe(false)
    if (span.text !== undefined) expect(text.slice(span.start, span.end)).toBe(span.text)
  }
  const whole = [...e.claims, ...e.creditLines].sort((a, b) => a.start - b.start)
  for (const [i, span] of whole.entries()) expect(span.start).toBeGreaterThanOrEqual(whole[i - 1]?.end ?? 0)
  expect(new Set(e.claims.map((c) => c.id)).size).toBe(e.claims.length)
  expect(extract(text)).toEqual(e)
}

/** Pieces that news is made of, in any order: nearer to the grammar than random letters. */
const pieces = constantFrom(
  'according to ',
  'Reuters',
  ' and ',
  'the BBC',
  ', ',
  '. ',
  '“',
  '”',
  '"',
  "'",
  '’s ',
  '(',
  ')',
  '\n',
  '\n\n',
  'told ',
  'said',
  ' reported',
  'Source: ',
  'With inputs from ',
  'The Times',
  'the paper ',
  'citing ',
  'Ana Ruiz',
  ' she ',
  '3.5',
  '$4 million',
  ' on Monday',
  '—',
  ' - ',
  '[',
  ']',
  '/',
  '@',
  '[1]',
  '\n\n[1] Source: AFP\n\n',
  ' — AFP (@AFP)',
  '.com',
  'https://a.b/c',
  '👟',
  '新华社',
  '。',
  'Reuters’',
  'Photo: AP',
  'LIMA, May 3 (',
  '…',
  'U.S.',
  'Dr. ',
  'X',
)

describe('extractStory', () => {
  it('keeps its promises for any Unicode text', () => {
    hold(property(string({ unit: 'binary', maxLength: 300 }), keepsItsPromises), { numRuns: 150 })
    hold(property(string({ unit: 'grapheme', maxLength: 300 }), keepsItsPromises), { numRuns: 150 })
  })

  it('keeps its promises for any mixture of what news is made of', () => {
    hold(
      property(array(pieces, { maxLength: 60 }), (parts) => keepsItsPromises(parts.join(''))),
      { numRuns: 300 },
    )
  })

  it('derives claim ids from the hash and the span', () => {
    const { claims } = extract('The dam held. Three villages were cut off.')
    expect(claims.map((c) => c.id)).toEqual(['abababababab-0-13', 'abababababab-14-42'])
  })

  it('reads words that are names of a JavaScript object’s own parts', () => {
    keepsItsPromises('The constructor said __proto__ and toString told hasOwnProperty, according to Reuters.')
  })

  it('finds nothing in an empty story', () => {
    expect(extract('')).toMatchObject({ creditLines: [], claims: [], mentions: [] })
  })

  it('reports how far it is, and stops when nobody wants the result any more', () => {
    const task = {
      text: 'The dam held, Reuters reported.\n'.repeat(10_000),
      sha256: 'ab'.repeat(32),
      mediaType: 'text/plain' as const,
      date: null,
    }
    const steps: number[] = []
    extractStory(task, index, { report: (done) => steps.push(done), aborted: () => false })
    expect(steps.length).toBeGreaterThan(3)
    expect(steps.at(-1)).toBe(task.text.length)
    expect(extractStory(task, index, { report: () => undefined, aborted: () => true })).toBeNull()
  })

  it('reads credits in the links of a Markdown story', () => {
    const text =
      'The dam held, according to [Reuters](https://www.reuters.com/world/dam).\n\nIt was built in 1971, [the BBC reported](https://bbc.com/1).'
    expect(
      extract(text)
        .mentions.filter((m) => m.cited)
        .map((m) => m.outlet.id),
    ).toEqual(['reuters', 'bbc'])
  })
})

describe('hostile input', () => {
  /** UTF-16 units; `npm run bench:extract` says that the time grows with the length. */
  const length = 50_000
  it.each([
    ['cues', 'according to '],
    ['capitals', 'A'],
    ['capital words', 'Aa Bb Cc '],
    ['open brackets', '('],
    ['quotation marks', '"'],
    ['opening quotation marks', '“'],
    ['outlets', 'Reuters and '],
    ['outlets and commas', 'BBC, '],
    ['short forms', 'the Times said '],
    ['apostrophes', "'s "],
    ['credit line words', 'Source: '],
    ['kind nouns', 'the news agency '],
  ])('%s: is read to its end, and no span leaves the text', (_name, piece) => {
    keepsItsPromises(piece.repeat(Math.ceil(length / piece.length)))
  })
})

const clientStory = fileURLToPath(
  new URL('../../../../shared/seeds/000_7262ad2ebc2ffa96.txt', import.meta.url),
)

describe.skipIf(!existsSync(clientStory))('the client’s story', () => {
  const text = existsSync(clientStory) ? readFileSync(clientStory, 'utf8').replace(/\r\n?/gu, '\n') : ''
  const e = extract(text)

  it('has 10 claims and 1 credit line', () => {
    expect([e.claims.length, e.creditLines.length]).toEqual([10, 1])
    expect(e.creditLines[0]?.outlets.map((o) => o.id)).toEqual(['reuters'])
  })

  it('cites 8 mentions, 7 of them in four in-sentence credits', () => {
    const cited = e.mentions.filter((m) => m.cited)
    expect(cited.map((m) => text.slice(m.start, m.end))).toEqual([
      'REUTERS',
      'SCMP',
      'Reuters',
      'Reuters',
      'Al Jazeera',
      'Al Jazeera',
      'Reuters',
      'Al Jazeera',
    ])
    const own = e.claims.filter((c) => c.attributions.some((a) => a.scope === 'claim'))
    expect(own).toHaveLength(4)
    expect(own.flatMap((c) => c.attributions.filter((a) => a.scope === 'claim'))).toHaveLength(7)
  })

  it('covers every claim from its paragraph and from the credit line', () => {
    for (const claim of e.claims)
      expect(new Set(claim.attributions.map((a) => a.scope)).has('story')).toBe(true)
    expect(e.claims.every((c) => c.attributions.some((a) => a.scope !== 'story'))).toBe(true)
  })

  it('has 2 quotations with their speakers, one behind a pronoun', () => {
    const speakers = e.claims.flatMap((c) => c.quotations).map((q) => q.speaker)
    expect(speakers.map((s) => s?.name.split(' ').at(-1))).toEqual(['Carney', 'Zelensky'])
    expect(speakers[1]?.via?.text.toLowerCase()).toBe('he')
  })
})
