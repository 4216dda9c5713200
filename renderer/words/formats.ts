/** Numbers, days, names and sizes by the desk's language, through Intl. Instants are shown in the machine's time zone. */

const bytesInKilo = 1000

const sized = (locale: string, unit: 'kilobyte' | 'megabyte'): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })

/** "P1Y6M" and "PT90M" as extraction writes them (ISO 8601); the letter M is a month before T and a minute after it. */
const periodParts = (value: string): readonly (readonly [number, string])[] | null => {
  const period = /^P([\d.YMWD]*)(?:T([\d.HMS]+))?$/u.exec(value)
  if (period === null) return null
  const units: Readonly<Record<string, string>> = { Y: 'year', W: 'week', D: 'day', H: 'hour', S: 'second' }
  const read = (part: string, month: string) =>
    [...part.matchAll(/(?<![\d.])([\d.]+)([YMWDHS])/gu)].map(
      ([, n = '', unit = '']) => [Number(n), unit === 'M' ? month : (units[unit] ?? month)] as const,
    )
  return [...read(period[1] ?? '', 'month'), ...read(period[2] ?? '', 'minute')]
}

const isPlainDay = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(iso)

export const createFormats = (locale: string) => {
  const numbers = new Intl.NumberFormat(locale)
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 })
  const scores = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const signed = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'always',
  })
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const kilobytes = sized(locale, 'kilobyte')
  const megabytes = sized(locale, 'megabyte')
  // What stands between the first two of three; before the last one many languages write "and".
  const comma =
    new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).formatToParts(['1', '2', '3'])[1]?.value ??
    ', '
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const instants = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' })
  const countries = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
  return {
    number: (n: number): string => numbers.format(n),
    /** With every digit that it has. */
    exactNumber: (n: number): string => exact.format(n),
    /** "0.60" */
    score: (n: number): string => scores.format(n),
    /** "+0.25" */
    signed: (n: number): string => signed.format(n).replace('-', '−'),
    /** 0.4 as "40%". */
    percent: (share: number): string => shares.format(share),
    /** Names one after the other, without "and". */
    list: (names: readonly string[]): string => names.join(comma),
    /** "23 Nov 2026" of a day as stories bear it, "2026-11-23"; anything else as it is. */
    day: (iso: string): string => (isPlainDay(iso) ? days.format(new Date(`${iso}T00:00:00Z`)) : iso),
    /** "23 Nov 2026, 14:02" of a UTC instant. */
    dayAndTime: (instant: string): string => instants.format(new Date(instant)),
    /** "14:02:11" of a UTC instant. */
    clockTime: (instant: string): string => clock.format(new Date(instant)),
    /** "1.3 MB"; 1 kB is 1000 bytes. Null below one kilobyte, where bytes are counted in words. */
    fileSize: (bytes: number): string | null => {
      if (bytes < bytesInKilo) return null
      return bytes < bytesInKilo ** 2
        ? kilobytes.format(bytes / bytesInKilo)
        : megabytes.format(bytes / bytesInKilo ** 2)
    },
    /** "1 year 6 months" of an ISO 8601 period; what is none as it is. */
    duration: (period: string): string => {
      const parts = periodParts(period)
      if (parts === null) return period
      return parts
        .map(([n, unit]) =>
          new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n),
        )
        .join(' ')
    },
    /** By its ISO 3166-1 code in capitals. Null for what is no country's code. */
    country: (code: string): string | null => {
      if (!/^[A-Z]{2}$/u.test(code) || code === 'ZZ') return null
      return countries.of(code) ?? null
    },
  }
}
export type Formats = ReturnType<typeof createFormats>
