/** Finds years that stand alone, decades, quarters and centuries. */
import { type Day, shiftMonth } from './calendar.js'
import { isYear, ordinalWords, two, whole, yearAfter } from './datePieces.js'
import type { Finding, Search } from './search.js'
import type { Sense } from './sense.js'
import type { ClaimTokens } from './tokens.js'

const datedBy: ReadonlySet<string> = new Set([
  'in',
  'of',
  'last',
  'part',
  'article',
  'between',
  'and',
  'to',
  'next',
  'this',
])

/** A year that stands alone: after a preposition, or not before a thing that is counted. */
export const findYear = (search: Search, at: number): Finding | null => {
  const { tokens } = search
  if (!isYear(tokens, at)) return null
  const year = Number(tokens.value(at))
  const next = tokens.fact(at + 1)
  const isGlued = tokens.isGlued(at + 1)
  if (isGlued && next.value === 's' && year % 10 === 0)
    return {
      kind: 'date',
      from: at,
      to: at + 2,
      value: year % 100 === 0 ? `${year / 100}XX` : `${year / 10}X`,
    }
  if (
    year < 1500 ||
    year > 2099 ||
    (isGlued && (next.kind !== 'sign' || next.sign === '%' || next.sign === '€'))
  )
    return null
  const before = tokens.fact(at - 1)
  if (/^[\p{Sc}#№]$/u.test(before.value)) return null
  if (next.kind === 'word' && !datedBy.has(before.sense.role ?? '')) {
    const { scale, unit, measure, percent, currency } = next.sense
    if ((scale ?? unit ?? measure ?? percent ?? currency) !== undefined && !(unit?.unit === 'Y')) return null
    if (
      before.kind === 'none' ||
      (!next.capital && /^(?:people|men|women|children)$|(?<!^i|^a|^wa|^ha|^doe|s)s$/u.test(next.value))
    )
      return null
  }
  // A range of years: "2019-2021", "2024/25".
  const second = at + 2
  const joins =
    (tokens.isDash(at + 1) || next.sign === '/') &&
    isGlued &&
    tokens.isGlued(second) &&
    tokens.kind(second) === 'number'
  const isWhole = isYear(tokens, second)
  if (joins && (isWhole || tokens.end(second) - tokens.start(second) === 2)) {
    const written = Number(tokens.value(second))
    const last = isWhole ? written : Math.floor(year / 100) * 100 + written
    if (last > year) return { kind: 'date', from: at, to: at + 3, value: `${year}/${last}` }
  }
  return { kind: 'date', from: at, to: at + 1, value: String(year) }
}

const quarterOf = ({ ordinal }: Sense): number | null =>
  ordinal !== undefined && ordinal <= 4 ? ordinal : null

/** "the second quarter of 2025", "Q3", "the 19th century". */
export const findPeriod = (search: Search, at: number): Finding | null => {
  const { tokens, storyDay } = search
  const token = tokens.fact(at)
  const next = tokens.value(at + 1)
  const named = token.capital && token.sense.quarter
  const quarter = named
    ? Number(token.value.charAt(1))
    : token.sense.ordinal !== undefined && next === 'quarter'
      ? quarterOf(token.sense)
      : null
  if (quarter !== null) {
    const end = named ? at + 1 : at + 2
    const year = yearAfter(tokens, end, true)
    const shift = year === null ? shiftedYear(tokens, end, storyDay) : null
    const value = year?.year ?? shift?.year ?? 'XXXX'
    return { kind: 'date', from: at, to: year?.to ?? shift?.to ?? end, value: `${value}-Q${quarter}` }
  }
  const n = whole(tokens, at)
  if (
    n !== null &&
    n > 0 &&
    n <= 21 &&
    tokens.isGlued(at + 1) &&
    ordinalWords.has(next) &&
    tokens.sense(at + 2).unit?.count === 100
  )
    return { kind: 'date', from: at, to: at + 3, value: `${two(n - 1)}XX` }
  return null
}

/** "of this year", "last year" after a quarter. */
const shiftedYear = (
  tokens: ClaimTokens,
  at: number,
  story: Day | null,
): { readonly year: number; readonly to: number } | null => {
  const i = tokens.sense(at).role === 'of' ? at + 1 : at
  const role = tokens.sense(i).role
  if (story === null || tokens.value(i + 1) !== 'year') return null
  const shift = role === 'last' ? -1 : role === 'this' ? 0 : role === 'next' ? 1 : null
  return shift === null ? null : { year: Number(shiftMonth(story, shift * 12).slice(0, 4)), to: i + 2 }
}
