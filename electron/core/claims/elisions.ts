/** Words that begin with an apostrophe ('em, 'tis, '90s), which must not open a quotation. */
import { isDigitAt, isLetterAt, isWordAt } from '../story/characters.js'

const elided = new Set([
  'em',
  'n',
  'til',
  'till',
  'tis',
  'twas',
  'twere',
  'twill',
  'cause',
  'cos',
  'round',
  'bout',
  'neath',
  'er',
  'im',
  'ere',
  'nuff',
  'kay',
  's',
  'd',
  'll',
  're',
  've',
  'm',
  't',
])

/** True when the word at `at`, just after an apostrophe, is one that the apostrophe shortens. */
export const isElision = (text: string, at: number): boolean => {
  if (isDigitAt(text, at)) return isDigitAt(text, at + 1) && !isDigitAt(text, at + 2)
  let end = at
  while (end - at < 7 && isLetterAt(text, end)) end++
  return !isWordAt(text, end) && elided.has(text.slice(at, end).toLowerCase())
}
