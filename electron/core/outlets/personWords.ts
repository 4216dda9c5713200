/** Tells where a short form of an outlet is somebody's name: "her sister Dawn", "Dawn, 86,", "Dawn Summerfield", "Mr Post". */
import { isGivenName } from '../story/names/givenNames.js'
import { roles, titles } from '../story/names/titles.js'
import * as shapes from '../story/shapes.js'
import type { Signs } from './signs.js'
import type { Tokens } from './tokens.js'

const textAt = ({ text, starts, ends }: Tokens, i: number): string => text.slice(starts[i], ends[i])

/** True when what stands beside token `at` of the sentence [from, to) shows that it names a person. */
export const namesPerson = (
  tokens: Tokens,
  from: number,
  to: number,
  at: number,
  { comma, dot }: Signs,
): boolean => {
  const { words, shapes: written } = tokens
  const before = words[at - 1] === dot ? at - 2 : at - 1
  if (before >= from && written[before] === shapes.capital && titles.has(textAt(tokens, before))) return true
  if (!isGivenName(textAt(tokens, at))) return false
  if (before >= from && written[before] === shapes.lower && roles.has(textAt(tokens, before))) return true
  if (at + 1 < to && written[at + 1] === shapes.capital) return true
  const aged = at + 3 < to && words[at + 1] === comma && words[at + 3] === comma
  return aged && written[at + 2] === shapes.number && textAt(tokens, at + 2).length <= 2
}
