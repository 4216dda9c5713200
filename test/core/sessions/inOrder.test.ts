/** Work on a few things at a time, with answers in order. */
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { err, ok } from '../../../electron/core/result.js'
import { inOrder } from '../../../electron/core/sessions/inOrder.js'

const numbers = Array.from({ length: 40 }, (_, i) => i)

describe('work in order', () => {
  it('takes the answers in the order of what was asked, and does several things at once', async () => {
    const taken: number[] = []
    let now = 0
    let most = 0
    const work = async (i: number) => {
      most = Math.max(most, ++now)
      await wait(i % 3)
      now -= 1
      return ok(i)
    }
    expect(await inOrder(numbers, work, (i) => void taken.push(i))).toEqual(ok(undefined))
    expect(taken).toEqual(numbers)
    expect(most).toBe(8)
  })

  it('ends with the first failure, when nothing is on its way any more', async () => {
    const taken: number[] = []
    let now = 0
    const work = async (i: number) => {
      now += 1
      await wait(i === 5 ? 0 : 2)
      now -= 1
      return i === 5 ? err('cancelled', 'It was cancelled.') : ok(i)
    }
    const done = await inOrder(numbers, work, (i) => void taken.push(i))
    expect(done).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(taken).toEqual([0, 1, 2, 3, 4])
    expect(now).toBe(0)
  })

  it('throws at its turn what was thrown before it', async () => {
    const taken: number[] = []
    const work = async (i: number) => {
      if (i === 3) throw new Error('the disk is gone')
      await wait(5)
      return ok(i)
    }
    await expect(inOrder(numbers, work, (i) => void taken.push(i))).rejects.toThrow('the disk is gone')
    expect(taken).toEqual([0, 1, 2])
  })
})
