import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { sortGradually } from '../../../electron/adapters/store/sortGradually.js'
import { randomFrom } from '../../support/records.js'

const byKey = (a: readonly [number, number], b: readonly [number, number]): number => a[0] - b[0]

describe('sorting a long list a little at a time', () => {
  it.each([0, 1, 4_000, 4_001, 50_000])('sorts %i as a sort at once does', async (many) => {
    const random = randomFrom(many)
    const items = Array.from({ length: many }, (_, n) => [Math.floor(random() * 1_000), n] as const)
    expect(await sortGradually(items, byKey, () => Promise.resolve())).toEqual(items.toSorted(byKey))
  })

  it('changes nothing of what it is given, and pauses', async () => {
    const items = Array.from({ length: 30_000 }, (_, n) => [30_000 - n, n] as const)
    let pauses = 0
    const sorted = await sortGradually(items, byKey, async () => {
      pauses += 1
      await setImmediate()
    })
    expect(items[0]).toEqual([30_000, 0])
    expect(sorted[0]).toEqual([1, 29_999])
    expect(pauses).toBeGreaterThan(8)
  })
})
