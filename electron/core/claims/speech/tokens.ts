/** Reads a stretch of a story as clause tokens: words, names, signs, and each quotation as one token. */
import type { Span } from '../../model.js'
import {
  classAt,
  DIGIT,
  isWordAt,
  LETTER,
  LOWER,
  MARK,
  SPACE,
  SURROGATE,
  UPPER,
} from '../../story/characters.js'
import type { CollectedNames, ReadRun } from '../../story/collectNames.js'
import type { NameParts } from '../../story/nameParts.js'
import { type NameRun } from '../../story/nameRuns.js'
import { endOfWord } from '../../story/nameWords.js'
import { standsApart, tokenNear } from '../../story/tokens.js'
import type { FoundQuotation } from '../quotations.js'
import type { SignToken, TokenArena, WordToken } from './tokenArena.js'
import { classesOf, classFacts } from './wordClasses.js'

export type Token =
  | Readonly<WordToken>
  | Readonly<SignToken>
  | {
      readonly kind: 'name'
      readonly start: number
      readonly end: number
      readonly run: NameRun
      readonly parts: NameParts
    }
  | {
      readonly kind: 'quote'
      readonly start: number
      readonly end: number
      readonly quotation: FoundQuotation
    }

// Asked of every token: engines compare two kinds at once, but not a kind with `undefined`.
export const wordOf = (token: Token | undefined): string =>
  token === undefined ? '' : token.kind === 'word' ? token.word : ''
export const signOf = (token: Token | undefined): string =>
  token === undefined ? '' : token.kind === 'sign' ? token.sign : ''
export const isComma = (token: Token | undefined): boolean => signOf(token) === ','

/** True for a word that is in one of the lists whose bits `mask` has. */
export const is = (token: Token | undefined, mask: number): boolean =>
  token === undefined ? false : token.kind === 'word' && (token.classes & mask) !== 0

const apostrophe = 39
const curlyApostrophe = 0x2019

/** Past "'s" at `at`, which belongs to the owner before it. */
const skipPossessive = (text: string, at: number, end: number): number => {
  const unit = text.charCodeAt(at)
  if ((unit !== apostrophe && unit !== curlyApostrophe) || at + 1 >= end) return at
  return 'sS'.includes(text.charAt(at + 1)) && !isWordAt(text, at + 2) ? at + 2 : at
}

/** So many steps cost less than a search. */
const mostSteps = 64

/**
 * Reads stretches of a story, nearly always further on than the one before. Most words and signs are as the story has them;
 * hyphens and apostrophes join some.
 */
export class ClauseReader {
  private readonly text: string
  private into: Token[] = []
  /** The run that comes next, and the story's token. */
  private run = 0
  private token = 0

  /** `names` are those of the whole story; words and signs are lent by `arena`. */
  constructor(
    private readonly names: CollectedNames,
    private readonly arena: TokenArena,
  ) {
    this.text = names.tokens.text
  }

  /** The tokens of `span`; `quotations` are those of the story's own text that touch it. */
  read(span: Span, quotations: readonly FoundQuotation[]): readonly Token[] {
    const tokens: Token[] = []
    this.into = tokens
    let at = span.start
    for (const quotation of quotations) {
      const start = Math.max(quotation.outer.start, span.start)
      const end = Math.min(quotation.outer.end, span.end)
      if (start > at) this.readWords(at, start)
      tokens.push({ kind: 'quote', start, end, quotation })
      at = Math.max(at, end)
    }
    if (span.end > at) this.readWords(at, span.end)
    return tokens
  }

  /** The index of the first run that begins at or behind `at`. */
  private runFrom(at: number): number {
    const { runs } = this.names
    const near = this.run
    if (near === 0 || (runs[near - 1]?.run.start ?? 0) < at) {
      const most = Math.min(runs.length, near + mostSteps)
      for (let i = near; i < most; i++) if ((runs[i]?.run.start ?? 0) >= at) return i
    }
    let low = 0
    let high = runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((runs[middle]?.run.start ?? 0) < at) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Reads tokens outside quotations. */
  private readWords(start: number, end: number): void {
    const { tokens } = this.names
    const { starts, ends, count } = tokens
    this.run = this.runFrom(start)
    this.token = tokenNear(tokens, start, this.token)
    for (let i = start; i < end; ) {
      while (this.token < count && (starts[this.token] ?? 0) < i) this.token++
      const k = this.token
      const next = k < count ? (starts[k] ?? end) : end
      // Between two tokens stands only white space.
      if (next > i && (k === 0 || i >= (ends[k - 1] ?? 0))) {
        i = next
        if (i >= end) return
      }
      const found = this.nameAt(i)
      if (found !== undefined && found.run.end <= end) {
        const { run, parts } = found
        this.into.push({ kind: 'name', start: i, end: run.end, run, parts })
        i = skipPossessive(this.text, run.end, end)
        continue
      }
      i = this.readAt(i, end, next === i ? k : -1)
    }
  }

  /** The run that begins at `at`; those before it are passed. */
  private nameAt(at: number): ReadRun | undefined {
    const { runs } = this.names
    while ((runs[this.run]?.run.start ?? at) < at) this.run++
    const found = runs[this.run]
    if (found?.run.start !== at) return undefined
    this.run++
    return found
  }

  /** Reads one token at `at`, where the story's token `k` begins if it is not -1; gives the offset behind it. */
  private readAt(at: number, end: number, k: number): number {
    const { text, into } = this
    const { ends, spellings, vocabulary } = this.names.tokens
    const c = classAt(text, at)
    if (c === LOWER || c === UPPER || c === LETTER || c === DIGIT) {
      const whole = k === -1 ? at : Math.min(ends[k] ?? at, end)
      const apart = k !== -1 && standsApart(this.names.tokens, k)
      let to = apart ? whole : Math.max(endOfWord(text, whole, end), at + 1)
      const runStart = this.names.runs[this.run]?.run.start ?? end
      if (to > runStart && runStart > at) to = runStart
      const number = to === ends[k] ? (spellings[k] ?? 0) : vocabulary.numberOf(text, at, to)
      const word =
        c === LOWER ? vocabulary.textOf(number, text, at, to) : vocabulary.loweredOf(number, text, at, to)
      const bits = number === 0 ? classesOf(word) : classFacts.of(vocabulary, number)
      into.push(this.arena.word(at, to, word, bits))
      return apart ? to : skipPossessive(text, to, end)
    }
    if (c !== SPACE && c !== MARK && c !== SURROGATE) into.push(this.arena.sign(at, text.charAt(at)))
    return at + 1
  }
}
