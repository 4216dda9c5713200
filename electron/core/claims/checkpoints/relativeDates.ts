/** Finds dates that count from the story's day: weekdays, "yesterday", "last month", "two weeks ago". */
import { addDays, type Day, formatDay, shiftMonth, weekdayOf, weekOf } from './calendar.js'
import type { Quantity } from './quantities.js'
import type { Finding, Search } from './search.js'
import type { DurationUnit } from './sense.js'
import type { ClaimTokens } from './tokens.js'

/** How many words back a verb may stand that says whether a weekday lies ahead. */
const lookBack = 10

/** True when the words before a weekday speak of what will be. */
const liesAhead = (tokens: ClaimTokens, at: number): boolean => {
  for (let i = at - 1; i >= 0 && i >= at - lookBack; i--) {
    const { weekday, role } = tokens.sense(i)
    if (weekday !== undefined || role === 'past') return false
    if (role === 'future') return true
  }
  return false
}

const shiftOf = (role: string | undefined): number | null =>
  role === 'last' ? -1 : role === 'next' ? 1 : role === 'this' ? 0 : null

/** News prose names the last such day, the story's own included, unless it speaks of the future. */
const findWeekday = (search: Search, at: number, weekday: number): Finding | null => {
  const { tokens, storyDay, lexicon } = search
  if (lexicon.capitalMonths && !tokens.isCapital(at)) return null
  const before = shiftOf(tokens.sense(at - 1).role)
  const named = before !== null
  const shift = before ?? (lexicon.language === 'en' ? null : shiftOf(tokens.sense(at + 1).role))
  const from = named ? at - 1 : at
  const to = !named && shift !== null ? at + 2 : at + 1
  const name = weekdayNames[weekday - 1] ?? ''
  if (storyDay === null)
    return {
      kind: 'date',
      from,
      to,
      value: `weekday:${shift === null ? '' : `${relativeWords[shift + 1]} `}${name}`,
    }
  const today = weekdayOf(storyDay)
  const back = (today - weekday + 7) % 7
  const ahead = (weekday - today + 7) % 7
  let days = -back
  if (shift === 1) days = ahead === 0 ? 7 : ahead
  else if (shift === -1) days = back === 0 ? -7 : -back
  else if (shift === 0) days = weekday - today
  else if (liesAhead(tokens, at)) days = ahead
  return { kind: 'date', from, to, value: formatDay(addDays(storyDay, days)) }
}
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const relativeWords = ['last', 'this', 'next'] as const

/** The week, month or year that lies `count` units away. */
const periodAway = (story: Day, unit: DurationUnit, count: number): string | null => {
  switch (unit) {
    case 'D':
      return formatDay(addDays(story, count))
    case 'W':
      return weekOf(addDays(story, 7 * count))
    case 'M':
      return shiftMonth(story, count)
    case 'Y':
      return shiftMonth(story, 12 * count).slice(0, 4)
    default:
      return null
  }
}

const unitWords: Readonly<Record<string, string>> = { W: 'week', M: 'month', Y: 'year' }

/** "last month", "next week", "this year"; "el mes pasado", "la semaine prochaine" with the word behind. */
const findPeriodAway = (search: Search, at: number): Finding | null => {
  const { tokens, storyDay } = search
  const own = tokens.sense(at)
  const next = tokens.fact(at + 1)
  const leads = shiftOf(own.role)
  const unit = leads === null ? own.unit : next.sense.unit
  const shift = leads ?? (search.lexicon.language === 'en' ? null : shiftOf(next.sense.role))
  if (shift === null || unit === undefined || unit.count !== 1 || !(unit.unit in unitWords)) return null
  // "the last years", "próximos meses": not one unit, and not a date.
  if (search.lexicon.language === 'en' && next.value.endsWith('s')) return null
  const value = storyDay === null ? null : periodAway(storyDay, unit.unit, shift)
  return {
    kind: 'date',
    from: at,
    to: at + 2,
    value: value ?? `relative:${relativeWords[shift + 1]} ${unitWords[unit.unit]}`,
  }
}

const partsOfDay: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night'])

/** "last night", "this morning". */
const findPartOfDay = (search: Search, at: number): Finding | null => {
  const { tokens, storyDay } = search
  const part = tokens.value(at + 1)
  const shift = shiftOf(tokens.sense(at).role)
  if (shift === null || shift > 0 || !partsOfDay.has(part)) return null
  const value =
    storyDay === null ? `relative:${relativeWords[shift + 1]} ${part}` : formatDay(addDays(storyDay, shift))
  return { kind: 'date', from: at, to: at + 2, value }
}

/** A date that begins at the word at `at` and counts from the story's day. */
export const findRelativeDate = (search: Search, at: number): Finding | null => {
  const { value: word, sense } = search.tokens.fact(at)
  const { weekday, day, role, unit } = sense
  if (weekday !== undefined) return findWeekday(search, at, weekday)
  if (day !== undefined) {
    const value =
      search.storyDay === null
        ? `relative:${dayWords[day + 2] ?? word}`
        : formatDay(addDays(search.storyDay, day))
    return { kind: 'date', from: at, to: at + 1, value }
  }
  if (shiftOf(role) === null) return unit === undefined ? null : findPeriodAway(search, at)
  if (search.tokens.sense(at + 1).weekday !== undefined)
    return findWeekday(search, at + 1, search.tokens.sense(at + 1).weekday ?? 1)
  return findPeriodAway(search, at) ?? findPartOfDay(search, at)
}
const dayWords = ['two days ago', 'yesterday', 'today', 'tomorrow', 'in two days'] as const

/** "two weeks ago": a quantity with its unit, before "ago" at `at`. Years and months are counted as such, not in days. */
export const datedAgo = (
  search: Search,
  quantity: Quantity,
  unit: DurationUnit,
  count: number,
  at: number,
): Finding => {
  const n = Number(quantity.value) * count
  const value =
    search.storyDay === null || !Number.isInteger(n) || n > 3000
      ? null
      : periodAway(search.storyDay, unit, -n)
  const words = search.tokens.values(quantity.from, at + 1)
  return { kind: 'date', from: quantity.from, to: at + 1, value: value ?? `relative:${words}` }
}
