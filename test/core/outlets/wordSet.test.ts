/** The set of word numbers that the grammar asks at every token. */
import { describe, expect, it } from 'vitest'
import { WordSet } from '../../../electron/core/outlets/wordSet.js'

describe('WordSet', () => {
  it('holds its words in their order, each once, and no other word', () => {
    const set = new WordSet([40, 7, 40, 3])
    expect([...set]).toEqual([40, 7, 3])
    expect([40, 7, 3, 0, 8, 41, 100_000].filter((word) => set.has(word))).toEqual([40, 7, 3])
    expect(set.size).toBe(3)
  })

  it('can be empty', () => {
    const set = new WordSet([])
    expect([set.has(0), set.has(5), set.size]).toEqual([false, false, 0])
  })
})
