/** Confidence intervals: reproducible, around the figure, and as wide as theory says. */
import { describe, expect, it } from 'vitest'
import { estimate } from '../../../electron/core/agreement/bootstrap.js'
import { percentAgreement } from '../../../electron/core/agreement/percentAgreement.js'
import { krippendorffsAlpha } from '../../../electron/core/agreement/krippendorffsAlpha.js'
import type { RatedUnit } from '../../../electron/core/agreement/ratings.js'
import { seededRandom } from '../../../electron/core/agreement/seededRandom.js'

const unit = (a: string, b: string): RatedUnit => [
  { checkerId: 'a', value: a },
  { checkerId: 'b', value: b },
]
const units = [
  ...Array.from({ length: 320 }, (_, i) => (i % 2 === 0 ? unit('x', 'x') : unit('y', 'y'))),
  ...Array.from({ length: 80 }, () => unit('x', 'y')),
]
const draws = (seed: number) => ({ random: seededRandom(seed), rounds: 2000 })

describe('intervals by bootstrap', () => {
  it('are the same for the same seed', () => {
    expect(estimate(units, [krippendorffsAlpha], draws(1))).toEqual(
      estimate(units, [krippendorffsAlpha], draws(1)),
    )
  })

  it('come near the interval of the binomial distribution for a share', () => {
    const [agreed] = estimate(units, [percentAgreement], draws(2))
    // 0.8 ± 1.96 x sqrt(0.8 x 0.2 / 400) = 0.8 ± 0.0392.
    expect(agreed?.value).toBeCloseTo(0.8, 10)
    expect(agreed?.interval?.low).toBeCloseTo(0.7608, 2)
    expect(agreed?.interval?.high).toBeCloseTo(0.8392, 2)
  })

  it('are not given for fewer than ten units', () => {
    const [agreed] = estimate(units.slice(0, 9), [percentAgreement], draws(3))
    expect(agreed).toEqual({ value: 1, interval: null })
  })

  it('do not fall outside what was drawn when every unit agrees', () => {
    const [agreed] = estimate(units.slice(0, 50), [percentAgreement], draws(4))
    expect(agreed).toEqual({ value: 1, interval: { low: 1, high: 1 } })
  })
})
