/** Cuts a claim into words, numerals and signs, with what each word means to the finders. */
import type { Span } from '../../model.js'
import {
  classAt,
  DIGIT,
  LETTER,
  LOWER,
  MARK,
  OTHER,
  SPACE,
  STOP,
  SURROGATE,
  UPPER,
} from '../../story/characters.js'
import { gluedPrefixes } from './currencies.js'
import type { Lexicon } from './lexicon.js'
import { readNumeral } from './numerals.js'
import { noSense, type Sense } from './sense.js'
import { hashUnit } from './wordTable.js'

/** A word, numeral or sign. Its words are read from the text only when somebody asks for them: most are never asked. */
export class Token implements Span {
  start = 0
  end = 0
  kind: 'word' | 'number' | 'sign' = 'sign'
  /** True for a word that begins with a capital. */
  capital = false
  /** True when nothing stands between it and the token before. */
  glued = false
  /** The sign that it is; empty for a word or a numeral. */
  sign = ''
  sense: Sense = noSense
  private text = ''
  private read: string | null = null

  /** Makes this the token at [start, end). `value` is given for a numeral only. */
  become(
    text: string,
    start: number,
    end: number,
    kind: Token['kind'],
    glued: boolean,
    value: string | null,
  ): void {
    this.text = text
    this.start = start
    this.end = end
    this.kind = kind
    this.glued = glued
    this.read = value
    this.sign = kind === 'sign' ? text.charAt(start) : ''
    this.capital = false
    this.sense = noSense
  }

  /** Lower case for a word, a plain decimal for a number, the sign itself. */
  get value(): string {
    this.read ??= this.text.slice(this.start, this.end).toLowerCase()
    return this.read
  }
}

const fullStop = 46

/** Signs of ASCII that end a word whatever follows; a digit does not, nor a letter beyond ASCII. */
const isPlainEnd = (unit: number): boolean => unit <= 47 || (unit >= 58 && unit <= 127)

/** Kept from claim to claim, because making them anew costs more than reading. Nobody holds a token beyond its claim. */
const pool: Token[] = []
const poolSize = 500

/** The claim that was read last: its tokens serve the checkpoints and the worth of the same claim. */
let last: {
  readonly text: string
  readonly span: Span
  readonly lexicon: Lexicon
  readonly tokens: readonly Token[]
} | null = null

const isWordUnit = (cls: number): boolean => cls === UPPER || cls === LOWER || cls === LETTER || cls === MARK

/** Cyrillic words hold apostrophes: "п’ять". */
const isInnerApostrophe = (text: string, i: number): boolean =>
  (text.charAt(i) === '’' || text.charAt(i) === "'") && isCyrillic(text, i - 1) && isCyrillic(text, i + 1)
const isCyrillic = (text: string, i: number): boolean =>
  text.charCodeAt(i) >= 0x400 && text.charCodeAt(i) < 0x500

/** "R52.6 million" is a sum, "MH17" a name: a sum has a letter for its currency and goes on as sums do. */
const isSum = (text: string, start: number, digit: number): boolean =>
  gluedPrefixes[text.slice(start, digit)] !== undefined &&
  /^(?:\d{1,3}(?:,\d{3})+|\d{1,6}\.\d|\d{3,9}(?![\p{L}\p{N}])|\d{1,3}(?:-|\s)?(?:[mb]illion|trillion|[mb]n?\b|crore|lakh))/u.test(
    text.slice(digit, digit + 16),
  )

/** The end of the word at `start`. Digits belong to a word that began with a letter ("MH17"); so do the stops of "U.S.". */
const endOfWord = (text: string, start: number, limit: number): number => {
  let i = start + 1
  while (i < limit) {
    const cls = classAt(text, i)
    if (cls === DIGIT && i - start <= 3 && isSum(text, start, i)) return i
    if (isWordUnit(cls) || cls === DIGIT || isInnerApostrophe(text, i)) i++
    else if (
      (cls === STOP || cls === OTHER) &&
      text.charAt(i) === '.' &&
      i - start === 1 &&
      isWordUnit(classAt(text, i + 1))
    ) {
      return endOfInitials(text, start, limit)
    } else break
  }
  return i
}

/** "U.S.", "a.m.", "U.N.": single letters with stops; a longer word after them is not theirs. */
const endOfInitials = (text: string, start: number, limit: number): number => {
  let i = start
  while (i + 1 < limit && isWordUnit(classAt(text, i)) && text.charAt(i + 1) === '.') i += 2
  const last = isWordUnit(classAt(text, i)) && !isWordUnit(classAt(text, i + 1)) && i < limit
  if (i - start < 4 && !last) return start + 1
  return last ? i + 1 : i
}

/**
 * The tokens of `span`, in order. Spaces are left out; a half of a surrogate pair is never a token.
 * They are good until the next claim is read.
 */
export const readTokens = (text: string, span: Span, lexicon: Lexicon): readonly Token[] => {
  const { start: from, end: limit } = span
  if (
    last !== null &&
    last.span.start === from &&
    last.span.end === limit &&
    last.lexicon === lexicon &&
    last.text === text
  )
    return last.tokens
  const tokens: Token[] = []
  let lastEnd = -1
  let i = from
  while (i < limit) {
    const cls = classAt(text, i)
    if (cls === SPACE || cls === SURROGATE || cls === 0) {
      i++
      continue
    }
    const start = i
    let token = pool[tokens.length]
    if (token === undefined) {
      token = new Token()
      if (pool.length < poolSize) pool.push(token)
    }
    tokens.push(token)
    const glued = lastEnd === start
    if (cls === DIGIT) {
      const numeral = readNumeral(text, start, limit, lexicon.decimalComma)
      i = numeral.end
      token.become(text, start, i, 'number', glued, numeral.value)
    } else if (isWordUnit(cls)) {
      // Most words are plain: their end and their hash come from one pass.
      let hash = 0
      let unit = text.charCodeAt(i)
      while (i < limit && (unit | 32) >= 97 && (unit | 32) <= 122) {
        hash = hashUnit(hash, unit | 32)
        unit = text.charCodeAt(++i)
      }
      const isPlain = i === limit || (isPlainEnd(unit) && (unit !== fullStop || i - start > 1))
      if (!isPlain) i = endOfWord(text, start, limit)
      token.become(text, start, i, 'word', glued, null)
      token.capital = cls === UPPER
      token.sense = isPlain
        ? lexicon.senses.findHashed(hash, text, start, i)
        : lexicon.senses.find(text, start, i)
    } else {
      i++
      token.become(text, start, i, 'sign', glued, null)
    }
    lastEnd = i
  }
  last = { text, span: { start: from, end: limit }, lexicon, tokens }
  return tokens
}
