import { describe, expect, it } from 'vitest'
import { emptyDesk, emptyEvidence } from '../../renderer/state/deskState.js'
import { reduceDesk } from '../../renderer/state/reduceDesk.js'
import { strandedDrafts } from '../../renderer/state/strandedDrafts.js'
import { claimState, sampleView } from './sampleView.js'

const id = (start: number, end: number) => `001122334455-${start}-${end}`
const typed = (claimId: string) => ({ ...emptyDesk, rationales: { [claimId]: 'Half a thought' } })
const viewOf = (...spans: readonly (readonly [number, number])[]) => ({
  ...sampleView(),
  claims: spans.map(([start, end]) => claimState(start, end)),
})

describe('what was typed on a claim', () => {
  it('is shown by the claim itself while that stands', () => {
    expect(strandedDrafts(sampleView(), typed(id(0, 10)))).toEqual([])
  })

  it('is stranded when the claim was dropped, merged or split, and knows what took its place', () => {
    const draft = { kind: 'rationale', claimId: id(0, 10) }
    expect(strandedDrafts(viewOf([11, 20]), typed(id(0, 10)))).toEqual([
      { ...draft, cause: 'dropped', successor: null },
    ])
    expect(strandedDrafts(viewOf([0, 20]), typed(id(0, 10)))).toEqual([
      { ...draft, cause: 'merged', successor: id(0, 20) },
    ])
    expect(strandedDrafts(viewOf([0, 4], [5, 10]), typed(id(0, 10)))).toEqual([
      { ...draft, cause: 'split', successor: id(0, 4) },
    ])
  })

  it('is no matter of another story', () => {
    expect(strandedDrafts(sampleView(), typed('ffeeddccbbaa-0-10'))).toEqual([])
  })

  it('is stranded in the settling form once nobody disagrees any more', () => {
    const settling = { ...emptyDesk, settling: { [id(0, 10)]: 'The later minutes count.' } }
    expect(strandedDrafts(sampleView(), settling)).toMatchObject([{ kind: 'settling', cause: 'settled' }])
  })

  it('goes under the words of the claim that takes it, and a form only where none is open', () => {
    const state = { ...typed(id(0, 10)), story: { kind: 'open' as const, view: viewOf([0, 20]) } }
    const draft = { kind: 'rationale', claimId: id(0, 10) } as const
    const moved = reduceDesk(state, { kind: 'draftMoved', draft, onto: id(0, 20), held: 'Before.' })
    expect(moved.rationales).toEqual({ [id(0, 20)]: 'Before.\nHalf a thought' })
    const forms = {
      [id(0, 10)]: { ...emptyEvidence, title: 'A' },
      [id(0, 20)]: { ...emptyEvidence, title: 'B' },
    }
    const taken = reduceDesk(
      { ...state, evidenceDrafts: forms },
      { kind: 'draftMoved', draft: { kind: 'evidence', claimId: id(0, 10) }, onto: id(0, 20), held: '' },
    )
    expect(taken.evidenceDrafts).toEqual(forms)
  })
})
