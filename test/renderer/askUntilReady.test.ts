import { describe, expect, it, vi } from 'vitest'
import { askUntilReady } from '../../renderer/search/askUntilReady.js'
import type { SearchAnswer } from '../../renderer/search/searchState.js'

const answer = (total: number, ready: boolean): SearchAnswer => ({
  stories: [],
  total,
  next: null,
  choices: { checkers: [], outlets: [] },
  index: { ready, done: total, total: 7 },
})

describe('a question to an index that is being made', () => {
  it('is asked again until the index holds everything, and no more after that', async () => {
    const answers = [answer(0, false), answer(4, false), answer(6, true), answer(7, true), answer(7, true)]
    const search = vi.fn(() =>
      Promise.resolve({ ok: true as const, value: answers.shift() ?? answer(0, false) }),
    )
    const heard: number[] = []
    vi.useFakeTimers()
    try {
      askUntilReady(search, { text: '' }, (reply) => {
        if (reply.ok) heard.push(reply.value.total)
      })
      await vi.advanceTimersByTimeAsync(60_000)
    } finally {
      vi.useRealTimers()
    }
    expect(heard).toEqual([0, 4, 6, 7])
  })

  it('hears nothing any more once it was given up', async () => {
    const search = vi.fn(() => Promise.resolve({ ok: true as const, value: answer(0, false) }))
    const heard: number[] = []
    vi.useFakeTimers()
    try {
      const asking = askUntilReady(search, { text: '' }, () => heard.push(1))
      await vi.advanceTimersByTimeAsync(0)
      asking.abort()
      await vi.advanceTimersByTimeAsync(60_000)
    } finally {
      vi.useRealTimers()
    }
    expect(heard).toEqual([1])
  })
})
