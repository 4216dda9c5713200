import { describe, expect, it } from 'vitest'
import { emptyDesk } from '../../renderer/state/deskState.js'
import { seatChecker } from '../../renderer/state/seatChecker.js'

const ana = { id: 'ana', name: 'Ana' }
const ben = { id: 'ben', name: 'Ben' }
const claimId = '001122334455-0-10'

describe('when another checker sits down', () => {
  const typed = { ...seatChecker(emptyDesk, ana), rationales: { [claimId]: 'Ana is not done.' } }

  it('puts aside what the one before typed, and gives it back when she returns', () => {
    const second = seatChecker(typed, ben)
    expect(second.rationales).toEqual({})
    expect(seatChecker(second, ana).rationales).toEqual({ [claimId]: 'Ana is not done.' })
    expect(seatChecker(second, ana).asideDrafts).toEqual({})
  })

  it('leaves what was typed before anybody gave a name to whoever gives one first', () => {
    const nameless = { ...emptyDesk, checker: null, rationales: { [claimId]: 'Mine.' } }
    expect(seatChecker(nameless, ana).rationales).toEqual({ [claimId]: 'Mine.' })
  })

  it('changes nothing when the same checker is read again', () => {
    expect(seatChecker(typed, ana)).toEqual(typed)
  })
})
