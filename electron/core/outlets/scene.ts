/** One sentence as the grammar sees it: its tokens, the names in it, and the words around them in a language. */
import type { CompiledCues } from './cues/compileCues.js'
import * as roles from './cues/roles.js'
import { isCapital } from '../story/shapeOf.js'
import * as shapes from '../story/shapes.js'
import { stepBack } from './description.js'
import type { Naming } from './naming.js'
import type { Signs } from './signs.js'
import type { Tokens } from './tokens.js'

/** The address of a Markdown link, in tokens: a web address is one, a path is several. */
const longestLink = 24

export class Scene {
  /** The last answer of `beforeDescription`, which several readers of one name ask for, and to what question. */
  private stops: readonly number[] = []
  private stopsFrom = -1

  constructor(
    readonly tokens: Tokens,
    readonly cues: CompiledCues,
    readonly signs: Signs,
    /** The sentence's tokens, half-open. */
    readonly from: number,
    readonly to: number,
    /** In text order, not overlapping. */
    readonly namings: readonly Naming[],
    /** True for the first sentence of its paragraph. */
    readonly opensParagraph: boolean,
    /** True when the sentence is all of its paragraph. */
    readonly isWholeParagraph: boolean,
  ) {}

  word(i: number): number {
    return i >= this.from && i < this.to ? (this.tokens.words[i] ?? 0) : 0
  }

  shape(i: number): number {
    return i >= this.from && i < this.to ? (this.tokens.shapes[i] ?? 0) : 0
  }

  /** True when the token has one of the roles in `mask`. */
  is(i: number, mask: number): boolean {
    return ((this.cues.roleOf[this.word(i)] ?? 0) & mask) !== 0
  }

  isCapital(i: number): boolean {
    const shape = this.shape(i)
    return isCapital(shape)
  }

  /** True for an adverb or auxiliary that may stand between a subject and its verb. */
  isAdverb(i: number): boolean {
    if (this.is(i, roles.adverb)) return true
    if (this.shape(i) !== shapes.lower || this.cues.adverbEndings.length === 0) return false
    const word = this.textOf(i, i + 1)
    return this.cues.adverbEndings.some((ending) => word.endsWith(ending))
  }

  /** True when no white space stands between the token and the one before it. */
  touches(i: number): boolean {
    return this.tokens.ends[i - 1] === this.tokens.starts[i]
  }

  textOf(from: number, to: number): string {
    return this.tokens.text.slice(this.tokens.starts[from], this.tokens.ends[to - 1])
  }

  namingEndingAt(to: number): Naming | undefined {
    let low = 0
    let high = this.namings.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.namings[middle]?.to ?? 0) < to) low = middle + 1
      else high = middle
    }
    const naming = this.namings[low]
    return naming?.to === to ? naming : undefined
  }

  /** The end of a mark of possession at `i`, or `i`. */
  afterPossessive(i: number): number {
    if (this.isBrokenPossessive(i)) return i + 2
    if (this.word(i) !== this.signs.apostrophe || !this.touches(i)) return i
    const found = this.cues.possessives.longest(this.tokens.words, i, this.to)
    if (found === null) return i
    // An apostrophe alone is a possessive only after an s: it may be a quotation mark.
    if (found.length === 1 && !/s$/iu.test(this.textOf(i - 1, i))) return i
    return i + found.length
  }

  /** "Russia?s": an apostrophe that a wrong decoding has made a question mark. */
  private isBrokenPossessive(i: number): boolean {
    return (
      this.word(i) === this.signs.question &&
      this.touches(i) &&
      this.touches(i + 1) &&
      this.textOf(i + 1, i + 2) === 's'
    )
  }

  /** Past the mark at `i` that closes «X» or "X" around a name, or `i`. */
  afterNameMark(i: number): number {
    if (this.word(i) !== this.signs.quote) return i
    return this.textOf(i, i + 1) === '»' || (this.touches(i) && !this.touches(i + 1)) ? i + 1 : i
  }

  isQuote(i: number): boolean {
    const word = this.word(i)
    return word === this.signs.quote || (word === this.signs.apostrophe && !this.touches(i))
  }

  /** True for a sign that ends a clause, and past the ends of the sentence. */
  isPause(i: number): boolean {
    if (i < this.from || i >= this.to) return true
    const word = this.word(i)
    const s = this.signs
    return (
      word === s.comma ||
      // Not the stop in "3.4" or "Mt. Vernon": sentences are cut, so that words behind a stop belong to it.
      (word === s.dot &&
        (i + 1 >= this.to || this.shape(i + 1) === shapes.sign || this.shape(i - 1) === shapes.sign)) ||
      word === s.semicolon ||
      word === s.colon ||
      word === s.quote ||
      (word === s.question && !this.isBrokenPossessive(i)) ||
      word === s.exclamation ||
      word === s.close ||
      word === s.open ||
      word === s.dash ||
      word === s.closeSquare ||
      word === s.ellipsis ||
      (word === s.apostrophe &&
        !(
          this.shape(i - 1) !== shapes.sign &&
          this.shape(i + 1) !== shapes.sign &&
          this.touches(i) &&
          this.touches(i + 1)
        )) ||
      (word === s.hyphen && !this.touches(i))
    )
  }

  /** True when only closing signs follow up to the end of the sentence. */
  endsAt(i: number): boolean {
    for (let j = i; j < this.to; j++) {
      if (this.shape(j) !== shapes.sign) return false
    }
    return true
  }

  /** True when the last sign is a full stop, question mark or exclamation mark, closing marks left out. */
  endsWithStop(): boolean {
    for (let i = this.to - 1; i >= this.from && this.shape(i) === shapes.sign; i--) {
      const word = this.word(i)
      if (word === this.signs.dot || word === this.signs.question || word === this.signs.exclamation)
        return true
    }
    return false
  }

  /** Past what closes a link or emphasis in Markdown at `i`: "]", "](https://…)", "*". */
  afterLink(i: number): number {
    if (this.word(i) === this.signs.star) return i + 1
    if (this.word(i) !== this.signs.closeSquare) return i
    if (this.word(i + 1) !== this.signs.open || !this.touches(i + 1)) return i + 1
    for (let close = i + 2; close < Math.min(this.to, i + longestLink); close++)
      if (this.word(close) === this.signs.close) return close + 1
    return i + 1
  }

  /** The first token after the kind nouns at `i` ("news agency"), or `i`. */
  afterKindNoun(i: number): number {
    const noun = this.cues.kindNouns.longest(this.tokens.words, i, this.to)
    return noun === null ? i : i + noun.length
  }

  /** Steps back over what describes a name: "the state-run", "Korea's", "Italian newspaper", "CNN affiliate". */
  beforeDescription(i: number): readonly number[] {
    if (this.stopsFrom === i) return this.stops
    const stops = [i]
    let at = i
    for (let steps = 0; steps < 8; steps++) {
      const before = stepBack(this, at)
      if (before === at) break
      at = before
      stops.push(at)
    }
    this.stopsFrom = i
    this.stops = stops
    return stops
  }
}
