/** Tells a full quotation (a sentence of its own) from a partial one (words built into the writer's sentence). */
import type { Span } from '../model.js'
import { classAt, DIGIT, isLetterAt, isSpaceAt, LETTER, LOWER, STOP, UPPER } from '../story/characters.js'

export type QuoteKind = 'full' | 'partial'

/** Verbs that a whole sentence in quotation marks can follow without a comma. */
const introducing = new Set(
  'said says say saying stated wrote writes added adds replied asked answered declared shouted yelled cried read reads tweeted posted dijo dice declaró afirmó sagte sagt a dit a déclaré сказав заявив'.split(
    ' ',
  ),
)

const wordBefore = (text: string, end: number, from: number): string => {
  let start = end
  while (start > from && end - start < 16 && isLetterAt(text, start - 1)) start--
  return text.slice(start, end).toLowerCase()
}

/** Counts words up to `most`. */
const countWords = (text: string, span: Span, most: number): number => {
  let words = 0
  let isBehindSpace = true
  for (let i = span.start; i < span.end && words < most; i++) {
    const isSpace = isSpaceAt(text, i)
    if (!isSpace && isBehindSpace) words++
    isBehindSpace = isSpace
  }
  return words
}

const startsLikeSentence = (text: string, inner: Span): boolean => {
  for (let i = inner.start; i < inner.end; i++) {
    const c = classAt(text, i)
    if (c === LOWER) return false
    if (c === UPPER || c === LETTER || c === DIGIT) return true
  }
  return false
}

/** Closed by its own stop or comma, or, in the British way, followed by a comma. */
const endsLikeSpeech = (text: string, inner: Span, outer: Span): boolean => {
  let last = inner.end - 1
  while (last > inner.start && isSpaceAt(text, last)) last--
  return (
    classAt(text, last) === STOP ||
    ',，—–-'.includes(text.charAt(last)) ||
    (',，'.includes(text.charAt(outer.end)) && outer.end < text.length)
  )
}

/**
 * `from` is the paragraph's start; `previous` the quotation before it in the paragraph, if any.
 * Full: it stands where a sentence can begin and begins like one, or it goes on with a full one ("…," he said, "…").
 */
export const judgeKind = (
  text: string,
  inner: Span,
  outer: Span,
  from: number,
  previous: { readonly kind: QuoteKind; readonly outer: Span } | null,
): QuoteKind => {
  let before = outer.start - 1
  while (before >= from && (isSpaceAt(text, before) || '([“‘«„\'"'.includes(text.charAt(before)))) before--
  const capital = startsLikeSentence(text, inner)
  const speech = endsLikeSpeech(text, inner, outer)
  const words = countWords(text, inner, 6)
  const sign = text.charAt(before)
  if (before < from || classAt(text, before) === STOP || sign === ')' || sign === ']') {
    return (speech && (capital || words > 3)) || (capital && words > 3) ? 'full' : 'partial'
  }
  if (sign === ':' || sign === '：') return capital || words > 3 ? 'full' : 'partial'
  if (sign === ',' || sign === '，') {
    if (capital) return 'full'
    return previous?.kind === 'full' && goesOn(text, previous.outer.end, outer.start) ? 'full' : 'partial'
  }
  if ('—–-"”»’'.includes(sign)) return capital && speech && words > 2 ? 'full' : 'partial'
  const word = wordBefore(text, before + 1, from)
  if (word === 'that') return 'partial'
  if (capital && speech && words > 1 && introducing.has(word)) return 'full'
  return capital && speech && words > 5 ? 'full' : 'partial'
}

/** True when no sentence ends between the two offsets (at most 200 units apart). */
const goesOn = (text: string, start: number, end: number): boolean => {
  if (end - start > 200) return false
  for (let i = start; i < end; i++) {
    if (
      classAt(text, i) === STOP &&
      isSpaceAt(text, i + 1) &&
      classAt(text, i + 2) === UPPER &&
      !isTitleStop(text, i)
    )
      return false
  }
  return true
}

/** "Mr." and "J." do not end the clause between two parts of a quotation. */
const isTitleStop = (text: string, at: number): boolean => {
  let start = at
  while (at - start < 4 && isLetterAt(text, start - 1)) start--
  return classAt(text, start) === UPPER && at - start <= 3
}
