/** Whose turn it is in a dialogue: who says a paragraph that is only a quotation, when questions and answers go to and fro. */
import type { Span } from '../../model.js'
import type { Resolved } from './scene.js'

/** A quotation that has been read, with its speaker. */
export interface Heard extends Span {
  resolved: Resolved | null
  readonly continues: boolean
}

const isQuestion = (text: string, { end }: Span): boolean => text.charAt(end - 1) === '?'

const areSame = (text: string, a: Resolved, b: Resolved): boolean =>
  a.person === null || b.person === null
    ? text.slice(a.name.start, a.name.end) === text.slice(b.name.start, b.name.end)
    : a.person === b.person

/** The last quotation of the paragraph, if it is the last one before it and its speaker is known. */
const lastOf = (heard: readonly Heard[], paragraph: Span | undefined, to: number): number => {
  let i = to
  while (i >= 0 && (heard[i]?.start ?? 0) >= (paragraph?.end ?? 0)) i--
  return paragraph !== undefined && (heard[i]?.start ?? -1) >= paragraph.start ? i : -1
}

/** Words of the one who asks behind a question: "“Why?” asked X." */
const asks = /^\W{0,4}(?:\p{L}[^.\n]{0,60} )?asked\b/u

/**
 * The speaker of `quotation`, which is all that paragraph number `paragraph` has and which no words credit: 'same' as in the
 * paragraph before, as a rule; the one before that when that one asks again or answers; null when somebody answers, but
 * the text has not named who.
 */
export const findTurn = (
  text: string,
  paragraphs: readonly Span[],
  heard: readonly Heard[],
  paragraph: number,
  quotation: Span,
): Resolved | 'same' | null => {
  const lastAt = lastOf(heard, paragraphs[paragraph - 1], heard.length - 1)
  const last = heard[lastAt]
  if (last === undefined || last.resolved === null) return 'same'
  const other = heard[lastOf(heard, paragraphs[paragraph - 2], lastAt)]
  const partner =
    other === undefined || other.resolved === null || areSame(text, other.resolved, last.resolved)
      ? null
      : other
  if (isQuestion(text, last)) {
    // "“Why?” asked X. / “…” / “…”": it is answered.
    if (partner !== null) return partner.resolved
    return asks.test(text.slice(last.end, last.end + 80)) ? null : 'same'
  }
  const again = partner !== null && isQuestion(text, partner) && isQuestion(text, quotation)
  return again ? partner.resolved : 'same'
}
