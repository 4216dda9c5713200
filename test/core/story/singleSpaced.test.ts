/** Words on one line: what a checkpoint of several lines shows as its value. */
import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { singleSpaced } from '../../../electron/core/story/singleSpaced.js'

const all = (text: string): string => singleSpaced(text, 0, text.length)

describe('singleSpaced', () => {
  it('leaves words with single spaces as they stand', () => {
    expect(singleSpaced('at Bank of England, he', 3, 18)).toBe('Bank of England')
  })

  it('joins what stands on two lines, and drops white space at the ends', () => {
    expect(all('Bank of\n  England')).toBe('Bank of England')
    expect(all('10\u00a0000  euros\t')).toBe('10 000 euros')
    expect(all(' ')).toBe('')
  })

  it('is what replacing all white space would give', () => {
    const texts = string({ unit: constantFrom('a', 'é', '.', ' ', '\n', '\u00a0', '\u200b', '中') })
    assert(property(texts, (text) => all(text) === text.replace(/\s+/gu, ' ').trim()))
  })
})
