/** The figures of agreement against worked examples that others published, and against a second calculation written out here. */
import { describe, expect, it } from 'vitest'
import { cohensKappa } from '../../../electron/core/agreement/cohensKappa.js'
import { confusionTable } from '../../../electron/core/agreement/confusionTable.js'
import { krippendorffsAlpha } from '../../../electron/core/agreement/krippendorffsAlpha.js'
import { percentAgreement } from '../../../electron/core/agreement/percentAgreement.js'
import type { RatedUnit } from '../../../electron/core/agreement/ratings.js'
import { once } from '../../../electron/core/agreement/ratings.js'
import { seededRandom } from '../../../electron/core/agreement/seededRandom.js'

/** One string of values for each checker; a dot is missing. */
const unitsOf = (...checkers: readonly string[]): readonly RatedUnit[] =>
  Array.from({ length: checkers[0]?.length ?? 0 }, (_, i) =>
    checkers.flatMap((values, checker) => {
      const value = values.charAt(i)
      return value === '.' ? [] : [{ checkerId: `checker ${checker}`, value }]
    }),
  )

/** Units that have the counts of a confusion table. */
const unitsOfTable = (table: readonly (readonly number[])[]): readonly RatedUnit[] =>
  table.flatMap((row, a) =>
    row.flatMap((count, b) =>
      Array.from({ length: count }, () => [
        { checkerId: 'checker 0', value: String(a) },
        { checkerId: 'checker 1', value: String(b) },
      ]),
    ),
  )
const pair = { first: 'checker 0', second: 'checker 1' }

/** Alpha by its definition, 1 - Do/De: every pair of ratings within units against every pair of ratings at all. */
const alphaByDefinition = (units: readonly RatedUnit[]): number => {
  const pairable = units.filter((u) => u.length >= 2)
  const all = pairable.flat()
  const differ = (a: { value: string }, b: { value: string }): number => (a.value === b.value ? 0 : 1)
  const among = (ratings: RatedUnit): number =>
    ratings.flatMap((a, i) => ratings.map((b, j) => (i === j ? 0 : differ(a, b)))).reduce((x, y) => x + y, 0)
  const observed = pairable.map((u) => among(u) / (u.length - 1)).reduce((x, y) => x + y, 0) / all.length
  const expected = among(all) / (all.length * (all.length - 1))
  return 1 - observed / expected
}

describe("Krippendorff's alpha, K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011)", () => {
  it('is 0.095 in example A: two observers, two values', () => {
    const units = unitsOf('0100000010', '1110010000')
    expect(krippendorffsAlpha(once(units))).toBeCloseTo(0.095, 3)
    expect(percentAgreement(once(units))).toBeCloseTo(0.6, 10)
  })

  it('is 0.692 in example B: two observers, five values', () => {
    const units = unitsOf('aabbdcccedda', 'babbbccceddd')
    expect(krippendorffsAlpha(once(units))).toBeCloseTo(0.692, 3)
  })

  it('is 0.743 in example C: four observers, missing values', () => {
    // The same matrix is the example of kripp.alpha in the R package irr.
    const units = unitsOf('123321412...', '1233224125..', '.33323422513', '12332441251.')
    expect(krippendorffsAlpha(once(units))).toBeCloseTo(0.743, 3)
  })
})

it("has an alpha of 0.691 in the example of Wikipedia's article “Krippendorff's alpha”: three coders, fifteen units", () => {
  const units = unitsOf('.....34121133.3', '1.213343.......', '..21344.21133.4')
  expect(krippendorffsAlpha(once(units))).toBeCloseTo(0.691, 3)
})

it('has the alpha of its definition for made-up ratings of three checkers with gaps', () => {
  const random = seededRandom(7)
  for (let round = 0; round < 50; round++) {
    const values = (): string =>
      Array.from({ length: 20 }, () => 'abc.'.charAt(Math.floor(random() * 4))).join('')
    const units = unitsOf(values(), values(), values())
    expect(krippendorffsAlpha(once(units))).toBeCloseTo(alphaByDefinition(units), 10)
  }
})

describe("Cohen's kappa", () => {
  it('is 0.492 in J. Cohen (1960), A coefficient of agreement for nominal scales, table 1', () => {
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]
    const units = once(unitsOfTable(table))
    expect(percentAgreement(units)).toBeCloseTo(0.7, 10)
    // Agreement by chance from the margins: .60 x .50 + .30 x .30 + .10 x .20 = .41.
    expect(cohensKappa(pair)(units)).toBeCloseTo((0.7 - 0.41) / (1 - 0.41), 10)
    expect(cohensKappa(pair)(units)).toBeCloseTo(0.492, 3)
    expect(confusionTable(units, pair, ['0', '1', '2'])).toEqual(table)
  })

  it('is 0.68 in J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions (2003), table 18.1', () => {
    const units = once(
      unitsOfTable([
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10],
      ]),
    )
    // .80 x .80 + .10 x .05 + .10 x .15 = .66 by chance, .89 observed.
    expect(cohensKappa(pair)(units)).toBeCloseTo((0.89 - 0.66) / (1 - 0.66), 10)
    expect(cohensKappa(pair)(units)).toBeCloseTo(0.68, 2)
  })

  it('leaves out units that one of the two did not rate', () => {
    const both = unitsOf('aabb', 'abbb')
    expect(cohensKappa(pair)(once([...both, ...unitsOf('a', '.')]))).toBe(cohensKappa(pair)(once(both)))
  })
})

describe('where there is nothing to say', () => {
  it('gives no figure when nobody rated the same unit', () => {
    const units = once(unitsOf('ab..', '..ab'))
    for (const figure of [percentAgreement, krippendorffsAlpha, cohensKappa(pair)])
      expect(figure(units)).toBeNull()
  })

  it('gives no kappa and no alpha when only one value was ever given', () => {
    const units = once(unitsOf('aaaa', 'aaaa'))
    expect(percentAgreement(units)).toBe(1)
    expect(krippendorffsAlpha(units)).toBeNull()
    expect(cohensKappa(pair)(units)).toBeNull()
  })
})
