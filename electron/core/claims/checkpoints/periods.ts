/** Finds years that stand alone, decades, quarters and centuries. */
import { type Day, shiftMonth } from './calendar.js'
import { isYear, ordinalWords, two, whole, yearAfter } from './datePieces.js'
import { isDash } from './quantities.js'
import type { Finding, Search } from './search.js'
import type { Token } from './tokens.js'

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
  const token = tokens[at]
  if (token === undefined || !isYear(token)) return null
  const year = Number(token.value)
  const next = tokens[at + 1]
  if (next?.glued === true && next.value === 's' && year % 10 === 0)
    return {
      kind: 'date',
      from: at,
      to: at + 2,
      value: year % 100 === 0 ? `${year / 100}XX` : `${year / 10}X`,
    }
  if (
    year < 1500 ||
    year > 2099 ||
    (next?.glued === true && (next.kind !== 'sign' || next.sign === '%' || next.sign === '€'))
  )
    return null
  const before = tokens[at - 1]
  if (before !== undefined && /^[\p{Sc}#№]$/u.test(before.value)) return null
  if (next !== undefined && next.kind === 'word' && !datedBy.has(before?.sense.role ?? '')) {
    const { scale, unit, measure, percent, currency } = next.sense
    if ((scale ?? unit ?? measure ?? percent ?? currency) !== undefined && !(unit?.unit === 'Y')) return null
    if (
      before === undefined ||
      (!next.capital && /^(?:people|men|women|children)$|(?<!^i|^a|^wa|^ha|^doe|s)s$/u.test(next.value))
    )
      return null
  }
  // A range of years: "2019-2021", "2024/25".
  const second = tokens[at + 2]
  const joins =
    next !== undefined &&
    (isDash(next) || next.sign === '/') &&
    next.glued &&
    second?.glued === true &&
    second.kind === 'number'
  if (joins && (isYear(second) || second.end - second.start === 2)) {
    const last = isYear(second) ? Number(second.value) : Math.floor(year / 100) * 100 + Number(second.value)
    if (last > year) return { kind: 'date', from: at, to: at + 3, value: `${year}/${last}` }
  }
  return { kind: 'date', from: at, to: at + 1, value: String(year) }
}

const quarterOf = (token: Token | undefined): number | null => {
  const n = token?.sense.ordinal ?? null
  return n !== null && n <= 4 ? n : null
}

/** "the second quarter of 2025", "Q3", "the 19th century". */
export const findPeriod = (search: Search, at: number): Finding | null => {
  const { tokens, storyDay } = search
  const token = tokens[at]
  const next = tokens[at + 1]
  const named = token?.capital === true && token.end - token.start === 2 && /^q[1-4]$/u.test(token.value)
  const quarter = named ? Number(token.value.charAt(1)) : next?.value === 'quarter' ? quarterOf(token) : null
  if (quarter !== null) {
    const end = named ? at + 1 : at + 2
    const year = yearAfter(tokens, end, true)
    const shift = year === null ? shiftedYear(tokens, end, storyDay) : null
    const value = year?.year ?? shift?.year ?? 'XXXX'
    return { kind: 'date', from: at, to: year?.to ?? shift?.to ?? end, value: `${value}-Q${quarter}` }
  }
  const n = whole(token)
  if (
    n !== null &&
    n > 0 &&
    n <= 21 &&
    next?.glued === true &&
    ordinalWords.has(next.value) &&
    tokens[at + 2]?.sense.unit?.count === 100
  )
    return { kind: 'date', from: at, to: at + 3, value: `${two(n - 1)}XX` }
  return null
}

/** "of this year", "last year" after a quarter. */
const shiftedYear = (
  tokens: readonly Token[],
  at: number,
  story: Day | null,
): { readonly year: number; readonly to: number } | null => {
  const i = tokens[at]?.sense.role === 'of' ? at + 1 : at
  const role = tokens[i]?.sense.role
  if (story === null || tokens[i + 1]?.value !== 'year') return null
  const shift = role === 'last' ? -1 : role === 'this' ? 0 : role === 'next' ? 1 : null
  return shift === null ? null : { year: Number(shiftMonth(story, shift * 12).slice(0, 4)), to: i + 2 }
}
