/** What stands on a part of a bar: the status and its number where there is room, else the number alone, else nothing. */
import type { Speech } from '../words/speak.js'
import type { BarPart } from './stackedBar.js'

/** The width of a bold letter of nine points, in points; somewhat more than most letters have. */
const letter = 6

export const partLabel = ({ status, count, width }: BarPart, speech: Speech): string => {
  const number = speech.number(count)
  const whole = `${speech.status(status)} ${number}`
  if (width >= (whole.length + 1) * letter) return whole
  return width >= (number.length + 1) * letter ? number : ''
}
