/** The order of the queue, and that its reasons add up. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCheckpoints } from '../../../electron/core/claims/checkpoints.js'
import { scoreWorth } from '../../../electron/core/claims/worth.js'

const worthOf = (
  text: string,
  language = 'en',
  quotations: readonly { start: number; end: number }[] = [],
) => {
  const span = { start: 0, end: text.length }
  const checkpoints = findCheckpoints(text, span, { date: null, language, quotations, personNames: [] })
  return scoreWorth(text, { ...span, checkpoints, quotations, language })
}

describe('scoreWorth', () => {
  it('puts a sum of money with a cause before a plain event, and an opinion last', () => {
    const sum = worthOf('The flood caused $40 million in damage, the worst since 1998.')
    const event = worthOf('The road was closed.')
    const opinion = worthOf('The road should stay closed, perhaps.')
    expect(sum.score).toBeGreaterThan(event.score)
    expect(event.score).toBeGreaterThan(opinion.score)
    expect(sum.reasons).toEqual([
      'sum of money (+0.25)',
      'date (+0.10)',
      'causal claim “caused” (+0.15)',
      'superlative “worst” (+0.15)',
    ])
  })

  it('gives reasons that add up to the score', () => {
    const { score, reasons } = worthOf(
      'Output will fall by 4% in Peru because of a strike, the longest ever.',
    )
    const sum = reasons.reduce(
      (n, r) => n + Number(/\(([+−][\d.]+)\)$/u.exec(r)?.[1]?.replace('−', '-')),
      0.1,
    )
    expect(score).toBeCloseTo(sum, 5)
  })

  it('counts a kind once, however often it occurs', () => {
    expect(worthOf('He has 3 boats, 4 nets and 5 dogs.').score).toBe(worthOf('He has 3 boats.').score)
  })

  it('does not hold an opinion inside a quotation against the claim', () => {
    const text = '“It should never be built,” she said.'
    const quoted = worthOf(text, 'en', [{ start: 1, end: 26 }])
    expect(quoted.reasons).toEqual(['quotation (+0.15)'])
  })

  it('takes no month for a forecast and no last week for a superlative', () => {
    const reasons = (text: string) => worthOf(text).reasons.join()
    expect(reasons('The dam broke on May 14.')).not.toContain('prediction')
    expect(reasons('The dam may break.')).toContain('prediction “may”')
    expect(reasons('The dam broke last Tuesday.')).not.toContain('superlative')
    expect(reasons('The strike can last 3 weeks.')).not.toContain('superlative')
    expect(reasons('It was the last dam on the river.')).toContain('superlative “last”')
  })

  it('lowers a question', () => {
    expect(worthOf('Who will pay?').reasons).toContain('question (−0.15)')
  })

  it('reads the signals of other languages', () => {
    expect(worthOf('Die Flut verursachte den größten Schaden.', 'de').reasons).toEqual([
      'causal claim “verursachte” (+0.15)',
      'superlative “größten” (+0.15)',
    ])
    expect(worthOf('Через повінь школа зачинена.', 'uk').reasons).toEqual(['causal claim “через” (+0.15)'])
  })

  it('stays between 0 and 1 for any text and ends for any spans', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(80), (text, at) => {
        const start = Math.min(at, text.length)
        const { score } = worthOf(text, 'en', [{ start, end: text.length }])
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }),
    )
  })
})
