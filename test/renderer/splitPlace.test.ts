import { describe, expect, it } from 'vitest'
import { splitPlace } from '../../renderer/claims/splitPlace.js'

const parts = (marked: string, language = 'en'): readonly string[] | null => {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const place = splitPlace(text, at, language)
  return place === null ? null : [text.slice(0, place).trim(), text.slice(place).trim()]
}

describe('a claim is split', () => {
  it('between two words where the cursor stands there', () => {
    expect(parts('He said |that his country waits')).toEqual(['He said', 'that his country waits'])
    expect(parts('He said| that his country waits')).toEqual(['He said', 'that his country waits'])
  })

  it('at the nearest boundary where the cursor stands inside a word', () => {
    expect(parts('He said tha|t his country waits')).toEqual(['He said that', 'his country waits'])
    expect(parts('He said t|hat his country waits')).toEqual(['He said', 'that his country waits'])
    expect(parts('It costs 3|.5 million')).toEqual(['It costs', '3.5 million'])
  })

  it('between words of a script without spaces, never inside one', () => {
    const cut = parts('港口|今年重新开放了', 'zh')
    expect(cut).toEqual(['港口', '今年重新开放了'])
    expect(parts('港口今年重|新开放了', 'zh')?.join('')).toBe('港口今年重新开放了')
  })

  it('nowhere in a single word, and not outside the claim', () => {
    expect(parts('Fir|e!')).toBeNull()
    expect(splitPlace('Two words', 0, 'en')).toBeNull()
    expect(splitPlace('Two words', 9, 'en')).toBeNull()
  })

  it('by the rules for all where the language is not known', () => {
    expect(parts('Two wor|ds here', 'not a language')).toEqual(['Two words', 'here'])
  })
})
