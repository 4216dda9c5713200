/** What a word, numeral or sign is to the finders wherever it stands: read once for each spelling of a language. */
import { classAt, isWordAt, UPPER } from '../../story/characters.js'
import { traits, traitsOf } from '../../story/wordTraits.js'
import { marks, noSense, type Sense } from './sense.js'

export interface TokenFact {
  readonly kind: 'word' | 'number' | 'sign'
  /** True for a word that begins with a capital. */
  readonly capital: boolean
  /** How surely it ends where the story's token ends: 2 for a sign, 1 for a word of ASCII letters, 0 for all else. */
  readonly sure: 0 | 1 | 2
  /** The sign that it is; empty for a word or a numeral. */
  readonly sign: string
  /** Lower case for a word, a plain decimal for a number, the sign itself. */
  readonly value: string
  readonly sense: Sense
  /** Bits of `marks`. */
  readonly marks: number
  /** Bits of the story's `traits`. */
  readonly traits: number
  /** True for a word of two letters or more that begins with two capitals. */
  readonly shouts: boolean
}

export const numeralFact = (value: string): TokenFact => ({
  kind: 'number',
  capital: false,
  sure: 0,
  sign: '',
  value,
  sense: noSense,
  marks: marks.number,
  traits: 0,
  shouts: false,
})

/** No word at all. */
export const nothing: TokenFact = { ...numeralFact(''), kind: 'word', marks: 0 }

const signFact = (sign: string): TokenFact => ({ ...nothing, kind: 'sign', sure: 2, sign, value: sign })

/** `senseOf` knows the words of the language in lower case. */
export const readTokenFact = (spelling: string, senseOf: (word: string) => Sense): TokenFact => {
  if (spelling.length === 1 && !isWordAt(spelling, 0)) return signFact(spelling)
  const value = spelling.toLowerCase()
  const sense = senseOf(value)
  const capital = classAt(spelling, 0) === UPPER
  const bits = traitsOf(spelling)
  return {
    kind: 'word',
    capital,
    sure: (bits & traits.plain) === 0 ? 0 : 1,
    sign: '',
    value,
    sense,
    marks: capital ? sense.marks | marks.capital : sense.marks,
    traits: bits,
    shouts: capital && classAt(spelling, 1) === UPPER,
  }
}
