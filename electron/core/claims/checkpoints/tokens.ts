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
import { type Tokens, standsApart, tokenNear } from '../../story/tokens.js'
import type { Vocabulary, WordFacts } from '../../story/vocabulary.js'
import { gluedPrefixes } from './currencies.js'
import type { Lexicon } from './lexicon.js'
import { readNumeral } from './numerals.js'
import { type Sense, shoutShift, wordShift } from './sense.js'
import { nothing, numeralFact, type TokenFact } from './tokenFact.js'

/** A word, numeral or sign at its place. */
export class Token implements Span {
  start = 0
  end = 0
  /** True when nothing stands between it and the token before. */
  glued = false
  fact: TokenFact = nothing

  get kind(): TokenFact['kind'] {
    return this.fact.kind
  }

  get capital(): boolean {
    return this.fact.capital
  }

  get sign(): string {
    return this.fact.sign
  }

  get value(): string {
    return this.fact.value
  }

  get sense(): Sense {
    return this.fact.sense
  }

  get traits(): number {
    return this.fact.traits
  }
}

/** The tokens of one claim. They are good until the next claim is read. */
export interface ClaimTokens {
  readonly tokens: readonly Token[]
  /** The marks of each token, in an array of at least their number; what the finders pass over is passed over here. */
  readonly marksAt: Int32Array
  /** The marks of all its tokens. */
  readonly marks: number
  /** Words, and those among them in capitals. */
  readonly words: number
  readonly shouted: number
}

/** Kept from claim to claim, because making them anew costs more than reading. Nobody holds a token beyond its claim. */
const pool: Token[] = []
const poolSize = 500
let marksPool = new Int32Array(poolSize)
/** The first tokens of the pool, by how many they are: claims of one length have the same array. */
const firsts: (readonly Token[] | undefined)[] = []

const firstOf = (count: number): readonly Token[] => {
  if (count > poolSize) return pool.slice(0, count)
  while (firsts.length <= count) firsts.push(undefined)
  const known = firsts[count] ?? pool.slice(0, count)
  firsts[count] = known
  return known
}

const growMarks = (): void => {
  const wider = new Int32Array(marksPool.length * 2)
  wider.set(marksPool)
  marksPool = wider
}

const isWordUnit = (cls: number): boolean => cls === UPPER || cls === LOWER || cls === LETTER || cls === MARK

const fullStop = 46

/**
 * True when a word of ASCII letters ends before `unit`: at a sign of ASCII. Units beyond ASCII may go on with it, and so may a
 * stop with a single letter ("U.S.").
 */
const isEndOfPlain = (unit: number, isLonger: boolean): boolean =>
  unit <= 127 && (unit !== fullStop || isLonger)

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

class ClaimReader implements ClaimTokens {
  tokens: readonly Token[] = []
  marksAt = marksPool
  /** Tokens of the pool that this claim has. */
  private count = 0
  /** The story's token that reading stands at. */
  private token = 0
  marks = 0
  words = 0
  shouted = 0
  private readonly text: string
  private readonly vocabulary: Vocabulary
  private readonly facts: WordFacts<TokenFact>
  private lastEnd = -1

  constructor(
    private readonly story: Tokens,
    private readonly span: Span,
    private readonly lexicon: Lexicon,
    before: ClaimReader | null,
  ) {
    // The claim before is near.
    this.token = before?.story === story ? before.token : 0
    this.text = story.text
    this.vocabulary = story.vocabulary
    this.facts = lexicon.facts
  }

  /** Most words and signs are as the story has them; numerals, initials and what is not ASCII are cut anew. */
  read(): void {
    const { story, text, vocabulary, facts, span } = this
    const { starts, ends, spellings, count } = story
    const limit = span.end
    let k = tokenNear(this.story, span.start, this.token)
    for (let i = span.start; i < limit; ) {
      while (k < count && (starts[k] ?? 0) < i) k++
      const start = k < count ? (starts[k] ?? limit) : limit
      if (start !== i) {
        // Between two tokens only white space stands; inside one a numeral has ended.
        if (k === 0 || i >= (ends[k - 1] ?? 0)) i = Math.min(start, limit)
        else i = this.readAt(i, limit)
        continue
      }
      const end = ends[k] ?? limit
      const fact = facts.of(vocabulary, spellings[k] ?? 0)
      // What stands apart from the token behind it ends where it ends.
      const isApart = standsApart(story, k)
      const whole =
        fact.sure === 2 ||
        (fact.sure === 1 && end <= limit && (isApart || isEndOfPlain(text.charCodeAt(end), end - i > 1)))
      if (whole) {
        this.push(i, end, fact)
        k++
        i = k < count ? (starts[k] ?? limit) : limit
      } else i = this.readAt(i, limit)
    }
    this.token = k
    this.finish()
  }

  private finish(): void {
    this.tokens = firstOf(this.count)
    this.marksAt = marksPool
    if (pool.length <= poolSize) return
    pool.length = poolSize
    marksPool = new Int32Array(poolSize)
  }

  isOf(story: Tokens, span: Span, lexicon: Lexicon): boolean {
    return (
      this.story === story &&
      this.lexicon === lexicon &&
      this.span.start === span.start &&
      this.span.end === span.end
    )
  }

  /** Reads the token at `i` unit by unit; gives the offset behind it. */
  private readAt(i: number, limit: number): number {
    const { text, vocabulary, facts } = this
    const cls = classAt(text, i)
    if (cls === SPACE || cls === SURROGATE || cls === 0) return i + 1
    if (cls === DIGIT) {
      const { end, value } = readNumeral(text, i, limit, this.lexicon.decimalComma)
      this.push(i, end, numeralFact(value))
      return end
    }
    const end = isWordUnit(cls) ? endOfWord(text, i, limit) : i + 1
    const number = vocabulary.numberOf(text, i, end)
    this.push(i, end, number === 0 ? this.lexicon.readFact(text.slice(i, end)) : facts.of(vocabulary, number))
    return end
  }

  private push(start: number, end: number, fact: TokenFact): void {
    if (this.count === marksPool.length) growMarks()
    marksPool[this.count] = fact.marks
    let token = pool[this.count++]
    if (token === undefined) {
      token = new Token()
      pool.push(token)
    }
    token.start = start
    token.end = end
    token.glued = this.lastEnd === start
    token.fact = fact
    this.marks |= fact.marks
    this.words += (fact.marks >> wordShift) & 1
    this.shouted += (fact.marks >> shoutShift) & 1
    this.lastEnd = end
  }
}

/** The claim that was read last: its tokens serve the checkpoints and the worth of the same claim. */
let last: ClaimReader | null = null

/** The tokens of `span`, in order. Spaces are left out; a half of a surrogate pair is never a token. */
export const readTokens = (story: Tokens, span: Span, lexicon: Lexicon): ClaimTokens => {
  if (last?.isOf(story, span, lexicon) === true) return last
  const reader: ClaimReader = new ClaimReader(story, span, lexicon, last)
  reader.read()
  last = reader
  return reader
}
