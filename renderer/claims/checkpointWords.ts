/** Checkpoints in words: their kind, and the normalised value as a checker reads it. */
import type { Checkpoint, CheckpointKind } from '../../electron/core/model.js'

export const kindWords: Readonly<Record<CheckpointKind, string>> = {
  figure: 'Figure',
  percentage: 'Percentage',
  money: 'Sum of money',
  date: 'Date',
  time: 'Time',
  duration: 'Duration',
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  quotation: 'Quotation',
}

/** Long runs of digits in groups of three; a lone year or a date stays as it is. */
const groupDigits = (value: string): string =>
  value.replace(/(?<![\d.,-])\d{5,}(?![\d-])/gu, (digits) => digits.replace(/\B(?=(\d{3})+$)/gu, ','))

const units: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
}

/** "P1Y6M" and "PT90M" as extraction writes them (ISO 8601): "1 year 6 months", "90 minutes". */
const sayDuration = (value: string): string => {
  const period = /^P([\d.YMWD]*)(?:T([\d.HMS]+))?$/u.exec(value)
  if (period === null) return value
  const read = (part: string, month: string): readonly string[] =>
    [...part.matchAll(/([\d.]+)([YMWDHS])/gu)].map(([, n = '', unit = '']) => {
      const word = unit === 'M' ? month : (units[unit] ?? unit)
      return `${n} ${word}${n === '1' ? '' : 's'}`
    })
  return [...read(period[1] ?? '', 'month'), ...read(period[2] ?? '', 'minute')].join(' ')
}

/** Days that could not be settled because the story bears no date: "weekday:monday", "relative:last year". */
const sayUnsettled = (value: string): string | null =>
  /^(?:weekday|relative):/u.test(value) ? 'the story has no date to count from' : null

const sayValue = ({ kind, value }: Checkpoint): string => {
  if (kind === 'duration') return sayDuration(value)
  if (kind === 'date') return sayUnsettled(value) ?? value
  return groupDigits(value)
}

/** "Sum of money: CAD 1,000,000,000". A value that only repeats the words is left out. */
export const describeCheckpoint = (point: Checkpoint): string => {
  const said = sayValue(point)
  return said === '' || said === point.text ? kindWords[point.kind] : `${kindWords[point.kind]}: ${said}`
}
