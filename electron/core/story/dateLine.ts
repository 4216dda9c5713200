/** Reads a line that states a day and nothing else, in the languages whose months are known besides English. */
import { existsDay, formatDay } from '../claims/checkpoints/calendar.js'
import { de } from '../claims/checkpoints/words/de.js'
import { es } from '../claims/checkpoints/words/es.js'
import { fr } from '../claims/checkpoints/words/fr.js'
import { uk } from '../claims/checkpoints/words/uk.js'

/** UTF-16 units; a longer line is prose. */
const longestLine = 90

const languages = [de, es, fr, uk]
const groupsOf = (list: string): string[][] => list.split(';').map((group) => group.trim().split(/\s+/u))

/** No name of a month means another month in another of these languages. */
const months: ReadonlyMap<string, number> = new Map(
  languages.flatMap(({ months: list }) =>
    groupsOf(list).flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ),
)

/** What may stand before the day: who says it, the weekday, an article. */
const openings: ReadonlySet<string> = new Set([
  ...languages.flatMap(({ weekdays }) => groupsOf(weekdays).flat()),
  ...'fecha publicado publicada actualizado actualizada el'.split(' '),
  ...'date publié publiée mis mise à jour le'.split(' '),
  ...'datum veröffentlicht aktualisiert stand am den der vom'.split(' '),
  ...'дата опубліковано оновлено'.split(' '),
])
/** What may stand after the year: the word for it, the time of day. */
const closings: ReadonlySet<string> = new Set('року рік р um uhr à a las h о об'.split(' '))
const timePart = /^\d{1,2}(?:[:h]\d{2})?$/u

const day = /(\d{1,2})(?:\.|er|º)? (?:de )?(\p{L}{3,12})\.? (?:del? )?(\d{4})/u

const partsOf = (text: string): string[] => text.split(/[ ,.|–-]|:(?!\d)/u).filter((part) => part !== '')

/** "17 de septiembre de 2025", "Опубліковано: 17 вересня 2025 року", "Mittwoch, 17. September 2025": ISO 8601, else null. */
export const dayOfLine = (line: string): string | null => {
  if (line.length > longestLine) return null
  const plain = line.toLowerCase().replace(/\s+/gu, ' ')
  const found = day.exec(plain)
  const month = months.get(found?.[2] ?? '')
  if (found === null || month === undefined) return null
  const after = plain.slice(found.index + found[0].length)
  if (/^[\p{L}\d]/u.test(after)) return null
  if (!partsOf(plain.slice(0, found.index)).every((part) => openings.has(part))) return null
  if (!partsOf(after).every((part) => closings.has(part) || timePart.test(part))) return null
  const stated = { year: Number(found[3]), month, day: Number(found[1]) }
  return existsDay(stated) ? formatDay(stated) : null
}
