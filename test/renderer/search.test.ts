import { describe, expect, it } from 'vitest'
import { markedPieces } from '../../renderer/search/markedPieces.js'
import type { FoundStory, SearchAnswer } from '../../renderer/search/searchState.js'
import { appendPage, rowsOf, withFilter } from '../../renderer/search/searchState.js'
import { continueLibrary, patchLibrary } from '../../renderer/state/libraryPages.js'
import { makeRecord, summaryOf } from '../support/records.js'

const found = (i: number): FoundStory => {
  const summary = summaryOf(makeRecord(i, 2).record)
  const storyId = summary.story.id
  const place = { excerpt: 'a lamp', offset: 10, marks: [{ start: 12, end: 16 }] }
  return {
    storyId,
    summary,
    titleMarks: [],
    matches: [
      { kind: 'text', claimId: null, ...place },
      { kind: 'claim', claimId: `${storyId.slice(0, 12)}-10-16`, ...place },
    ],
  }
}
const answer = (stories: FoundStory[], next: string | null): SearchAnswer => ({
  stories,
  total: 3,
  next,
  choices: { checkers: [], outlets: [{ name: 'EFE', stories: 1 }] },
  index: { ready: true, done: 3, total: 3 },
})

describe('what the search shows', () => {
  it('cuts an excerpt at the words that were found', () => {
    const pieces = markedPieces('the old lamp', 100, [
      { start: 100, end: 103 },
      { start: 108, end: 112 },
    ])
    expect(pieces.map((p) => [p.text, p.marked])).toEqual([
      ['the', true],
      [' old ', false],
      ['lamp', true],
    ])
    expect(pieces.map((p) => p.text).join('')).toBe('the old lamp')
  })

  it('lists each story with its places; the story itself opens at the best claim', () => {
    const [story, text, claim] = rowsOf([found(1)])
    expect([story?.match, text?.match, claim?.match]).toEqual([null, 0, 1])
    expect(story?.claimId).toBe(claim?.claimId)
    expect(text?.claimId).toBeNull()
  })

  it('adds a page without showing a story twice, and keeps the choices', () => {
    const both = appendPage(answer([found(1), found(2)], '2'), {
      ...answer([found(2), found(3)], null),
      choices: { checkers: [], outlets: [] },
    })
    expect(both.stories.map((s) => s.storyId)).toEqual([1, 2, 3].map((i) => found(i).storyId))
    expect(both.choices.outlets).toHaveLength(1)
    expect(both.next).toBeNull()
  })

  it('sets a filter and takes it away', () => {
    const set = withFilter({ status: 'disputed' }, { reason: 'refuted' })
    expect(set).toEqual({ status: 'disputed', reason: 'refuted' })
    expect(withFilter(set, { status: undefined })).toEqual({ reason: 'refuted' })
  })
})

describe('the pages of the library', () => {
  const [one, two, three] = [1, 2, 3].map((i) => summaryOf(makeRecord(i, 2).record))
  if (one === undefined || two === undefined || three === undefined) throw new Error('no lines')
  const library = {
    kind: 'ready' as const,
    stories: [one, two],
    groups: { toCheck: 3, conflicts: 0, done: 0 },
    next: 'x',
    notices: [],
    location: '/l',
  }

  it('go on with what is not there yet', () => {
    const all = continueLibrary(library, { stories: [two, three], groups: library.groups, next: null })
    expect(all.stories).toEqual([one, two, three])
    expect(all.next).toBeNull()
  })

  it('count a story over when it is done', () => {
    const counts = { ...one.counts, open: 0, supported: 2 }
    const patched = patchLibrary(library, {
      storyId: one.story.id,
      eventId: '00000000-0000-4000-8000-000000000000',
      savedAt: '2026-01-01T00:00:00.000Z',
      claims: [],
      order: null,
      logs: null,
      counts,
    })
    expect(patched.groups).toEqual({ toCheck: 2, conflicts: 0, done: 1 })
    expect(patched.stories[0]?.counts).toEqual(counts)
  })
})
