/** Reads a claim as words, numerals and signs, with what each word means to the finders. */
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
import { shapes } from '../../story/shapes.js'
import { type Tokens, tokenFrom } from '../../story/tokens.js'
import type { Vocabulary } from '../../story/vocabulary.js'
import { traits } from '../../story/wordTraits.js'
import { gluedPrefixes } from './currencies.js'
import type { Lexicon } from './lexicon.js'
import { readNumeral } from './numerals.js'
import { marks, noSense, type Sense } from './sense.js'

/** A word, numeral or sign. */
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
  /** Lower case for a word, a plain decimal for a number, the sign itself. */
  value = ''
  sense: Sense = noSense
  /** Bits of `marks`. */
  marks = 0
  /** Bits of the story's `traits`. */
  traits = 0
}

/** The tokens of one claim. They are good until the next claim is read. */
export interface ClaimTokens {
  readonly tokens: readonly Token[]
  /** The marks of all its tokens. */
  readonly marks: number
}

/** Kept from claim to claim, because making them anew costs more than reading. Nobody holds a token beyond its claim. */
const pool: Token[] = []
const poolSize = 500

const isWordUnit = (cls: number): boolean => cls === UPPER || cls === LOWER || cls === LETTER || cls === MARK

const fullStop = 46

/**
 * True when a word of ASCII letters ends before `unit`: at the end of the text or at a sign of ASCII. Units beyond ASCII may
 * go on with it, and so may a stop with a single letter ("U.S.").
 */
const isEndOfPlain = (unit: number, isLonger: boolean): boolean =>
  !(unit > 127) && (unit !== fullStop || isLonger)

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

class ClaimReader {
  readonly tokens: Token[] = []
  marks = 0
  private readonly text: string
  private readonly vocabulary: Vocabulary
  private lastEnd = -1

  constructor(
    private readonly story: Tokens,
    private readonly span: Span,
    private readonly lexicon: Lexicon,
  ) {
    this.text = story.text
    this.vocabulary = story.vocabulary
  }

  /** Most words and signs are as the story has them; numerals, initials and what is not ASCII are cut anew. */
  read(): void {
    const { starts, ends, spellings, shapes: written, count } = this.story
    const { text, vocabulary, span } = this
    const limit = span.end
    let k = tokenFrom(this.story, span.start)
    for (let i = span.start; i < limit; ) {
      while (k < count && (starts[k] ?? 0) < i) k++
      const start = k < count ? (starts[k] ?? limit) : limit
      const end = ends[k] ?? limit
      const spelling = spellings[k] ?? 0
      if (start !== i) {
        // Between two tokens only white space stands; inside one a numeral has ended.
        if (k === 0 || i >= (ends[k - 1] ?? 0)) i = Math.min(start, limit)
        else i = this.readAt(i, limit)
        continue
      }
      const bits = vocabulary.traits[spelling] ?? 0
      if (written[k] === shapes.sign) {
        this.addSign(i, vocabulary.spellings[spelling] ?? '')
        i = end
      } else if (
        (bits & traits.plain) !== 0 &&
        end <= limit &&
        isEndOfPlain(text.charCodeAt(end), end - i > 1)
      ) {
        this.addWord(i, end, spelling)
        i = end
      } else i = this.readAt(i, limit)
    }
  }

  /** Reads the token at `i` unit by unit; gives the offset behind it. */
  private readAt(i: number, limit: number): number {
    const { text } = this
    const cls = classAt(text, i)
    if (cls === SPACE || cls === SURROGATE || cls === 0) return i + 1
    if (cls === DIGIT) {
      const numeral = readNumeral(text, i, limit, this.lexicon.decimalComma)
      const token = this.next(i, numeral.end, 'number')
      token.value = numeral.value
      token.marks = marks.number
      this.marks |= marks.number
      return numeral.end
    }
    if (!isWordUnit(cls)) {
      this.addSign(i, text.charAt(i))
      return i + 1
    }
    const end = endOfWord(text, i, limit)
    this.addWord(i, end, this.vocabulary.numberOf(text, i, end))
    return end
  }

  private addWord(start: number, end: number, spelling: number): void {
    const { vocabulary } = this
    const token = this.next(start, end, 'word')
    const sense = this.lexicon.senses.of(vocabulary, spelling)
    token.capital = classAt(this.text, start) === UPPER
    token.value = vocabulary.loweredOf(spelling, this.text, start, end)
    token.sense = sense
    token.marks = token.capital ? sense.marks | marks.capital : sense.marks
    token.traits = vocabulary.traits[spelling] ?? 0
    this.marks |= token.marks
  }

  private addSign(at: number, sign: string): void {
    const token = this.next(at, at + 1, 'sign')
    token.sign = sign
    token.value = sign
  }

  private next(start: number, end: number, kind: Token['kind']): Token {
    const { tokens } = this
    let token = pool[tokens.length]
    if (token === undefined) {
      token = new Token()
      if (pool.length < poolSize) pool.push(token)
    }
    tokens.push(token)
    token.start = start
    token.end = end
    token.kind = kind
    token.glued = this.lastEnd === start
    token.capital = false
    token.sign = ''
    token.sense = noSense
    token.marks = 0
    token.traits = 0
    this.lastEnd = end
    return token
  }
}

/** The claim that was read last: its tokens serve the checkpoints and the worth of the same claim. */
let last: {
  readonly story: Tokens
  readonly start: number
  readonly end: number
  readonly lexicon: Lexicon
  readonly claim: ClaimTokens
} | null = null

/** The tokens of `span`, in order. Spaces are left out; a half of a surrogate pair is never a token. */
export const readTokens = (story: Tokens, span: Span, lexicon: Lexicon): ClaimTokens => {
  const { start, end } = span
  if (last?.start === start && last.end === end && last.story === story && last.lexicon === lexicon)
    return last.claim
  const claim = new ClaimReader(story, span, lexicon)
  claim.read()
  last = { story, start, end, lexicon, claim }
  return claim
}
