/** Finds the tickable facts inside a claim: figures, sums of money, dates, names, places, quotations. */
import type { Checkpoint, Span } from '../model.js'
import { singleSpaced } from '../story/singleSpaced.js'
import { type Tokens, tokenise } from '../story/tokens.js'
import { finderOf, SpanFinder } from './spanLookup.js'
import { findAmounts } from './checkpoints/amounts.js'
import { type Day, parseDay } from './checkpoints/calendar.js'
import { findDates } from './checkpoints/dates.js'
import { lexiconOf } from './checkpoints/lexicon.js'
import { findOrganisations, findPlaces } from './checkpoints/names.js'
import { Search } from './checkpoints/search.js'
import { findTimes } from './checkpoints/times.js'
import { readTokens } from './checkpoints/tokens.js'

/** What extraction already knows of the claim and its story. Spans are sorted by start. */
export interface CheckpointContext {
  /** The day the story bears, ISO 8601. */
  readonly date: string | null
  readonly language: string
  /** The quotations inside the claim, without their marks. */
  readonly quotations: readonly Span[]
  /** Names of persons, of the claim or of the whole story, with the title before them. */
  readonly personNames: readonly (Span & { readonly title?: Span | null | undefined })[]
  /** Outlets named in the story: they have their own place on the claim card and are no checkpoints. */
  readonly outletNames?: readonly Span[]
  /** The words of the story, where they are cut already. */
  readonly tokens?: Tokens
}

/** Of a claim that is nothing but a list of outlets only so many are kept from its checkpoints. */
const mostOutlets = 100

/** All claims of a story share its day. */
let lastDay: { readonly iso: string; readonly day: Day | null } | null = null
const storyDayOf = (iso: string | null): Day | null => {
  if (iso === null) return null
  if (lastDay?.iso !== iso) lastDay = { iso, day: parseDay(iso) }
  return lastDay.day
}

const nothing: readonly never[] = []

/** The lists may be a whole story's, and the claims come in its order. */
let persons = new SpanFinder([])
let outlets = new SpanFinder([])

const byPlace = (a: Checkpoint, b: Checkpoint): number => a.start - b.start || b.end - a.end

/** Up to so many are sorted by insertion, which makes no garbage: most claims have three or four. */
const fewCheckpoints = 16

const sortByPlace = (checkpoints: Checkpoint[]): Checkpoint[] => {
  if (checkpoints.length > fewCheckpoints) return checkpoints.sort(byPlace)
  for (let i = 1; i < checkpoints.length; i++) {
    const moved = checkpoints[i]
    if (moved === undefined) break
    let to = i
    for (; to > 0; to--) {
      const before = checkpoints[to - 1]
      if (before === undefined || byPlace(before, moved) <= 0) break
      checkpoints[to] = before
    }
    checkpoints[to] = moved
  }
  return checkpoints
}

/** What may stand between a sum and the same sum in another currency. */
const isConversion =
  /^ ?\((?:about|around|approximately|roughly|nearly|some|or|circa|ca\.?|≈|~|equivalent to|unos|environ|etwa|rund|близько|приблизно)? ?$/iu

/** "3.4 billion euros ($3.7 billion)": the sum's value has the converted one beside it; both stay checkpoints. */
const joinConverted = (text: string, checkpoints: Checkpoint[], from: number): void => {
  if (!holdsTwoSums(checkpoints, from)) return
  const sums = checkpoints.slice(from).filter((c) => c.kind === 'money')
  sums.sort(byPlace)
  for (const [i, sum] of sums.entries()) {
    const next = sums[i + 1]
    if (next === undefined || next.value.slice(0, 3) === sum.value.slice(0, 3)) continue
    const between = text.slice(sum.end, next.start)
    if (!isConversion.test(between) || !/^\s*[),;]/u.test(text.slice(next.end, next.end + 3))) continue
    const at = checkpoints.indexOf(sum)
    checkpoints[at] = { ...sum, value: `${sum.value} (${next.value})` }
  }
}

const holdsTwoSums = (checkpoints: readonly Checkpoint[], from: number): boolean => {
  let sums = 0
  for (let i = from; i < checkpoints.length; i++) if (checkpoints[i]?.kind === 'money') sums++
  return sums > 1
}

/** Overlapping quotations are left out, and so are persons. */
const addQuotations = (search: Search, text: string, span: Span, quotations: readonly Span[]): void => {
  if (quotations.length === 0) return
  let last = -1
  for (let i = new SpanFinder(quotations).firstFrom(span.start); i < quotations.length; i++) {
    const { start, end } = quotations[i] ?? span
    if (start >= span.end) return
    if (end > span.end || start >= end || start < last) continue
    last = end
    search.add('quotation', start, end, singleSpaced(text, start, end))
  }
}

const addPersons = (
  search: Search,
  text: string,
  span: Span,
  names: CheckpointContext['personNames'],
): void => {
  let last = -1
  let token = 0
  persons = finderOf(names, persons)
  for (let i = persons.firstFrom(span.start); i < names.length; i++) {
    const person = names[i]
    if (person === undefined || person.start >= span.end) return
    const { start: nameStart, end } = person
    if (end > span.end || nameStart >= end) continue
    const before = person.title ?? null
    const title =
      before !== null && before.start >= Math.max(span.start, last) && before.end <= nameStart ? before : null
    const start = title?.start ?? nameStart
    if (start < last) continue
    const name = singleSpaced(text, nameStart, end)
    const value = title === null ? name : `${name} (${singleSpaced(text, title.start, title.end)})`
    search.add('person', start, end, value)
    token = search.blockText(start, end, token)
    last = end
  }
}

/** Takes the tokens of the outlets' names away from the finders. */
const blockOutlets = (search: Search, span: Span, names: readonly Span[]): void => {
  let token = 0
  outlets = finderOf(names, outlets)
  const from = outlets.firstFrom(span.start)
  for (let i = from; i < from + mostOutlets; i++) {
    const outlet = names[i]
    if (outlet === undefined || outlet.start >= span.end) return
    if (outlet.end <= span.end) token = search.blockText(outlet.start, outlet.end, token)
  }
}

/**
 * The checkpoints of the claim at `span`, sorted by start. Their spans lie inside the claim, and those of one kind do not
 * overlap. Takes time linear in the length of the claim.
 */
export const findCheckpoints = (text: string, span: Span, context: CheckpointContext): Checkpoint[] => {
  const lexicon = lexiconOf(context.language)
  const tokens = readTokens(context.tokens ?? tokenise(text), span, lexicon)
  const search = new Search(tokens, text, lexicon, storyDayOf(context.date))
  // What was found before gets its value here, what the finders find its span.
  addQuotations(search, text, span, context.quotations)
  addPersons(search, text, span, context.personNames)
  blockOutlets(search, span, context.outletNames ?? nothing)
  const known = search.size
  findDates(search)
  findTimes(search, text)
  findAmounts(search, text)
  findOrganisations(search, text)
  findPlaces(search, text)
  const checkpoints = search.checkpoints()
  joinConverted(text, checkpoints, known)
  return sortByPlace(checkpoints)
}
