/** Reckons with days of the Gregorian calendar, without a clock and without time zones. */

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const millisecondsPerDay = 86_400_000

const two = (n: number): string => String(n).padStart(2, '0')

export const formatDay = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

export const parseDay = (iso: string): Day | null => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso)
  if (parts === null) return null
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
  return existsDay(day) ? day : null
}

/** Days since 1970-01-01. */
export const dayNumber = ({ year, month, day }: Day): number => {
  const date = new Date(0)
  // setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / millisecondsPerDay)
}

export const dayOf = (n: number): Day => {
  const date = new Date(n * millisecondsPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const existsDay = (day: Day): boolean => {
  if (day.month < 1 || day.month > 12 || day.day < 1) return false
  const back = dayOf(dayNumber(day))
  return back.month === day.month && back.day === day.day
}

export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days)

/** Monday is 1, Sunday 7. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

/** "2025-08", `months` after the month of `day`. */
export const shiftMonth = ({ year, month }: Day, months: number): string => {
  const n = year * 12 + (month - 1) + months
  return `${Math.floor(n / 12)}-${two((((n % 12) + 12) % 12) + 1)}`
}

/** The ISO 8601 week of a day: "2025-W34". */
export const weekOf = (day: Day): string => {
  // A week belongs to the year that its Thursday lies in.
  const thursday = addDays(day, 4 - weekdayOf(day))
  const week =
    Math.floor((dayNumber(thursday) - dayNumber({ year: thursday.year, month: 1, day: 1 })) / 7) + 1
  return `${thursday.year}-W${two(week)}`
}

/** The year that puts `month` (and `day`) nearest to the story's day; the past wins a tie. */
export const nearestYear = (story: Day, month: number, day = 15): number => {
  let best = story.year
  let least = Number.POSITIVE_INFINITY
  for (const year of [story.year, story.year - 1, story.year + 1]) {
    const distance = Math.abs(dayNumber({ year, month, day }) - dayNumber(story))
    if (distance < least) {
      best = year
      least = distance
    }
  }
  return best
}
