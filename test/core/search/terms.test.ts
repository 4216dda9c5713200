import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord, termsOf } from '../../../electron/core/search/terms.js'

const terms = (text: string, asked = false) => Array.from(termsOf(text, 0, text.length, asked), (t) => t.term)

describe('the terms of a text', () => {
  it.each([
    ['Café CRÈME', ['cafe', 'creme']],
    ['Straße in Łódź', ['strasse', 'in', 'lodz']],
    ['Київ, Україна', ['киів', 'украіна'].map((w) => w.normalize('NFKD').replace(/\p{M}/gu, ''))],
    ['الرئيس قال', ['رييس', 'قال']],
    ['don’t stop', ['don', 't', 'stop']],
    ['co\u00adoperate', ['cooperate']],
    ['한국 정부', ['한국', '정부'].map((w) => w.normalize('NFKD'))],
  ])('folds %s', (text, wanted) => {
    expect(terms(text)).toEqual(wanted)
  })

  it('cuts scripts without spaces into pairs, and a single letter is found wherever it stands', () => {
    expect(terms('東京都')).toEqual(['東京', '京都', '都'])
    expect(terms('東京都', true)).toEqual(['東京', '京都'])
    expect(terms('都', true)).toEqual(['都'])
    expect(terms('AI東京2026')).toEqual(['ai', '東京', '京', '2026'])
    expect(terms('กรุง').length).toBeGreaterThan(1)
  })

  it('gives places in the original, whatever is asked of it', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0
        for (const { term, start, end, word } of termsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(word ? last : 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          if (word) expect(foldWord(text.slice(start, end))).toBe(term)
          last = word ? end : start
        }
      }),
    )
  })
})
