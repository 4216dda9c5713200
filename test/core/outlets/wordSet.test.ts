/** The set of word numbers that the grammar asks at every token. */
import { describe, expect, it } from 'vitest'
import { WordSet } from '../../../electron/core/outlets/wordSet.js'

describe('WordSet', () => {
  it('numbers its words from 1 in their order, each once, and every other word 0', () => {
    const set = new WordSet([40, 7, 40, 3])
    expect([...set]).toEqual([40, 7, 3])
    expect([40, 7, 3, 0, 8, 41, 100_000].map((word) => set.numberOf(word))).toEqual([1, 2, 3, 0, 0, 0, 0])
    expect([set.has(7), set.has(8), set.has(99), set.size]).toEqual([true, false, false, 3])
  })

  it('can be empty', () => {
    const set = new WordSet([])
    expect([set.has(0), set.has(5), set.size]).toEqual([false, false, 0])
  })
})
