/** Reads a stretch of a story as clause tokens: words, names, signs, and each quotation as one token. */
import type { Span } from '../../model.js'
import { classAt, isDigitAt, isSpaceAt, isWordAt, LETTER, LOWER, UPPER } from '../../story/characters.js'
import { type NameParts, partNames } from '../../story/nameParts.js'
import { endOfWord, type NameRun, readNameRuns } from '../../story/nameRuns.js'
import type { FoundQuotation } from '../quotations.js'

export type Token =
  | { readonly kind: 'word'; readonly start: number; readonly end: number; readonly word: string }
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
  | { readonly kind: 'sign'; readonly start: number; readonly end: number; readonly sign: string }

/** Tokens of [start, end) outside quotations; `runs` lie in that stretch, too. */
const readPlain = (
  text: string,
  start: number,
  end: number,
  runs: readonly NameRun[],
  into: Token[],
): void => {
  let r = 0
  for (let i = start; i < end; ) {
    while ((runs[r]?.start ?? end) < i) r++
    const run = runs[r]
    if (run !== undefined && run.start === i) {
      into.push({ kind: 'name', start: run.start, end: run.end, run, parts: partNames(text, run) })
      i = run.end
      r++
      continue
    }
    const c = classAt(text, i)
    if (c === LOWER || c === UPPER || c === LETTER || isDigitAt(text, i)) {
      let to = Math.max(endOfWord(text, i, end), i + 1)
      if (run !== undefined && to > run.start) to = run.start
      into.push({ kind: 'word', start: i, end: to, word: text.slice(i, to).toLowerCase() })
      i = to
      continue
    }
    if (!isSpaceAt(text, i) && !isWordAt(text, i))
      into.push({ kind: 'sign', start: i, end: i + 1, sign: text.charAt(i) })
    i++
  }
}

/** The tokens of `span`; `quotations` are those of the story's own text that touch it, in order. */
export const readTokens = (
  text: string,
  span: Span,
  quotations: readonly FoundQuotation[],
): readonly Token[] => {
  const tokens: Token[] = []
  let at = span.start
  const readTo = (end: number): void => {
    if (end > at) readPlain(text, at, end, readNameRuns(text, { start: at, end }), tokens)
  }
  for (const quotation of quotations) {
    const start = Math.max(quotation.outer.start, span.start)
    const end = Math.min(quotation.outer.end, span.end)
    readTo(start)
    tokens.push({ kind: 'quote', start, end, quotation })
    at = Math.max(at, end)
  }
  readTo(span.end)
  return tokens
}
