/** What a word, numeral or sign is to the finders wherever it stands: read once for each spelling of a language. */
import { classAt, isWordAt, UPPER } from '../../story/characters.js'
import { traitsOf } from '../../story/wordTraits.js'
import * as traits from '../../story/traits.js'
import { noSense, type Sense } from './sense.js'
import * as marks from './marks.js'

/** A class, so that looking at one costs the same for all. */
export class TokenFact {
  /** The sign that it is, else empty. */
  readonly sign: string

  constructor(
    readonly kind: 'word' | 'number' | 'sign' | 'none',
    /** Lower case for a word, a plain decimal for a number, the sign itself; empty where there is no token. */
    readonly value: string,
    /**
     * How surely it ends where the story's token ends: 2 for a sign, 1 for a word of ASCII letters; 3 for digits, which signs
     * and spaces of some languages join with more; 0 for all else.
     */
    readonly sure: 0 | 1 | 2 | 3,
    /** Bits of `marks`. */
    readonly marks: number,
    readonly sense: Sense = noSense,
    /** True for a word that begins with a capital. */
    readonly capital = false,
    /** Bits of the story's `traits`. */
    readonly traits = 0,
  ) {
    this.sign = kind === 'sign' ? value : ''
  }
}

export const numeralFact = (value: string): TokenFact => new TokenFact('number', value, 0, marks.number)

/** Where there is no token: before the first one of a claim and behind the last. */
export const nothing = new TokenFact('none', '', 0, 0)

/** `senseOf` knows the words of the language in lower case. */
export const readTokenFact = (spelling: string, senseOf: (word: string) => Sense): TokenFact => {
  if (spelling.length === 1 && !isWordAt(spelling, 0)) return new TokenFact('sign', spelling, 2, 0)
  if (/^\d+$/.test(spelling)) return new TokenFact('number', spelling, 3, marks.number)
  const value = spelling.toLowerCase()
  const sense = senseOf(value)
  const capital = classAt(spelling, 0) === UPPER
  const shouts = capital && classAt(spelling, 1) === UPPER
  const bits = traitsOf(spelling)
  return new TokenFact(
    'word',
    value,
    (bits & traits.plain) === 0 ? 0 : 1,
    sense.marks | marks.word | (capital ? marks.capital : 0) | (shouts ? marks.shout : 0),
    sense,
    capital,
    bits,
  )
}
