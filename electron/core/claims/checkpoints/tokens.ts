/** Reads a claim as words, numerals and signs, with what each word means to the finders. */
import type { Span } from '../../model.js'
import { classAt, DIGIT, SPACE, SURROGATE } from '../../story/characters.js'
import { type Tokens, tokenNear } from '../../story/tokens.js'
import type { Lexicon } from './lexicon.js'
import { readNumeral } from './numerals.js'
import type { Sense } from './sense.js'
import * as marks from './marks.js'
import { nothing, numeralFact, type TokenFact } from './tokenFact.js'
import { endOfWord, isEndOfPlain, isWordUnit } from './wordEnds.js'

const space = 32

/**
 * True when the token [start, end) of the story, which `isApart` from the one behind it or not, is a token of the claim that
 * ends at `limit`.
 */
const isWhole = (
  text: string,
  sure: TokenFact['sure'],
  start: number,
  end: number,
  limit: number,
  isApart: boolean,
  { decimalComma }: Lexicon,
): boolean => {
  if (sure === 2) return true
  if (sure === 0 || end > limit) return false
  if (sure === 3) return !decimalComma && text.charCodeAt(end) === space
  return isApart || isEndOfPlain(text.charCodeAt(end), end - start > 1)
}

/** Room for the tokens of most claims; that of longer ones is not kept. */
const usualRoom = 500

const widened = (column: Int32Array): Int32Array => {
  const wider = new Int32Array(column.length * 2)
  wider.set(column)
  return wider
}

/**
 * The tokens of one claim, by number: words, numerals and signs, spaces left out; a half of a surrogate pair is never one.
 * Beside the first and the last one stands `nothing`. They are good until the next claim is read.
 */
export class ClaimTokens {
  count = 0
  /** The marks of each token. Whoever searches the claim may keep an account in them. */
  marksAt: Int32Array = new Int32Array(usualRoom)
  /** The tokens with one of `marks.spotMarks`, ascending, in the first `spotCount` places. */
  spots: Int32Array = new Int32Array(usualRoom)
  spotCount = 0
  /** The tokens that may be a signal, likewise. */
  signals: Int32Array = new Int32Array(usualRoom)
  signalCount = 0
  /** The marks of all tokens. */
  marks = 0
  /** Words, and those among them in capitals. */
  words = 0
  shouted = 0
  private starts: Int32Array = new Int32Array(usualRoom)
  private ends: Int32Array = new Int32Array(usualRoom)
  private facts: TokenFact[] = []
  private story: Tokens | null = null
  private lexicon: Lexicon | null = null
  private from = 0
  private to = 0
  /** The story's token that reading stands at. */
  private token = 0

  /** UTF-16 units of the story; both are 0 where there is no token. */
  start(at: number): number {
    return at >= 0 && at < this.count ? (this.starts[at] ?? 0) : 0
  }

  end(at: number): number {
    return at >= 0 && at < this.count ? (this.ends[at] ?? 0) : 0
  }

  fact(at: number): TokenFact {
    return at >= 0 && at < this.count ? (this.facts[at] ?? nothing) : nothing
  }

  kind(at: number): TokenFact['kind'] {
    return this.fact(at).kind
  }

  sign(at: number): string {
    return this.fact(at).sign
  }

  value(at: number): string {
    return this.fact(at).value
  }

  sense(at: number): Sense {
    return this.fact(at).sense
  }

  isCapital(at: number): boolean {
    return this.fact(at).capital
  }

  isDash(at: number): boolean {
    const { sign } = this.fact(at)
    return sign === '-' || sign === '–' || sign === '‑'
  }

  /** The first token from `near` on that ends behind `offset`, or `count`. */
  firstBehind(offset: number, near: number): number {
    const { ends, count } = this
    let at = near
    while (at < count && (ends[at] ?? 0) <= offset) at++
    return at
  }

  /** The first token from `near` on that begins at or behind `offset`, or `count`. */
  firstFrom(offset: number, near: number): number {
    const { starts, count } = this
    let at = near
    while (at < count && (starts[at] ?? 0) < offset) at++
    return at
  }

  /** True when nothing stands between the token and the one before it. */
  isGlued(at: number): boolean {
    return at > 0 && at < this.count && this.starts[at] === this.ends[at - 1]
  }

  /** The values of the tokens [from, to) with spaces between them. */
  values(from: number, to: number): string {
    const values: string[] = []
    for (let i = Math.max(from, 0); i < Math.min(to, this.count); i++) values.push(this.value(i))
    return values.join(' ')
  }

  isOf(story: Tokens, { start, end }: Span, lexicon: Lexicon): boolean {
    return this.story === story && this.lexicon === lexicon && this.from === start && this.to === end
  }

  /** Most words and signs are as the story has them; numerals, initials and what is not ASCII are cut anew. */
  read(story: Tokens, span: Span, lexicon: Lexicon): void {
    this.begin(story, span, lexicon)
    const { text, vocabulary, starts, ends, spellings, count } = story
    const { facts } = lexicon
    const limit = span.end
    let k = tokenNear(story, span.start, this.token)
    for (let i = span.start; i < limit; ) {
      while (k < count && (starts[k] ?? 0) < i) k++
      const start = k < count ? (starts[k] ?? limit) : limit
      if (start !== i) {
        // Between two tokens only white space stands; inside one a numeral has ended.
        if (k === 0 || i >= (ends[k - 1] ?? 0)) i = Math.min(start, limit)
        else i = this.readAt(story, i, limit, lexicon)
        continue
      }
      const end = ends[k] ?? limit
      const fact = facts.of(vocabulary, spellings[k] ?? 0)
      if (isWhole(text, fact.sure, i, end, limit, starts[k + 1] !== end, lexicon)) {
        this.push(i, end, fact)
        k++
        i = k < count ? (starts[k] ?? limit) : limit
      } else i = this.readAt(story, i, limit, lexicon)
    }
    this.token = k
  }

  /** Forgets the claim before; its story may be another one. */
  private begin(story: Tokens, { start, end }: Span, lexicon: Lexicon): void {
    // The claim before is near.
    if (this.story !== story) this.token = 0
    this.story = story
    this.lexicon = lexicon
    this.from = start
    this.to = end
    this.count = 0
    this.spotCount = 0
    this.signalCount = 0
    this.marks = 0
    this.words = 0
    this.shouted = 0
    if (this.starts.length === usualRoom) return
    this.starts = new Int32Array(usualRoom)
    this.ends = new Int32Array(usualRoom)
    this.marksAt = new Int32Array(usualRoom)
    this.spots = new Int32Array(usualRoom)
    this.signals = new Int32Array(usualRoom)
    this.facts = []
  }

  /** Reads the token at `i` unit by unit; gives the offset behind it. */
  private readAt({ text, vocabulary }: Tokens, i: number, limit: number, lexicon: Lexicon): number {
    const cls = classAt(text, i)
    if (cls === SPACE || cls === SURROGATE || cls === 0) return i + 1
    if (cls === DIGIT) {
      const { end, value } = readNumeral(text, i, limit, lexicon.decimalComma)
      this.push(i, end, numeralFact(value))
      return end
    }
    const end = isWordUnit(cls) ? endOfWord(text, i, limit) : i + 1
    const number = vocabulary.numberOf(text, i, end)
    this.push(
      i,
      end,
      number === 0 ? lexicon.readFact(text.slice(i, end)) : lexicon.facts.of(vocabulary, number),
    )
    return end
  }

  private push(start: number, end: number, fact: TokenFact): void {
    const at = this.count++
    if (at === this.starts.length) this.widen()
    const own = fact.marks
    this.starts[at] = start
    this.ends[at] = end
    this.facts[at] = fact
    this.marksAt[at] = own
    if ((own & marks.spotMarks) !== 0) this.spots[this.spotCount++] = at
    if ((own & marks.signal) !== 0) this.signals[this.signalCount++] = at
    this.marks |= own
    this.words += (own >> marks.wordShift) & 1
    this.shouted += (own >> marks.shoutShift) & 1
  }

  private widen(): void {
    this.starts = widened(this.starts)
    this.ends = widened(this.ends)
    this.marksAt = widened(this.marksAt)
    this.spots = widened(this.spots)
    this.signals = widened(this.signals)
  }
}

/** One for all claims, because a new one for each would cost more than reading it. */
const claim = new ClaimTokens()

/** The tokens of `span`, read anew. */
export const readTokens = (story: Tokens, span: Span, lexicon: Lexicon): ClaimTokens => {
  claim.read(story, span, lexicon)
  return claim
}

/** The same for a reader that is content with what a search of the same claim has left of their marks. */
export const tokensOf = (story: Tokens, span: Span, lexicon: Lexicon): ClaimTokens =>
  claim.isOf(story, span, lexicon) ? claim : readTokens(story, span, lexicon)
