import { describe, expect, it } from 'vitest'
import {
  longestGap,
  pauseSitting,
  resumeSitting,
  startSitting,
  tickSitting,
} from '../../renderer/sessions/sitting.js'
import { nextStory, summariseSitting } from '../../renderer/sessions/sittingSummary.js'
import { makeRecord, makeVerdict, summaryOf } from '../support/records.js'
import { foldEvents } from '../../electron/core/events/foldEvents.js'

const minute = 60_000

describe('a sitting', () => {
  it('counts the time at work, and not the pause or the absence', () => {
    const start = startSitting(0)
    const worked = tickSitting(tickSitting(start, minute), 3 * minute)
    expect(worked.spent).toBe(3 * minute)
    const paused = pauseSitting(worked, 4 * minute, { storyId: null, claimId: null })
    expect(paused).toMatchObject({ spent: 4 * minute, since: null })
    expect(tickSitting(paused, 90 * minute)).toBe(paused)
    const again = resumeSitting(paused, 100 * minute)
    expect(tickSitting(again, 101 * minute).spent).toBe(5 * minute)
    // A lid that was closed for a night, and a clock that was set back.
    expect(tickSitting(again, 100 * minute + longestGap + 1).spent).toBe(4 * minute)
    expect(tickSitting(again, 0).spent).toBe(4 * minute)
  })

  it('keeps the place where it was paused', () => {
    const place = { storyId: 'a'.repeat(16), claimId: 'b' }
    expect(pauseSitting(startSitting(0), 1, place)).toMatchObject(place)
    expect(resumeSitting(pauseSitting(startSitting(0), 1, place), 2)).toMatchObject(place)
  })
})

describe('the summary of a sitting', () => {
  it('says what is open, disputed among checkers, and bare of words and evidence', () => {
    const { record } = makeRecord(1, 4)
    const events = [makeVerdict(record, 0, 1e12)]
    const { claims } = foldEvents({ ...record, events })
    const summary = summariseSitting(claims)
    const marked = claims.filter((c) => c.standing.kind === 'marked')
    expect(marked).toHaveLength(1)
    expect(summary).toMatchObject({ conflicts: 0, withoutRationale: 0, withoutEvidence: 1 })
    const bare = claims.map((c) => ({ ...c, history: c.history.map((v) => ({ ...v, rationale: ' ' })) }))
    expect(summariseSitting(bare).withoutRationale).toBe(1)
    for (const tally of summary.outlets) {
      const credited = claims.filter((c) => c.claim.attributions.some((a) => a.outlet.name === tally.outlet))
      expect(tally.open + tally.disputed + tally.supported + tally.unverified).toBe(credited.length)
    }
  })

  it('leads to the next story that has something to check, once round the list', () => {
    const stories = [1, 2, 3, 4].map((i) => {
      const summary = summaryOf(makeRecord(i, 2).record)
      return { ...summary, counts: { ...summary.counts, open: i % 2 } }
    })
    const ids = stories.map((s) => s.story.id)
    expect(nextStory(stories, ids[0] ?? null)?.story.id).toBe(ids[2])
    expect(nextStory(stories, ids[2] ?? null)?.story.id).toBe(ids[0])
    expect(nextStory(stories, null)?.story.id).toBe(ids[0])
    expect(nextStory(stories.slice(0, 1), ids[0] ?? null)).toBeNull()
  })
})
