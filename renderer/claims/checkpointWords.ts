/** Checkpoints in words: their kind, and the normalised value as a checker reads it. */
import type { Checkpoint } from '../../electron/core/model.js'
import type { Speech } from '../words/speak.js'

/** A number with as many digits as it has here is counted exactly; a longer one is shown as it is. */
const mostDigits = 15

/** Long runs of digits in groups of three; a lone year or a date stays as it is. */
const groupDigits = (value: string, { exactNumber }: Speech): string =>
  value.replace(/(?<![\d.,-])\d{5,}(?:\.\d+)?(?![\d-])/gu, (digits) =>
    digits.length > mostDigits ? digits : exactNumber(Number(digits)),
  )

/** Days that could not be settled because the story bears no date: "weekday:monday", "relative:last year". */
const isUnsettled = (value: string): boolean => /^(?:weekday|relative):/u.test(value)

const sayValue = ({ kind, value }: Checkpoint, speech: Speech): string => {
  if (kind === 'duration') return speech.duration(value)
  if (kind === 'date') return isUnsettled(value) ? speech.words('claims.noDate') : speech.day(value)
  return groupDigits(value, speech)
}

/** "Sum of money: CAD 1,000,000,000". A value that only repeats the words is left out. */
export const describeCheckpoint = (point: Checkpoint, speech: Speech): string => {
  const kind = speech.words(`checkpoints.${point.kind}`)
  const value = sayValue(point, speech)
  return value === '' || value === point.text || point.value === point.text
    ? kind
    : speech.words('claims.kindAndValue', { kind, value })
}
