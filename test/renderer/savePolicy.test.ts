import { describe, expect, it, vi } from 'vitest'
import type { ReviewPolicy } from '../../electron/core/model.js'
import type { Client } from '../../renderer/api/createClient.js'
import { createReviewActions } from '../../renderer/state/reviewActions.js'

describe('two quick changes of the library’s rule', () => {
  it('go one after the other, so that the later one stays', async () => {
    const answers: (() => void)[] = []
    const asked: ReviewPolicy[] = []
    const set = (policy: ReviewPolicy) => {
      asked.push(policy)
      return new Promise<unknown>((resolve) => {
        answers.push(() => resolve({ ok: true, value: policy }))
      })
    }
    // Of the client only the one call is made.
    const client = { policy: { set } } as unknown as Client
    const actions = createReviewActions(client, () => Promise.resolve())
    const first = actions.savePolicy({ kind: 'adjudicated', hideNames: false })
    const second = actions.savePolicy({ kind: 'adjudicated', hideNames: true })
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    await new Promise((resolve) => {
      setTimeout(resolve, 20)
    })
    expect(asked).toEqual([{ kind: 'adjudicated', hideNames: false }])
    answers[0]?.()
    await first
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    answers[1]?.()
    expect((await second).ok).toBe(true)
    expect(asked.at(-1)).toEqual({ kind: 'adjudicated', hideNames: true })
  })
})
