/**
 * Cuts a paragraph into sentences.
 *
 * Every sign of Unicode's Sentence_Terminal class is a candidate, which is what Intl.Segmenter (UAX 29) starts from, too.
 * The words around it decide (boundaries.ts), and the quotations: a stop inside a full quotation ends a sentence, inside a
 * partial one it does not. Intl.Segmenter is not called: its result differs between the ICU versions of Node and Chromium,
 * but a claim's id derives from its span and must be the same in every host.
 */
import type { FoundQuotation } from '../claims/quotations.js'
import type { Span } from '../model.js'
import { endsSentence, type Stop, wordAt } from './boundaries.js'
import { classAt, isSpaceAt, isWordAt, LOWER, STOP, UPPER } from './characters.js'
import { starters } from './sentenceWords.js'
import { signFrom, type Tokens } from './tokens.js'
import { isAttribution } from './trailingAttribution.js'

/** A partial quotation longer than this was hardly meant as one: its stops count. UTF-16 units. */
const longestPartial = 500

/** A bracket that is not closed within this length does not hold a sentence together. UTF-16 units. */
const longestBracket = 300

/** The index of the first quotation that ends after `at`. */
const firstAfter = (quotations: readonly FoundQuotation[], at: number): number => {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.outer.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

const isFullWidth = (unit: number): boolean =>
  unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff61 || unit === 0xff0e

/** What may stand behind the stop of a sentence and belong to it. */
const closers: ReadonlySet<number> = new Set(Array.from('"\'”’»›)]}」』＂〟', (sign) => sign.charCodeAt(0)))

class SentenceCutter {
  private readonly sentences: Span[] = []
  private start: number
  /** The quotation in the story's own text around or after the scan, and the nested one. */
  private index: number
  private quotation: FoundQuotation | undefined
  private nested: FoundQuotation | undefined
  private bracket = -1
  private bracketEnd = -1

  constructor(
    private readonly text: string,
    private readonly paragraph: Span,
    private readonly quotations: readonly FoundQuotation[],
    private readonly tokens: Tokens,
  ) {
    this.start = paragraph.start
    this.index = firstAfter(quotations, paragraph.start)
  }

  cut(): readonly Span[] {
    const { paragraph } = this
    const { starts, ends, signs, signCount } = this.tokens
    let read = paragraph.start
    // Words hold neither stops nor brackets, web addresses do.
    for (let n = signFrom(this.tokens, read); n < signCount; n++) {
      const k = signs[n] ?? 0
      const start = starts[k] ?? 0
      if (start >= paragraph.end) break
      const end = Math.min(ends[k] ?? 0, paragraph.end)
      for (let i = Math.max(start, read); i < end; i = read) read = this.takeSign(i)
    }
    this.push(paragraph.end)
    return this.sentences
  }

  /** Reads the sign at `at`; returns where to go on. */
  private takeSign(at: number): number {
    if (classAt(this.text, at) === STOP) return this.takeStop(at)
    const unit = this.text.charCodeAt(at)
    if (unit === 40 || unit === 91) this.openBracket(at)
    else if (unit === 41 || unit === 93) this.bracket = -1
    return at + 1
  }

  private push(end: number): void {
    if (end > this.start) this.sentences.push({ start: this.start, end })
  }

  private openBracket(at: number): void {
    if (this.bracket >= 0 || at === this.start) return
    this.bracket = at
    this.bracketEnd = -1
    const most = Math.min(at + longestBracket, this.paragraph.end)
    for (let i = at + 1; i < most; i++) {
      const unit = this.text.charCodeAt(i)
      if (unit === 41 || unit === 93) {
        this.bracketEnd = i
        return
      }
    }
  }

  /** Moves the two current quotations on to those that hold `at` or come next. */
  private moveTo(at: number): void {
    while (this.quotation === undefined || this.quotation.outer.end <= at) {
      const next = this.quotations[this.index]
      if (next === undefined || next.outer.start > at) break
      this.index++
      if (next.depth === 0) this.quotation = next
      else this.nested = next
    }
    for (;;) {
      const next = this.quotations[this.index]
      if (next === undefined || next.depth === 0 || next.outer.start > at) break
      this.nested = next
      this.index++
    }
  }

  /** Reads the stop at `at` and cuts behind it if a sentence ends; returns where to go on. */
  private takeStop(at: number): number {
    const { text, paragraph } = this
    this.moveTo(at)
    const around = this.quotation !== undefined && at < this.quotation.outer.end ? this.quotation : undefined
    // A "?" that stands for a lost quotation mark.
    if (around !== undefined && (at < around.start || at >= around.end)) return at + 1
    const stop = this.readStop(at, around)
    const closed = around !== undefined && stop.after >= around.outer.end
    if (stop.after >= paragraph.end) return stop.after
    if (!isSpaceAt(text, stop.after)) {
      if (!isFullWidth(text.charCodeAt(at)) && !this.lacksSpace(at, stop.after)) return stop.after
    }
    if (
      around !== undefined &&
      !closed &&
      around.kind === 'partial' &&
      around.end - around.start <= longestPartial
    )
      return stop.after
    const nested = this.nested
    if (nested !== undefined && at >= nested.start && stop.after < nested.outer.end) return stop.after
    if (this.bracket > this.start && this.bracketEnd >= stop.after) return stop.after
    if (stop.next >= paragraph.end || !endsSentence(this.tokens, stop, this.start, paragraph.end))
      return stop.after
    if (closed && isAttribution(text, stop.next, paragraph.end, text.charAt(stop.end - 1))) return stop.after
    if (!this.hasWord(this.start, stop.start)) return stop.after
    this.push(stop.after)
    this.start = stop.next
    this.bracket = -1
    return stop.next
  }

  private readStop(at: number, around: FoundQuotation | undefined): Stop {
    const { text, paragraph } = this
    let end = at + 1
    while (end < paragraph.end && classAt(text, end) === STOP && end !== around?.end) end++
    let after = end
    const opening = this.quotations[this.index]?.outer.start
    while (after < paragraph.end && after !== opening) {
      if (around !== undefined && after >= around.end && after < around.outer.end) after = around.outer.end
      else if (closers.has(text.charCodeAt(after))) after++
      else if (text.charAt(after) === '[') {
        const note = this.endOfNote(after)
        if (note === after) break
        after = note
      } else break
    }
    let next = after
    while (next < paragraph.end && isSpaceAt(text, next)) next++
    return { start: at, end, after, next }
  }

  /** The end of a note mark like "[12]" at `at`, or `at`. */
  private endOfNote(at: number): number {
    let i = at + 1
    while (i - at < 5 && this.text.charCodeAt(i) >= 48 && this.text.charCodeAt(i) <= 57) i++
    return i > at + 1 && this.text.charAt(i) === ']' ? i + 1 : at
  }

  /** "…in Paris.The talks": a full stop whose space was lost. */
  private lacksSpace(at: number, after: number): boolean {
    const { text, paragraph } = this
    if (classAt(text, after) !== UPPER || classAt(text, at - 1) !== LOWER || classAt(text, at - 2) !== LOWER)
      return false
    const word = wordAt(text, after, paragraph.end)
    return starters.has(word) && isSpaceAt(text, after + word.length)
  }

  private hasWord(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (isWordAt(this.text, i)) return true
    return false
  }
}

/**
 * The sentences of `paragraph` in text order, without white space at their ends; together they hold all its words.
 * `quotations` are those of the whole story, as findQuotations gives them, and `tokens` its words.
 */
export const splitSentences = (
  text: string,
  paragraph: Span,
  quotations: readonly FoundQuotation[],
  tokens: Tokens,
): readonly Span[] => new SentenceCutter(text, paragraph, quotations, tokens).cut()
