import { describe, expect, it } from 'vitest'
import { markTerms, placeMatches } from '../../../electron/core/search/placeMatches.js'
import type { SearchEntry } from '../../../electron/core/search/searchEntry.js'

const text =
  'The mayor opened the bridge.\n\nThe bridge cost two million, Reuters said. 橋は東京にある。\n\nNobody claimed this line about ferries.\n'
const claim = (words: string): readonly number[] => [text.indexOf(words), text.indexOf(words) + words.length]
const entry: SearchEntry = {
  revision: '1',
  title: 'A bridge',
  about: '',
  importedAt: '2026-01-01T00:00:00.000Z',
  day: '2026-01-01',
  outlets: ['Reuters'],
  marks: [{ status: 'disputed', reason: 'refuted', checker: 'ana' }],
  checkers: { ana: 'Ana' },
  claims: [
    claim('The mayor opened the bridge.'),
    [...claim('The bridge cost two million, Reuters said.'), 0],
    claim('橋は東京にある。'),
  ],
  notes: [{ kind: 'rationale', claim: 1, text: 'The council’s minutes say three.' }],
}
const story = { id: '0123456789abcdef', text, entry }
const shown = (matches: ReturnType<typeof placeMatches>, of = text) =>
  matches.map((m) => m.marks.map((s) => of.slice(s.start, s.end)))

describe('where the words of a search stand', () => {
  it('puts the claim with most of them first and marks them in the original', () => {
    const matches = placeMatches(
      story,
      new Map([
        ['bridge', 2],
        ['million', 2],
      ]),
      {},
    )
    expect(shown(matches)).toEqual([['bridge', 'million'], ['bridge']])
    expect(matches[0]?.claimId).toBe(`0123456789ab-${entry.claims[1]?.[0]}-${entry.claims[1]?.[1]}`)
    for (const m of matches) expect(text.slice(m.offset, m.offset + m.excerpt.length)).toBe(m.excerpt)
  })

  it('finds a rationale with its claim', () => {
    const [match] = placeMatches(story, new Map([['minutes', 2]]), {})
    expect(match).toMatchObject({ kind: 'rationale', offset: 0, excerpt: 'The council’s minutes say three.' })
    expect(match?.claimId).toContain(`-${entry.claims[1]?.[0]}-`)
  })

  it('prefers claims that fit the filters, and shows them when no word was asked for', () => {
    expect(placeMatches(story, new Map([['bridge', 2]]), { status: 'open' })[0]?.offset).toBe(0)
    const fitting = placeMatches(story, new Map(), { reason: 'refuted' })
    expect(fitting.map((m) => m.excerpt)).toEqual(['The bridge cost two million, Reuters said.'])
  })

  it('marks pairs of letters as one word', () => {
    expect(shown([...placeMatches(story, new Map([['東京', 2]]), {})])).toEqual([['東京']])
    const { marks } = markTerms(
      '東京都',
      new Map([
        ['東京', 1],
        ['京都', 1],
      ]),
    )
    expect(marks).toEqual([{ start: 0, end: 3 }])
  })

  it('shows the line of a word that stands in no claim', () => {
    const [match] = placeMatches(story, new Map([['ferries', 2]]), {})
    expect(match).toMatchObject({
      kind: 'text',
      claimId: null,
      excerpt: 'Nobody claimed this line about ferries.',
    })
  })

  it('cuts a long claim around its first mark and never inside a character', () => {
    const long = `${'😀'.repeat(300)} needle ${'😀'.repeat(300)}`
    const [match] = placeMatches(
      { id: '0123456789abcdef', text: long, entry: { ...entry, claims: [[0, long.length]], notes: [] } },
      new Map([['needle', 2]]),
      {},
    )
    expect(match?.excerpt).toContain('needle')
    expect(match?.excerpt.length).toBeLessThan(260)
    expect(match?.excerpt.isWellFormed()).toBe(true)
    expect(long.slice(match?.marks[0]?.start, match?.marks[0]?.end)).toBe('needle')
  })
})
