/** Word numbers of the signs that the grammar asks for. */
import type { Lexicon } from './lexicon.js'

export const compileSigns = (lexicon: Lexicon) => ({
  comma: lexicon.add(','),
  dot: lexicon.add('.'),
  colon: lexicon.add(':'),
  semicolon: lexicon.add(';'),
  question: lexicon.add('?'),
  exclamation: lexicon.add('!'),
  ellipsis: lexicon.add('…'),
  open: lexicon.add('('),
  close: lexicon.add(')'),
  openSquare: lexicon.add('['),
  closeSquare: lexicon.add(']'),
  /** All double quotation marks. */
  quote: lexicon.add('"'),
  /** Apostrophes and single quotation marks. */
  apostrophe: lexicon.add("'"),
  slash: lexicon.add('/'),
  bar: lexicon.add('|'),
  hyphen: lexicon.add('-'),
  dash: lexicon.add('—'),
  at: lexicon.add('@'),
  star: lexicon.add('*'),
  underscore: lexicon.add('_'),
  ampersand: lexicon.add('&'),
  plus: lexicon.add('+'),
})

export type Signs = ReturnType<typeof compileSigns>
