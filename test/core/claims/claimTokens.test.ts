/** The tokens of a claim as the finders of checkpoints ask for them: by number, also beyond the ends. */
import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../electron/core/claims/checkpoints/lexicon.js'
import { type ClaimTokens, readTokens } from '../../../electron/core/claims/checkpoints/tokens.js'
import { tokenise } from '../../../electron/core/story/tokens.js'

const read = (text: string, start = 0, end = text.length, language = 'en'): ClaimTokens =>
  readTokens(tokenise(text), { start, end }, lexiconOf(language))

const valuesOf = (tokens: ClaimTokens): readonly string[] =>
  Array.from({ length: tokens.count }, (_, i) => tokens.value(i))

describe('the tokens of a claim', () => {
  it('are words in lower case, numerals as plain decimals, and signs', () => {
    expect(valuesOf(read('The U.S. paid $1,234.5 on May 3.'))).toEqual([
      'the',
      'u.s.',
      'paid',
      '$',
      '1234.5',
      'on',
      'may',
      '3',
      '.',
    ])
  })

  it('join the groups of a numeral as the language does', () => {
    expect(valuesOf(read('paid 10 000 now'))).toEqual(['paid', '10', '000', 'now'])
    expect(valuesOf(read('payé 10 000 ici', 0, 15, 'fr'))).toEqual(['payé', '10000', 'ici'])
    expect(valuesOf(read('paid 10\u202f000 now'))).toEqual(['paid', '10000', 'now'])
  })

  it('end with the claim, and beside them stands nothing', () => {
    const tokens = read('One two. Three four.', 9, 14)
    expect(valuesOf(tokens)).toEqual(['three'])
    for (const at of [-1, 1]) {
      expect(tokens.kind(at)).toBe('none')
      expect([tokens.value(at), tokens.sign(at), tokens.start(at), tokens.end(at)]).toEqual(['', '', 0, 0])
      expect(tokens.isGlued(at) || tokens.isCapital(at) || tokens.isDash(at)).toBe(false)
    }
  })

  it('say which of them stand glued to the one before', () => {
    const tokens = read('$5 m 5m')
    expect(Array.from({ length: tokens.count }, (_, i) => tokens.isGlued(i))).toEqual([
      false,
      true,
      false,
      false,
      true,
    ])
  })

  it('are as many as the claim has, however long it is, and few again in the next one', () => {
    const long = 'Ferry 7, '.repeat(5000).trim()
    const tokens = read(long)
    expect(tokens.count).toBe(15_000)
    expect([tokens.value(14_998), tokens.start(14_998)]).toEqual(['7', long.length - 2])
    expect(tokens.spotCount).toBe(10_000)
    expect(valuesOf(read('No ferry.'))).toEqual(['no', 'ferry', '.'])
  })
})
