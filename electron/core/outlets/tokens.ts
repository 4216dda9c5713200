/** The words and signs of a text as the grammar sees them: numbers of its lexicon beside the spellings. */
import { releaseTokens, type Tokens as StoryTokens } from '../story/tokens.js'
import type { Lexicon } from './lexicon.js'

export interface Tokens extends StoryTokens {
  /** Numbers of the lexicon, 0 for words that are not in it. */
  readonly words: Int32Array
}

/** Says that nobody reads the tokens of a story any more: their arrays serve the next one. */
export const releaseWords = (tokens: Tokens, lexicon: Lexicon): void => {
  lexicon.release(tokens.words)
  releaseTokens(tokens)
}

/** Looks up every word of a text in the lexicon. */
export const numberWords = (tokens: StoryTokens, lexicon: Lexicon): Tokens => {
  const { text, count, starts, ends, spellings, shapes, signs, signCount, openers, openerCount } = tokens
  const { vocabulary } = tokens
  const words = lexicon.numbersOf(tokens)
  // Written out: what a spread makes is slow to read.
  return {
    text,
    count,
    starts,
    ends,
    spellings,
    shapes,
    signs,
    signCount,
    openers,
    openerCount,
    vocabulary,
    words,
  }
}
