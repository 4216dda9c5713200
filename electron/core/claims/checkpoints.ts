/** Finds the tickable facts inside a claim: figures, sums of money, dates, names, places, quotations. */
import type { Checkpoint, Span } from '../model.js'
import { findAmounts } from './checkpoints/amounts.js'
import { type Day, parseDay } from './checkpoints/calendar.js'
import { findDates } from './checkpoints/dates.js'
import { lexiconOf } from './checkpoints/lexicon.js'
import { findOrganisations, findPlaces } from './checkpoints/names.js'
import { Search } from './checkpoints/search.js'
import { findTimes } from './checkpoints/times.js'
import { readTokens, type Token } from './checkpoints/tokens.js'

/** What extraction already knows of the claim and its story. Spans are sorted by start. */
export interface CheckpointContext {
  /** The day the story bears, ISO 8601. */
  readonly date: string | null
  readonly language: string
  /** The quotations inside the claim, without their marks. */
  readonly quotations: readonly Span[]
  /** Names of persons, of the claim or of the whole story, with the title before them. */
  readonly personNames: readonly (Span & { readonly title?: Span | undefined })[]
  /** Outlets named in the story: they have their own place on the claim card and are no checkpoints. */
  readonly outletNames?: readonly Span[]
}

/** All claims of a story share its day. */
let lastDay: { readonly iso: string; readonly day: Day | null } | null = null
const storyDayOf = (iso: string | null): Day | null => {
  if (iso === null) return null
  if (lastDay?.iso !== iso) lastDay = { iso, day: parseDay(iso) }
  return lastDay.day
}

/** The spans that lie inside `span`. The list may be a whole story's, so it is searched, not walked. */
const inside = <T extends Span>(spans: readonly T[], span: Span): readonly T[] => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let i = low; i < spans.length; i++) {
    const candidate = spans[i]
    if (candidate === undefined || candidate.start >= span.end) break
    if (candidate.end <= span.end && candidate.start < candidate.end) found.push(candidate)
  }
  return found
}

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()

/** The tokens [from, to) that `span` touches. */
const tokensOf = (tokens: readonly Token[], span: Span): readonly [number, number] => {
  const from = tokens.findIndex((t) => t.end > span.start)
  if (from === -1) return [0, 0]
  let to = from
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < span.end) to++
  return [from, to]
}

/** Quotations and persons: they were found before; here they get their value. Overlapping ones are left out. */
const collectKnown = (text: string, span: Span, context: CheckpointContext): Checkpoint[] => {
  const known: Checkpoint[] = []
  let end = -1
  for (const q of inside(context.quotations, span)) {
    if (q.start < end) continue
    end = q.end
    const words = text.slice(q.start, q.end)
    known.push({ kind: 'quotation', start: q.start, end, text: words, value: oneLine(words) })
  }
  end = -1
  for (const p of inside(context.personNames, span)) {
    const titled =
      p.title !== undefined && p.title.start >= Math.max(span.start, end) && p.title.end <= p.start
        ? p.title
        : null
    const start = titled?.start ?? p.start
    if (start < end) continue
    end = p.end
    const name = oneLine(text.slice(p.start, p.end))
    const value = titled === null ? name : `${name} (${oneLine(text.slice(titled.start, titled.end))})`
    known.push({ kind: 'person', start, end, text: text.slice(start, end), value })
  }
  return known
}

/**
 * The checkpoints of the claim at `span`, sorted by start. Their spans lie inside the claim, and those of one kind do not
 * overlap. Takes time linear in the length of the claim.
 */
export const findCheckpoints = (
  text: string,
  span: Span,
  context: CheckpointContext,
): readonly Checkpoint[] => {
  const lexicon = lexiconOf(context.language)
  const tokens = readTokens(text, span, lexicon)
  const search = new Search(tokens, lexicon, storyDayOf(context.date))
  const known = collectKnown(text, span, context)
  for (const { kind, start, end } of known)
    if (kind === 'person') search.block(...tokensOf(tokens, { start, end }))
  for (const outlet of inside(context.outletNames ?? [], span)) search.block(...tokensOf(tokens, outlet))
  findDates(search)
  findTimes(search, text)
  findAmounts(search, text)
  findOrganisations(search, text)
  findPlaces(search, text)
  for (const { kind, from, to, value } of search.found) {
    const start = tokens[from]?.start
    const end = tokens[to - 1]?.end
    if (start !== undefined && end !== undefined)
      known.push({ kind, start, end, text: text.slice(start, end), value })
  }
  return known.sort((a, b) => a.start - b.start || b.end - a.end)
}
