/** Finds where in a story the words of a search stand: the claims, rationales and evidence titles that hold most of them. */
import { claimIdOf } from '../claims/claimId.js'
import type { SearchFilters, SearchMatch, Span, StoryId } from '../model.js'
import { claimFits } from './fitsFilters.js'
import type { SearchEntry } from './searchEntry.js'
import { termsOf } from './terms.js'

/** Places shown of one story. */
const mostMatches = 3
/** Of a very long text only so much is looked through (UTF-16 units), so that one story does not hold up the answer. */
const mostRead = 200_000
/** Length of an excerpt, and how much of it stands before the first marked word. UTF-16 units. */
const excerptLength = 180
const before = 50

export interface Found {
  readonly marks: readonly Span[]
  /** How many different words, those that are exactly as asked for counted twice. */
  readonly weight: number
}

/** Spans in order, those that touch or overlap joined. */
const join = (spans: readonly Span[]): readonly Span[] => {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last !== undefined && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push(span)
  }
  return joined
}

/** `terms` are those of the index that the search matched, with their weights. */
export const markTerms = (
  text: string,
  terms: ReadonlyMap<string, number>,
  from = 0,
  to = text.length,
): Found => {
  const marks: Span[] = []
  const met = new Set<string>()
  let weight = 0
  for (const { term, start, end } of termsOf(text, from, to)) {
    const worth = terms.get(term)
    if (worth === undefined) continue
    marks.push({ start, end })
    if (met.has(term)) continue
    met.add(term)
    weight += worth
  }
  return { marks: join(marks), weight }
}

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/u.test(text.charAt(at))
const isInsideWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /\S/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at))

/** Moves a cut back to the beginning of its word, by thirty units at most, and never between two halves of a character. */
const tidyCut = (text: string, at: number, low: number): number => {
  let cut = Math.max(at, low)
  for (let n = 0; n < 30 && cut > low && isInsideWord(text, cut); n++) cut -= 1
  if (isInsideWord(text, cut) && cut > low) cut = Math.max(at, low)
  return isLowSurrogate(text, cut) ? cut - 1 : cut
}

/** A piece of [from, to) around the first mark. */
const excerptOf = (
  text: string,
  { start, end }: Span,
  marks: readonly Span[],
): Pick<SearchMatch, 'excerpt' | 'offset' | 'marks'> => {
  const first = marks[0]?.start ?? start
  const from = end - start <= excerptLength ? start : tidyCut(text, first - before, start)
  const to = end - from <= excerptLength ? end : tidyCut(text, from + excerptLength, from + 1)
  const inside = marks.filter((m) => m.start < to).map((m) => ({ start: m.start, end: Math.min(m.end, to) }))
  return { excerpt: text.slice(from, to), offset: from, marks: inside }
}

interface Candidate extends Found {
  readonly match: SearchMatch
  readonly fits: boolean
}

/** `terms` is empty when only filters were asked for: then the first claims that fit are shown. */
export const placeMatches = (
  story: { readonly id: StoryId; readonly text: string; readonly entry: SearchEntry },
  terms: ReadonlyMap<string, number>,
  filters: SearchFilters,
): SearchMatch[] => {
  const { id, text, entry } = story
  const idOf = (claim: number) => {
    const [start = 0, end = 0] = entry.claims[claim] ?? []
    return claimIdOf(id, { start, end })
  }
  const candidates: Candidate[] = []
  for (const { kind, claim, text: note } of entry.notes) {
    const found = markTerms(note, terms)
    if (found.weight === 0) continue
    const match = {
      kind,
      claimId: idOf(claim),
      ...excerptOf(note, { start: 0, end: note.length }, found.marks),
    }
    candidates.push({ ...found, match, fits: claimFits(entry, claim, filters) })
  }
  let read = 0
  for (const [claim, [start = 0, end = 0]] of entry.claims.entries()) {
    const fits = claimFits(entry, claim, filters)
    if (terms.size === 0 && !fits) continue
    const found = markTerms(text, terms, start, end)
    read += end - start
    if (terms.size > 0 && found.weight === 0) continue
    const match = {
      kind: 'claim' as const,
      claimId: idOf(claim),
      ...excerptOf(text, { start, end }, found.marks),
    }
    candidates.push({ ...found, match, fits })
    if (read > mostRead || (terms.size === 0 && candidates.length >= mostMatches)) break
  }
  if (candidates.length === 0 && terms.size > 0) {
    const { marks, weight } = markTerms(text, terms, 0, Math.min(text.length, mostRead))
    const first = marks[0]
    if (first === undefined) return []
    const line = { start: text.lastIndexOf('\n', first.start) + 1, end: text.indexOf('\n', first.end) }
    const whole = { start: line.start, end: line.end < 0 ? text.length : line.end }
    const here = marks.filter((m) => m.end <= whole.end)
    const match = { kind: 'text' as const, claimId: null, ...excerptOf(text, whole, here) }
    candidates.push({ marks, weight, match, fits: true })
  }
  return candidates
    .sort((a, b) => Number(b.fits) - Number(a.fits) || b.weight - a.weight)
    .slice(0, mostMatches)
    .map(({ match }) => match)
}
