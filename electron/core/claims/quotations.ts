/** Finds direct quotations by matching quotation marks, paragraph by paragraph, so that a lost mark cannot swallow a story. */
import type { Span } from '../model.js'
import { classAt, isSpaceAt, STOP } from '../story/characters.js'
import type { Paragraph } from '../story/paragraphs.js'
import { type Tokens, tokenise } from '../story/tokens.js'
import { judgeKind, type QuoteKind } from './quoteKind.js'
import { type Family, type Mark, MarkReader } from './quoteMarks.js'

/** A quotation: `start` and `end` without its marks, `outer` with them. */
export interface FoundQuotation extends Span {
  readonly outer: Span
  readonly kind: QuoteKind
  /** How many quotations it stands inside; 0 for one that stands in the story itself. */
  readonly depth: number
  /** True when it goes on with the quotation that the paragraph before left open. */
  readonly continues: boolean
}

/** A quotation whose closing mark is missing ends with its paragraph, but is never longer than this. UTF-16 units. */
const longestUnclosed = 1000

/** Quotations nest this deep at most; a mark deeper down is not read. */
const deepest = 4

interface Opened {
  readonly mark: Mark
  readonly continues: boolean
}

/** A scare quotation is a few words long. UTF-16 units. */
const shortQuotation = 30

/** True when the words before a closing mark end in a comma or stop, as speech does. */
const endsSpeech = (text: string, mark: number): boolean =>
  text.charAt(mark - 1) === ',' || classAt(text, mark - 1) === STOP

/** Where a quotation without a closing mark ends: with its first sentence if it cannot run to `limit`. */
const endOfUnclosed = (text: string, start: number, limit: number, firstSentence: boolean): number => {
  if (!firstSentence && limit - start <= longestUnclosed) return limit
  const most = Math.min(limit, start + longestUnclosed)
  for (let i = start; i < most; i++) {
    if (classAt(text, i) === STOP && isSpaceAt(text, i + 1)) return i + 1
  }
  let end = most
  while (end > start && !isSpaceAt(text, end)) end--
  return end > start ? end : start
}

/** What still comes in the paragraph after a mark: it decides between nesting and damage. */
interface Ahead {
  /** Double marks that lean to open or to close. */
  readonly opens: number
  readonly closes: number
  /** The next single mark. */
  readonly single: Mark | undefined
}

const nothingAhead: Ahead = { opens: 0, closes: 0, single: undefined }

const lookAhead = (marks: readonly Mark[]): readonly Ahead[] => {
  const ahead: Ahead[] = []
  let { opens, closes, single } = nothingAhead
  for (let i = marks.length - 1; i >= 0; i--) {
    ahead[i] = { opens, closes, single }
    const mark = marks[i]
    if (mark?.family === 'single') single = mark
    else if (mark?.family === 'double' && mark.lean === 'open') opens++
    else if (mark?.family === 'double' && mark.lean === 'close') closes++
  }
  return ahead
}

/** Matches the marks of one paragraph. */
class ParagraphMatcher {
  private readonly stack: Opened[] = []
  private readonly found: { readonly inner: Span; readonly outer: Span; readonly continues: boolean }[] = []
  /** Looked up only where a mark leaves it open: most paragraphs open and close their marks in turn. */
  private ahead: readonly Ahead[] | null = null

  constructor(
    private readonly text: string,
    private readonly span: Span,
    private readonly marks: readonly Mark[],
    private readonly reopened: boolean,
  ) {
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i]
      if (mark !== undefined) this.take(mark, i)
    }
  }

  private aheadOf(index: number): Ahead {
    this.ahead ??= lookAhead(this.marks)
    return this.ahead[index] ?? nothingAhead
  }

  /** The index on the stack of the innermost quotation with marks of this family, or -1. */
  private lastOpened(family: Family): number {
    let at = this.stack.length - 1
    while (at >= 0 && this.stack[at]?.mark.family !== family) at--
    return at
  }

  private open(mark: Mark): void {
    if (this.stack.length < deepest) {
      this.stack.push({ mark, continues: this.reopened && mark.start === this.span.start })
    }
  }

  private close(at: number, innerEnd: number, outerEnd: number): void {
    const opened = this.stack[at]
    if (opened === undefined) return
    this.stack.length = at
    if (innerEnd <= opened.mark.end) return
    this.found.push({
      inner: { start: opened.mark.end, end: innerEnd },
      outer: { start: opened.mark.start, end: outerEnd },
      continues: opened.continues,
    })
  }

  private take(mark: Mark, index: number): void {
    if (mark.family === 'single') return this.takeSingle(mark, index)
    const at = this.lastOpened(mark.family)
    const opened = at < 0 ? undefined : this.stack[at]
    // 6'2" and a 12" record.
    const maybeInches = mark.afterDigit && mark.shape === '"' && mark.lean !== 'open'
    if (opened === undefined) {
      if (mark.lean === 'close') this.takeOrphan(mark)
      else if (!maybeInches) this.open(mark)
      return
    }
    if (mark.lean === 'open' && !(mark.shape === '“' && opened.mark.shape === '„')) {
      return this.takeSecondOpen(mark, this.aheadOf(index), at)
    }
    if (maybeInches) {
      const { closes, opens } = this.aheadOf(index)
      if (closes > opens) return
    }
    this.close(at, mark.start, mark.end)
  }

  /** A second opening mark of one family: a nested quotation if the closing marks suffice, else a closing mark was lost. */
  private takeSecondOpen(mark: Mark, ahead: Ahead, at: number): void {
    const opened = this.stack[at]
    if (opened === undefined) return
    const held = this.stack.reduce((n, o) => n + (o.mark.family === mark.family ? 1 : 0), 0)
    if (mark.family !== 'double' || ahead.closes >= ahead.opens + 1 + held) return this.open(mark)
    const end = endOfUnclosed(this.text, opened.mark.end, mark.start, true)
    this.close(at, end, end)
    this.open(mark)
  }

  /** ’ and ' close only what they directly stand in, and may be an apostrophe: "the nurses' strike" inside 'single marks'. */
  private takeSingle(mark: Mark, index: number): void {
    const text = this.text
    const at = this.stack.length - 1
    const opened = at < 0 ? undefined : this.stack[at]
    const inSingle = opened?.mark.family === 'single'
    if (mark.lean === 'open') {
      if (inSingle) this.stack.pop()
      return this.open(mark)
    }
    if (!inSingle) return
    const length = mark.start - opened.mark.end
    if ('sS'.includes(text.charAt(mark.start - 1)) && isSpaceAt(text, mark.end)) {
      const next = this.aheadOf(index).single
      if (next?.lean === 'close' && (length > shortQuotation || endsSpeech(text, next.start))) return
      if (length > 5 * shortQuotation) return
    }
    this.close(at, mark.start, mark.end)
  }

  /** A closing mark that nothing opened: after a comma or stop, the quotation began with the paragraph. */
  private takeOrphan(mark: Mark): void {
    if (mark.family !== 'double' && mark.family !== 'angle') return
    if (this.stack.length > 0 || this.found.length > 0) return
    if (!endsSpeech(this.text, mark.start) || mark.start - this.span.start > longestUnclosed) return
    this.found.push({
      inner: { start: this.span.start, end: mark.start },
      outer: { start: this.span.start, end: mark.end },
      continues: this.reopened,
    })
  }

  /** Ends what is still open; returns the family that the next paragraph goes on with. */
  finish(nextOpens: Family | null): Family | null {
    const bottom = this.stack.findIndex(
      (o) => o.mark.family !== 'single' && (o.mark.lean === 'open' || o.continues),
    )
    const opened = bottom < 0 ? undefined : this.stack[bottom]
    if (opened === undefined) return null
    const goesOn = nextOpens === opened.mark.family
    const end = goesOn ? this.span.end : endOfUnclosed(this.text, opened.mark.end, this.span.end, false)
    this.close(bottom, end, end)
    return goesOn ? opened.mark.family : null
  }

  /** Adds what was found in text order, an outer quotation before those inside it. */
  collect(into: FoundQuotation[]): void {
    const { found } = this
    // An inner quotation is closed before the one that holds it.
    const inOrder = found.every(({ outer }, i) => i === 0 || outer.start > (found[i - 1]?.outer.end ?? 0))
    if (!inOrder) found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)
    const around: number[] = []
    let previous: FoundQuotation | null = null
    for (const { inner, outer, continues } of found) {
      while ((around.at(-1) ?? outer.start + 1) <= outer.start) around.pop()
      const depth = around.length
      around.push(outer.end)
      const kind = continues
        ? 'full'
        : judgeKind(this.text, inner, outer, this.span.start, depth === 0 ? previous : null)
      const { start, end } = inner
      const quotation: FoundQuotation = { start, end, outer, kind, depth, continues }
      into.push(quotation)
      if (depth === 0) previous = quotation
    }
  }
}

/** The family of the opening mark that the paragraph begins with, if any. */
const openingFamily = (
  marks: readonly Mark[] | undefined,
  paragraph: Paragraph | undefined,
): Family | null => {
  const first = marks?.[0]
  if (first === undefined || paragraph === undefined || first.start !== paragraph.start) return null
  return first.lean === 'close' ? null : first.family
}

/**
 * All quotations of the story in text order, nested ones after the one that holds them.
 * A quotation over several paragraphs comes out once per paragraph. A caller that has cut the text already hands its tokens in.
 */
export const findQuotations = (
  text: string,
  paragraphs: readonly Paragraph[],
  tokens: Tokens = tokenise(text),
): readonly FoundQuotation[] => {
  const reader = new MarkReader(tokens)
  const found: FoundQuotation[] = []
  let reopened: Family | null = null
  let marks = paragraphs[0] === undefined ? [] : reader.read(paragraphs[0])
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]
    const next = paragraphs[i + 1]
    if (paragraph === undefined) break
    const nextMarks = next === undefined ? [] : reader.read(next)
    if (marks.length > 0) {
      const matcher = new ParagraphMatcher(text, paragraph, marks, reopened !== null)
      reopened = matcher.finish(openingFamily(nextMarks, next))
      matcher.collect(found)
    } else reopened = null
    marks = nextMarks
  }
  return found
}
