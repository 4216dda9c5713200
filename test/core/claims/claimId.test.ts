/** The identity of a claim: twelve digits of its story's hash and its span. */
import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimIdOf } from '../../../electron/core/claims/claimId.js'

const sha256 = '0123456789ab'.padEnd(64, 'c')

describe('claimIdOf', () => {
  it('writes the span as decimals', () => {
    expect(claimIdOf(sha256, { start: 0, end: 9 })).toBe('0123456789ab-0-9')
    expect(claimIdOf(sha256, { start: 99, end: 100 })).toBe('0123456789ab-99-100')
    expect(claimIdOf(sha256, { start: 10_000, end: 10_005 })).toBe('0123456789ab-10000-10005')
  })

  it('writes any span so', () => {
    const offsets = integer({ min: 0, max: 2 ** 31 })
    assert(
      property(
        offsets,
        offsets,
        (start, end) => claimIdOf(sha256, { start, end }) === `0123456789ab-${start}-${end}`,
      ),
    )
  })
})
