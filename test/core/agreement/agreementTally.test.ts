/** What agreement is measured on, and how it is told by checkers, outlets and reasons. */
import { describe, expect, it } from 'vitest'
import { AgreementTally } from '../../../electron/core/agreement/agreementTally.js'
import { independentVerdicts } from '../../../electron/core/agreement/independentVerdicts.js'
import type { Reason, Status, Verdict } from '../../../electron/core/model.js'
import { claimState, sampleClaim } from '../../renderer/sampleView.js'

let serial = 0
const verdict = (name: string, minute: number, status: Status, reason: Reason, undone?: number): Verdict => {
  const at = (n: number): string => `2026-11-23T10:${String(n).padStart(2, '0')}:00.000Z`
  const checker = { id: name, name }
  const id = `00000000-0000-4000-8000-${String(++serial).padStart(12, '0')}`
  const withdrawn = undone === undefined ? null : { at: at(undone), checker, rationale: '' }
  return { id, claimId: 'c', status, reason, rationale: '', checker, at: at(minute), withdrawn }
}
const told = (history: readonly Verdict[]) =>
  independentVerdicts(history).map((v) => [v.checker.id, v.status])

describe('independent verdicts', () => {
  it('are those that stood when the second checker had marked, not what was changed afterwards', () => {
    const history = [
      verdict('ana', 1, 'unverified', 'not-checkable'),
      verdict('ana', 2, 'supported', 'confirmed'),
      verdict('ben', 3, 'disputed', 'refuted'),
      verdict('ana', 4, 'disputed', 'refuted'),
    ]
    expect(told(history)).toEqual([
      ['ana', 'supported'],
      ['ben', 'disputed'],
    ])
  })

  it('leave out what was taken back before, and keep what was taken back after', () => {
    const history = [
      verdict('ana', 1, 'unverified', 'not-checkable', 2),
      verdict('ben', 3, 'disputed', 'refuted', 9),
      verdict('ana', 4, 'supported', 'confirmed'),
    ]
    expect(told(history)).toEqual([
      ['ben', 'disputed'],
      ['ana', 'supported'],
    ])
  })

  it('take the first verdict of a third checker', () => {
    const history = [
      verdict('ana', 1, 'supported', 'confirmed'),
      verdict('ben', 2, 'supported', 'confirmed'),
      verdict('cleo', 3, 'disputed', 'refuted'),
      verdict('cleo', 4, 'supported', 'confirmed'),
    ]
    expect(told(history)).toContainEqual(['cleo', 'disputed'])
  })
})

const claim = (n: number, outlet: string, ana: [Status, Reason], ben: [Status, Reason] | null) =>
  claimState(n * 10, n * 10 + 5, {
    claim: sampleClaim(n * 10, n * 10 + 5, {
      attributions: [
        {
          outlet: { id: outlet, name: outlet.toUpperCase(), listed: true },
          mention: { start: 0, end: 1 },
          cue: { text: 'said', start: 0, end: 1 },
          scope: 'claim',
          rule: 'said',
        },
      ],
    }),
    history: [verdict('ana', 1, ...ana), ...(ben === null ? [] : [verdict('ben', 2, ...ben)])],
  })

describe('the figures of agreement', () => {
  const yes: [Status, Reason] = ['supported', 'confirmed']
  const no: [Status, Reason] = ['disputed', 'refuted']
  const stale: [Status, Reason] = ['disputed', 'outdated']
  const tally = new AgreementTally()
  tally.add([
    claim(1, 'efe', yes, yes),
    claim(2, 'efe', no, stale),
    claim(3, 'lusa', yes, no),
    claim(4, 'lusa', yes, yes),
    claim(5, 'lusa', yes, null),
  ])
  const figures = tally.figures()

  it('count claims that two checkers marked, by status', () => {
    expect(figures.claims).toBe(4)
    expect(figures.percent).toEqual({ value: 0.75, interval: null })
  })

  it('tell pairs with their confusion table', () => {
    expect(figures.pairs).toHaveLength(1)
    expect(figures.pairs[0]).toMatchObject({
      first: { id: 'ana' },
      second: { id: 'ben' },
      table: [
        [2, 1, 0],
        [0, 1, 0],
        [0, 0, 0],
      ],
    })
    // Observed 3/4; by chance 3/4 x 2/4 + 1/4 x 2/4 = 1/2.
    expect(figures.pairs[0]?.kappa?.value).toBeCloseTo(0.5, 10)
  })

  it('tell each outlet by the claims that cite it', () => {
    expect(figures.outlets.map((o) => [o.name, o.claims, o.percent?.value])).toEqual([
      ['EFE', 2, 1],
      ['LUSA', 2, 0.5],
    ])
  })

  it('tell each reason by whether both gave it', () => {
    expect(figures.reasons.map((r) => [r.id, r.claims, r.percent?.value])).toEqual([
      ['confirmed', 3, 0.75],
      ['refuted', 2, 0.5],
      ['outdated', 1, 0.75],
    ])
  })
})
