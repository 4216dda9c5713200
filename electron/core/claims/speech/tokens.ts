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
import { endOfWord, type NameRun } from '../../story/nameRuns.js'
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

/** The index of the first run that begins at or behind `at`. */
const firstRun = (runs: readonly ReadRun[], at: number): number => {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.run.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

const apostrophe = 39
const curlyApostrophe = 0x2019

/** Past "'s" at `at`, which belongs to the owner before it. */
const skipPossessive = (text: string, at: number, end: number): number => {
  const unit = text.charCodeAt(at)
  if ((unit !== apostrophe && unit !== curlyApostrophe) || at + 1 >= end) return at
  return 'sS'.includes(text.charAt(at + 1)) && !isWordAt(text, at + 2) ? at + 2 : at
}

/** Tokens of [start, end) outside quotations. */
const readPlain = (
  text: string,
  start: number,
  end: number,
  { runs, vocabulary }: CollectedNames,
  into: Token[],
): void => {
  let r = firstRun(runs, start)
  let runStart = runs[r]?.run.start ?? end
  for (let i = start; i < end; ) {
    if (runStart <= i) {
      const found = runs[r]
      r++
      runStart = runs[r]?.run.start ?? end
      if (found !== undefined && found.run.start === i && found.run.end <= end) {
        const { run, parts } = found
        into.push({ kind: 'name', start: i, end: run.end, run, parts })
        i = skipPossessive(text, run.end, end)
        continue
      }
    }
    const c = classAt(text, i)
    if (c === LOWER || c === UPPER || c === LETTER || c === DIGIT) {
      let to = Math.max(endOfWord(text, i, end), i + 1)
      if (to > runStart && runStart > i) to = runStart
      const number = vocabulary.numberOf(text, i, to)
      const word =
        c === LOWER ? vocabulary.textOf(number, text, i, to) : vocabulary.loweredOf(number, text, i, to)
      into.push({ kind: 'word', start: i, end: to, word })
      i = skipPossessive(text, to, end)
      continue
    }
    if (c !== SPACE && c !== MARK && c !== SURROGATE)
      into.push({ kind: 'sign', start: i, end: i + 1, sign: text.charAt(i) })
    i++
  }
}

/** The tokens of `span`; `quotations` are those of the story's own text that touch it, `names` all of the story. */
export const readTokens = (
  text: string,
  span: Span,
  quotations: readonly FoundQuotation[],
  names: CollectedNames,
): readonly Token[] => {
  const tokens: Token[] = []
  let at = span.start
  for (const quotation of quotations) {
    const start = Math.max(quotation.outer.start, span.start)
    const end = Math.min(quotation.outer.end, span.end)
    if (start > at) readPlain(text, at, start, names, tokens)
    tokens.push({ kind: 'quote', start, end, quotation })
    at = Math.max(at, end)
  }
  if (span.end > at) readPlain(text, at, span.end, names, tokens)
  return tokens
}
