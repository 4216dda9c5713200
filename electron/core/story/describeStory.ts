/** Gives an imported text its title and its date, from the text itself. */
import type { Extraction, MediaType } from '../model.js'
import { dayOfLine } from './dateLine.js'

/** A longer first line is prose, not a headline (newspapers' longest run to about 120 characters). */
const longestHeadline = 120
const longestTitle = 90

const shorten = (line: string): string => {
  if (line.length <= longestTitle) return line
  const cut = line.slice(0, longestTitle)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2)).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')}…`
}

const plainMarkdown = (line: string): string =>
  line
    .replace(/^#{1,6}\s+/u, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/gu, '$1')
    .replace(/[*_`]/gu, '')

/**
 * The title: a Markdown heading, else a headline-like first line, else the beginning of the first line that is no credit
 * line. `fileName` is used when the text has no words at all.
 */
export const titleOf = (
  text: string,
  mediaType: MediaType,
  extraction: Extraction,
  fileName: string,
): string => {
  const credited = (start: number): boolean =>
    extraction.creditLines.some((line) => line.start <= start && start < line.end)
  let start = 0
  for (const raw of text.slice(0, 20_000).split('\n')) {
    const at = start + (raw.length - raw.trimStart().length)
    const line = mediaType === 'text/markdown' ? plainMarkdown(raw.trim()) : raw.trim()
    start += raw.length + 1
    if (line === '' || line === '---' || credited(at)) continue
    const isHeadline = line.length <= longestHeadline && !/[.!?…]["'”’»]?$/u.test(line)
    if (isHeadline) return shorten(line)
    const claim = extraction.claims.find((c) => c.start >= at)
    return shorten(claim === undefined || claim.start >= start ? line : claim.text.replace(/\s+/gu, ' '))
  }
  return fileName
}

const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const isoLine = /^(?:date|published|updated)?:?\s*(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/iu
const dayMonthYear = new RegExp(
  `^(?:date|published|updated)?:?\\s*(\\d{1,2})\\s+(${months})\\s+(\\d{4})$`,
  'iu',
)
const monthDayYear = new RegExp(
  `^(?:date|published|updated)?:?\\s*(${months})\\s+(\\d{1,2}),?\\s+(\\d{4})$`,
  'iu',
)

/** In UTF-16 units. */
const longestDateline = 90

const isoDate = (year: string, month: number, day: string): string | null => {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const parsed = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : null
}
const monthNumber = (name: string): number => months.split('|').indexOf(name.toLowerCase()) + 1

/** "PARIS, May 14, 2024 (AFP) -", "Kyiv, 24 August 2025 /Ukrinform/.": a dateline with the year. */
const dateline = new RegExp(
  `^\\p{Lu}[\\p{L} .'’-]{1,40}, (?:(${months})\\.? (\\d{1,2}), (\\d{4})|(\\d{1,2}) (${months}),? (\\d{4})) [(/–—-]`,
  'iu',
)

const datelineDay = (line: string): string | null => {
  const [, month, day, year, day2, month2, year2] = dateline.exec(line) ?? []
  if (month !== undefined && day !== undefined && year !== undefined)
    return isoDate(year, monthNumber(month), day)
  if (month2 !== undefined && day2 !== undefined && year2 !== undefined)
    return isoDate(year2, monthNumber(month2), day2)
  return null
}

/** The day that one of the first eight lines states and nothing else ("Published: 24 August 2025"), or that a dateline there states; ISO 8601; else null. */
export const dateOf = (text: string): string | null => {
  for (const raw of text.slice(0, 4000).split('\n').slice(0, 8)) {
    const line = raw.trim()
    const elsewhere = dayOfLine(line)
    if (elsewhere !== null) return elsewhere
    const iso = isoLine.exec(line)
    if (iso?.[1] !== undefined) {
      const [year, month, day] = iso[1].split('-')
      if (year !== undefined && month !== undefined && day !== undefined)
        return isoDate(year, Number(month), day)
    }
    const dmy = dayMonthYear.exec(line)
    if (dmy?.[1] !== undefined && dmy[2] !== undefined && dmy[3] !== undefined)
      return isoDate(dmy[3], monthNumber(dmy[2]), dmy[1])
    const mdy = monthDayYear.exec(line)
    if (mdy?.[1] !== undefined && mdy[2] !== undefined && mdy[3] !== undefined)
      return isoDate(mdy[3], monthNumber(mdy[1]), mdy[2])
    const lined = datelineDay(line.slice(0, longestDateline))
    if (lined !== null) return lined
  }
  return null
}
