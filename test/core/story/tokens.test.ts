/** The token table and its vocabulary: what every stage of extraction reads instead of the text. */
import { describe, expect, it } from 'vitest'
import * as shapes from '../../../electron/core/story/shapes.js'
import { releaseTokens, tokenFrom, tokenise } from '../../../electron/core/story/tokens.js'
import { Vocabulary, WordFacts } from '../../../electron/core/story/vocabulary.js'
import * as traits from '../../../electron/core/story/traits.js'

const wordsOf = (text: string): readonly string[] => {
  const { count, starts, ends } = tokenise(text)
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]))
}

describe('tokenise', () => {
  it('parts words at apostrophes, hyphens and stops, and keeps every sign', () => {
    expect(wordsOf("The U.S. mayor's well-kept “ledger”.").join(' ')).toBe(
      "The U . S . mayor ' s well - kept “ ledger ” .",
    )
  })

  it('keeps a web address whole, without the stop behind it', () => {
    expect(wordsOf('See https://example.org/a?b=1. Then www.example.org!').join(' ')).toBe(
      'See https://example.org/a?b=1 . Then www.example.org !',
    )
  })

  it('takes every sign of a script without spaces as a word', () => {
    expect(wordsOf('部长说 ok')).toEqual(['部', '长', '说', 'ok'])
  })

  it('gives one number to one spelling, and tells how it is written', () => {
    const { spellings, shapes: written } = tokenise('Ferry ferry FERRY Ferry 24 .')
    expect(spellings[0]).toBe(spellings[3])
    expect(new Set(spellings.slice(0, 3)).size).toBe(3)
    const { capital, lower, capitals, number, sign } = shapes
    expect(Array.from(written.slice(0, 6))).toEqual([capital, lower, capitals, capital, number, sign])
  })

  it('lists the words with which a name may begin: capitals, figures, and short words that are joined to the next', () => {
    const text = 'then the well-kept al-Sisi house of d’Estaing (GmbH) cost iTen 24 euros: www.x.org'
    const { openers, openerCount, starts, ends } = tokenise(text)
    const words = Array.from(openers.slice(0, openerCount), (k) => text.slice(starts[k], ends[k]))
    expect(words).toEqual(['al', 'Sisi', 'd', 'Estaing', 'GmbH', 'iTen', '24', 'www.x.org'])
  })

  it('finds the first token from an offset on', () => {
    const tokens = tokenise('one two three')
    expect([0, 1, 4, 5, 9, 99].map((offset) => tokenFrom(tokens, offset))).toEqual([0, 1, 1, 2, 3, 3])
  })
})

describe('Vocabulary', () => {
  it('numbers stretches of a text as it numbers the words themselves', () => {
    const vocabulary = new Vocabulary()
    const ferry = vocabulary.numberOf('the ferry left', 4, 9)
    expect(vocabulary.numberOf('ferry', 0, 5)).toBe(ferry)
    expect(vocabulary.spellings[ferry]).toBe('ferry')
  })

  it('keeps its numbers while it grows', () => {
    const vocabulary = new Vocabulary()
    const words = Array.from({ length: 20_000 }, (_, i) => `Word${i}`)
    const numbers = words.map((word) => vocabulary.numberOf(word, 0, word.length))
    expect(new Set(numbers).size).toBe(words.length)
    expect(words.map((word) => vocabulary.numberOf(word, 0, word.length))).toEqual(numbers)
    expect(numbers.map((number) => vocabulary.lowered[number])).toEqual(words.map((w) => w.toLowerCase()))
  })

  it('has no number for a word that is too long for any list', () => {
    const long = 'a'.repeat(100)
    expect(new Vocabulary().numberOf(long, 0, long.length)).toBe(0)
  })

  it('knows the lists that a spelling stands in', () => {
    const vocabulary = new Vocabulary()
    const traitsOf = (word: string): number =>
      vocabulary.traits[vocabulary.numberOf(word, 0, word.length)] ?? 0
    expect(traitsOf('said') & traits.speechVerb).not.toBe(0)
    expect(traitsOf('Vice-Chairman') & traits.joinedTitle).not.toBe(0)
    expect(traitsOf('Maria') & (traits.givenName | traits.speechVerb)).toBe(traits.givenName)
  })
})

describe('releaseTokens', () => {
  it('leaves nothing of one text behind the last token of the next, and keeps apart what is still read', () => {
    const long = tokenise('The ferry left Harwich late, and nobody said why. '.repeat(20))
    releaseTokens(long)
    const short = tokenise('No ferry.')
    const other = tokenise('Harwich waits.')
    expect(short.starts).toBe(long.starts)
    expect(other.starts).not.toBe(short.starts)
    const { count, starts, ends, spellings, shapes: written } = short
    expect([count, ...starts.subarray(0, count), ...ends.subarray(0, count)]).toEqual([3, 0, 3, 8, 2, 8, 9])
    for (const column of [starts, ends, spellings, written])
      expect(column.subarray(count).some((n) => n !== 0)).toBe(false)
  })
})

describe('WordFacts', () => {
  it('reads a fact once for each spelling, and anew for another vocabulary', () => {
    const read: string[] = []
    const facts = new WordFacts((word) => {
      read.push(word)
      return word.length
    })
    const ask = (vocabulary: Vocabulary): number => facts.of(vocabulary, vocabulary.numberOf('ferry', 0, 5))
    const first = new Vocabulary()
    expect([ask(first), ask(first), ask(new Vocabulary())]).toEqual([5, 5, 5])
    expect(read).toEqual(['ferry', 'ferry'])
  })
})
