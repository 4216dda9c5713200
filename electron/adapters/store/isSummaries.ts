/** Tells whether a value is the lines of an index file: by hand, because the schema takes a quarter of a second for 10,000. */
import type { StorySummary } from '../../core/model.js'

const isRecord = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)

const texts = ['id', 'title', 'language', 'fileName', 'origin', 'importedAt']
const textsOrNull = ['publisher', 'date']
const tallies = ['supported', 'disputed', 'unverified', 'conflict', 'open', 'total']

const talliesOrNone = ['unsettled', 'unsettledWaiting']

const isTextOrNull = (x: unknown): boolean => x === null || typeof x === 'string'

const marks = ['supported', 'disputed', 'unverified']

const isAlone = (x: unknown): boolean =>
  x === undefined ||
  (Array.isArray(x) &&
    x.every(
      (line: unknown) =>
        isRecord(line) &&
        typeof line['checkerId'] === 'string' &&
        marks.every((key) => Number.isInteger(line[key])),
    ))

/** The same as storySummarySchema but for the inside of dates; a test holds the two together. */
export const isSummary = (x: unknown): x is StorySummary => {
  if (!isRecord(x)) return false
  const { story, counts, outlets, lastEventAt } = x
  if (!isRecord(story) || !isRecord(counts) || !Array.isArray(outlets) || !isTextOrNull(lastEventAt))
    return false
  for (const key of texts) if (typeof story[key] !== 'string') return false
  for (const key of textsOrNull) if (!isTextOrNull(story[key])) return false
  for (const key of tallies) if (!Number.isInteger(counts[key])) return false
  for (const key of talliesOrNone)
    if (counts[key] !== undefined && !Number.isInteger(counts[key])) return false
  if (!isAlone(counts['alone'])) return false
  for (const name of outlets) if (typeof name !== 'string') return false
  return true
}

export const isSummaries = (x: unknown): x is Record<string, StorySummary> => {
  if (!isRecord(x)) return false
  for (const id in x) {
    const line = x[id]
    if (!isSummary(line) || line.story.id !== id) return false
  }
  return true
}
