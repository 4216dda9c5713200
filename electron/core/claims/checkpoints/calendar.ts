/** Reckons with days of the Gregorian calendar, without a clock and without time zones. */

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const two = (n: number): string => String(n).padStart(2, '0')

export const formatDay = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

export const parseDay = (iso: string): Day | null => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso)
  if (parts === null) return null
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
  return existsDay(day) ? day : null
}

/**
 * Days since 1970-01-01, by arithmetic on years that begin in March (H. Hinnant, "chrono-compatible low-level date
 * algorithms"): ten times faster than Date, which every weekday of a long story would need.
 */
export const dayNumber = ({ year, month, day }: Day): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysPerEra + dayOfEra - daysToEpoch
}
/** 400 years; and the days from 0000-03-01 to 1970-01-01. */
const daysPerEra = 146_097
const daysToEpoch = 719_468

export const dayOf = (n: number): Day => {
  const z = n + daysToEpoch
  const era = Math.floor(z / daysPerEra)
  const dayOfEra = z - era * daysPerEra
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export const existsDay = ({ year, month, day }: Day): boolean => {
  const length = monthLengths[month - 1]
  if (length === undefined || day < 1) return false
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= length + (leap ? 1 : 0)
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
