import { describe, expect, it } from 'vitest'
import { describeCheckpoint } from '../../renderer/claims/checkpointWords.js'
import { describeWorth, reasonsToCheck } from '../../renderer/claims/worthWords.js'
import { inQueue, neighbourClaim, nextOpenClaim } from '../../renderer/state/chooseClaim.js'
import { speak } from '../../renderer/words/speak.js'
import { claimState, sampleClaim } from './sampleView.js'

const english = speak('en')
const worth = [0.2, 0.6, 0.2, 0.9]
const claims = worth.map((score, i) =>
  claimState(i * 10, i * 10 + 9, {
    claim: sampleClaim(i * 10, i * 10 + 9, { worth: { score, reasons: [] } }),
  }),
)
const starts = (order: 'text' | 'worth') => inQueue(claims, order).map((c) => c.claim.start)

describe('the queue', () => {
  it('goes by check-worthiness, ties as they are read, and hides nothing', () => {
    expect(starts('worth')).toEqual([30, 10, 0, 20])
    expect(starts('text')).toEqual([0, 10, 20, 30])
  })
  it('leads next and next open along it', () => {
    const queue = inQueue(claims, 'worth')
    const id = (i: number) => claims[i]?.claim.id ?? null
    expect(neighbourClaim(queue, id(3), 1)).toBe(id(1))
    expect(nextOpenClaim(queue, id(1))).toBe(id(0))
    expect(nextOpenClaim(queue, null)).toBe(id(3))
  })
})

describe('check-worthiness in words', () => {
  const told = {
    score: 0.35,
    reasons: ['sum of money (+0.25)', 'quotation (+0.15)', 'opinion marker “best” (−0.15)'],
  }
  it('names what asks for checking on the card and the whole sum in the tooltip', () => {
    expect(reasonsToCheck(told, english)).toEqual(['sum of money', 'quotation'])
    expect(describeWorth(told, english)).toBe(
      'Check-worthiness 0.35: sum of money (+0.25), quotation (+0.15), opinion marker “best” (−0.15)',
    )
  })
  it('counts places', () => {
    const place = (rank: number) => english.words('claims.placeInQueue', { number: 1, count: 2000, rank })
    expect([1, 2, 3, 11, 22, 1013].map((rank) => place(rank).split(' ')[4])).toEqual([
      '1st',
      '2nd',
      '3rd',
      '11th',
      '22nd',
      '1,013th',
    ])
  })
})

describe('a checkpoint in words', () => {
  const point = { kind: 'money', start: 0, end: 5, text: 'CA$1 billion', value: 'CAD 1000000000' } as const
  it('has its kind and its normalised value', () => {
    expect(describeCheckpoint(point, english)).toBe('Sum of money: CAD 1,000,000,000')
    expect(describeCheckpoint({ ...point, kind: 'date', value: '2025-08-24' }, english)).toBe(
      'Date: 24 Aug 2025',
    )
    expect(describeCheckpoint({ ...point, kind: 'date', value: 'weekday:monday' }, english)).toBe(
      'Date: the story has no date to count from',
    )
    expect(describeCheckpoint({ ...point, kind: 'duration', value: 'P1Y6M' }, english)).toBe(
      'Duration: 1 year 6 months',
    )
    expect(describeCheckpoint({ ...point, kind: 'duration', value: 'PT90M' }, english)).toBe(
      'Duration: 90 minutes',
    )
    expect(describeCheckpoint({ ...point, kind: 'place', value: 'CA$1 billion' }, english)).toBe('Place')
  })
})
