/** Finds dates: days, months, years, quarters, decades; relative ones are reckoned from the story's day when it has one. */
import { type Day, existsDay, formatDay, nearestYear } from './calendar.js'
import { isYear, ordinalWords, two, whole, yearAfter } from './datePieces.js'
import { findPeriod, findYear } from './periods.js'
import { findRelativeDate } from './relativeDates.js'
import type { Finding, Search } from './search.js'
import * as marks from './marks.js'
import type { ClaimTokens } from './tokens.js'

/** A day of the month from `at`: "24", "24th", "24."; gives the token after it. */
const dayAfter = (tokens: ClaimTokens, at: number): { readonly day: number; readonly to: number } | null => {
  const day = whole(tokens, at)
  if (day === null || day < 1 || day > 31) return null
  const isGlued = tokens.isGlued(at + 1)
  const next = tokens.fact(at + 1)
  if (isGlued && ordinalWords.has(next.value)) return { day, to: at + 2 }
  // "24 people", "12%" after a month would be wrong only for figures with something glued to them.
  if (isGlued && (next.kind === 'word' || next.sign === '%' || next.sign === ':')) return null
  return { day, to: at + 1 }
}

const isMonth = (search: Search, at: number): boolean => {
  const token = search.tokens.fact(at)
  return token.sense.month !== undefined && (token.capital || !search.lexicon.capitalMonths)
}

/** A month that is also a word needs a figure or a word of time beside it. */
const isSureMonth = (search: Search, at: number): boolean => {
  const { tokens, lexicon } = search
  if (!lexicon.doubtfulMonths.has(tokens.value(at))) return true
  const { role } = tokens.sense(at - 1)
  return (
    role === 'last' ||
    role === 'next' ||
    role === 'this' ||
    role === 'in' ||
    role === 'part' ||
    (tokens.isDash(at - 1) && tokens.sense(at - 2).role === 'part')
  )
}

const shortMonth =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|dic|ene|abr|ago|janv|févr|juil|déc)$/u

/** The token after a month and the stop of its short form. */
const afterStop = (tokens: ClaimTokens, at: number): number =>
  tokens.sign(at) === '.' && tokens.isGlued(at) && shortMonth.test(tokens.value(at - 1)) ? at + 1 : at

/** The value of a day whose year may be open. */
const dayValue = (search: Search, year: number | null, month: number, day: number): string | null => {
  if (year !== null) return existsDay({ year, month, day }) ? formatDay({ year, month, day }) : null
  if (!existsDay({ year: 2024, month, day })) return null
  return search.storyDay === null
    ? `XXXX-${two(month)}-${two(day)}`
    : formatDay({ year: nearestYear(search.storyDay, month, day), month, day })
}

/** "Thursday, " before a day belongs to it. */
const withWeekday = (tokens: ClaimTokens, from: number): number => {
  let i = from - 1
  if (tokens.sense(i).role === 'article') i--
  if (tokens.sign(i) === ',') i--
  if (tokens.sign(i) === '.') i--
  return tokens.sense(i).weekday === undefined ? from : i
}

/** A date around the month word at `at`. */
const findMonthDate = (search: Search, at: number): Finding | null => {
  const { tokens } = search
  const month = tokens.sense(at).month
  if (month === undefined || !isMonth(search, at)) return null
  const after = afterStop(tokens, at + 1)
  // "24 August 2025", "the 24th of August", "24 de agosto de 2025", "24. August".
  let i = at - 1
  if (tokens.sense(i).role === 'of') i--
  if (tokens.sign(i) === '.' && tokens.isGlued(i)) i--
  if (tokens.isGlued(i) && ordinalWords.has(tokens.value(i))) i--
  const before = whole(tokens, i)
  if (before !== null && before >= 1 && before <= 31 && !search.isTaken(i)) {
    const year = yearAfter(tokens, after, true)
    const value = dayValue(search, year?.year ?? null, month, before)
    const first = tokens.isDash(i - 1) && whole(tokens, i - 2) !== null ? i - 2 : i
    const low = first === i ? null : dayValue(search, year?.year ?? null, month, whole(tokens, first) ?? 0)
    if (value !== null)
      return {
        kind: 'date',
        from: withWeekday(tokens, low === null ? i : first),
        to: year?.to ?? after,
        value: low === null ? value : `${low}/${value}`,
      }
  }
  // "August 24, 2025", "Aug. 24-26".
  const day = search.lexicon.language === 'en' ? dayAfter(tokens, after) : null
  if (day !== null) {
    const last = tokens.isDash(day.to) && tokens.isGlued(day.to + 1) ? dayAfter(tokens, day.to + 1) : null
    const year = yearAfter(tokens, last?.to ?? day.to, false)
    const value = dayValue(search, year?.year ?? null, month, day.day)
    const high = last === null ? null : dayValue(search, year?.year ?? null, month, last.day)
    if (value !== null)
      return {
        kind: 'date',
        from: withWeekday(tokens, at),
        to: year?.to ?? last?.to ?? day.to,
        value: high === null ? value : `${value}/${high}`,
      }
  }
  const year = yearAfter(tokens, after, true)
  if (year !== null) return { kind: 'date', from: at, to: year.to, value: `${year.year}-${two(month)}` }
  if (!isSureMonth(search, at)) return null
  return findBareMonth(search, at, month)
}

/** A month without day and year: "in March", "last March", "next March". */
const findBareMonth = (search: Search, at: number, month: number): Finding => {
  const { tokens, storyDay } = search
  const role = tokens.sense(at - 1).role
  const pointed = role === 'last' || role === 'next' || role === 'this'
  const from = pointed ? at - 1 : at
  const to = at + 2 < tokens.count ? afterStop(tokens, at + 1) : at + 1
  if (storyDay === null)
    return {
      kind: 'date',
      from,
      to,
      value: pointed ? `relative:${tokens.value(at - 1)} ${tokens.value(at)}` : `XXXX-${two(month)}`,
    }
  return { kind: 'date', from, to, value: `${yearOfMonth(storyDay, month, role ?? '')}-${two(month)}` }
}

const yearOfMonth = (story: Day, month: number, role: string): number => {
  if (role === 'this') return story.year
  if (role === 'last') return month < story.month ? story.year : story.year - 1
  if (role === 'next') return month > story.month ? story.year : story.year + 1
  return nearestYear(story, month)
}

/** "2025-08-24", "24.08.2025", "24/08/2025". Where day and month cannot be told apart the value stays as written. */
const findNumericDate = (search: Search, at: number): Finding | null => {
  const { tokens } = search
  const sign = tokens.sign(at + 1)
  // Most figures stand alone.
  if (sign === '' || !tokens.isGlued(at + 1) || tokens.sign(at + 3) !== sign) return null
  if (!tokens.isGlued(at + 2) || !tokens.isGlued(at + 3) || !tokens.isGlued(at + 4)) return null
  const [x, y, z] = [whole(tokens, at), whole(tokens, at + 2), whole(tokens, at + 4)]
  if (x === null || y === null || z === null) return null
  const written = (value: string): Finding => ({ kind: 'date', from: at, to: at + 5, value })
  if (sign === '-' && isYear(tokens, at)) {
    const day = { year: x, month: y, day: z }
    return existsDay(day) ? written(formatDay(day)) : null
  }
  if (
    !(sign === '.' || sign === '/' || sign === '-') ||
    !(isYear(tokens, at + 4) || (tokens.end(at + 4) - tokens.start(at + 4) === 2 && sign !== '-'))
  )
    return null
  const year = z < 100 ? 2000 + z : z
  const dayFirst = existsDay({ year, month: y, day: x })
  const monthFirst = existsDay({ year, month: x, day: y })
  if (sign === '/' && search.lexicon.language === 'en' && dayFirst && monthFirst && x !== y)
    return written(`${year}-XX-XX`)
  if (dayFirst) return written(formatDay({ year, month: y, day: x }))
  return monthFirst ? written(formatDay({ year, month: x, day: y })) : null
}

/** All dates of a claim. Months are looked for first, because they take their figures with them. */
export const findDates = (search: Search): void => {
  const { open, spots, spotCount } = search
  if (search.has(marks.month)) {
    for (let n = 0; n < spotCount; n++) {
      const i = spots[n] ?? 0
      if (((open[i] ?? 0) & marks.month) !== 0) search.take(findMonthDate(search, i))
    }
  }
  if (!search.has(marks.number | marks.date)) return
  for (let n = 0; n < spotCount; n++) {
    const i = spots[n] ?? 0
    const begins = (open[i] ?? 0) & (marks.number | marks.date)
    if (begins === 0) continue
    if (begins === marks.number)
      search.take(findNumericDate(search, i) ?? findPeriod(search, i) ?? findYear(search, i))
    else search.take(findPeriod(search, i) ?? findRelativeDate(search, i))
  }
}
