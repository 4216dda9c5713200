import { describe, expect, it } from 'vitest'
import type { StorySummary } from '../../electron/core/model.js'
import { pageOf } from '../../electron/core/story/storyPages.js'
import { makeRecord, summaryOf } from '../support/records.js'

const line = (i: number, counts: Partial<StorySummary['counts']>): StorySummary => {
  const summary = summaryOf(makeRecord(i, 1).record)
  return { ...summary, counts: { ...summary.counts, ...counts } }
}
const lines = Array.from({ length: 25 }, (_, i) =>
  line(24 - i, i % 5 === 0 ? { conflict: 1 } : i % 3 === 0 ? { open: 0 } : { open: 1 }),
)

describe('pages of the library', () => {
  it('give every story once, what is to check first, each group newest first', () => {
    const all: StorySummary[] = []
    for (let cursor: string | null = null; ; ) {
      const page = pageOf(lines, { limit: 4, cursor })
      expect(page.groups).toEqual({ toCheck: 13, conflicts: 5, done: 7 })
      all.push(...page.stories)
      cursor = page.next
      if (cursor === null) break
    }
    expect(all).toEqual(pageOf(lines, { limit: 1000 }).stories)
    expect(all.map((l) => l.story.id).toSorted()).toEqual(lines.map((l) => l.story.id).toSorted())
    expect(all.slice(0, 13).every((l) => l.counts.open > 0 && l.counts.conflict === 0)).toBe(true)
    expect(all.slice(13, 18).every((l) => l.counts.conflict > 0)).toBe(true)
  })

  it('go on after their last story though others came in or were marked meanwhile', () => {
    const first = pageOf(lines, { limit: 4 })
    const later = [line(30, { open: 1 }), ...lines.filter((l) => l !== first.stories[3])]
    expect(pageOf(later, { limit: 1, cursor: first.next }).stories).toEqual(
      pageOf(lines, { limit: 1, cursor: first.next }).stories,
    )
    expect(pageOf(lines, { cursor: 'nonsense' }).stories).toHaveLength(25)
    expect(pageOf([], {})).toMatchObject({ stories: [], next: null })
  })
})
