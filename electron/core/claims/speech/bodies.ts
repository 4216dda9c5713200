/** Bodies with a name: ministries, firms, universities, charities. They speak, too, and "it" takes them up. */
import type { Span } from '../../model.js'
import { notSpeakers } from '../../story/names/titles.js'
import { heads, knownBodies, otherCapitals, suffixes } from '../checkpoints/organisationWords.js'
import { is, type Token, wordOf } from './tokens.js'
import * as classes from './classes.js'

/** The last word of a name in lower case, or ''. */
const lastWord = (token: Token | undefined): string =>
  token?.kind === 'name' ? (token.parts.words.at(-1) ?? '').toLowerCase() : ''

/**
 * The token at which the body's name that begins at token `first` ends: "Bank | of | England", "Department | for | Transport";
 * `first` itself where no name of a body goes on behind it.
 */
export const endOfBody = (tokens: readonly Token[], first: number): number => {
  const joint = wordOf(tokens[first + 1])
  if (joint !== 'of' && joint !== 'for') return first
  const token = tokens[first]
  if (token?.kind !== 'name' || token.run.possessive || !heads.has(lastWord(token))) return first
  const last = wordOf(tokens[first + 2]) === 'the' ? first + 3 : first + 2
  const end = tokens[last]
  return end?.kind === 'name' && !end.run.possessive ? last : first
}

/** Where the name of a body that ends at token `last` begins; `last` itself where none does. */
export const startOfBody = (tokens: readonly Token[], last: number): number => {
  const first = wordOf(tokens[last - 1]) === 'the' ? last - 3 : last - 2
  return first >= 0 && endOfBody(tokens, first) === last ? first : last
}

const abbreviations: ReadonlySet<string> = new Set(['corp', 'inc', 'co', 'ltd', 'bros'])

/** "Nokia Corp. said": the stop belongs to the name. */
export const isAbbreviated = (token: Token | undefined): boolean => abbreviations.has(lastWord(token))

/** True for words that only a body's name has: "Health Ministry", "Marrow & Sons", "UNHCR", "Greenpeace". */
export const isBodyName = (words: readonly string[]): boolean => {
  const last = (words.at(-1) ?? '').toLowerCase()
  if (words.length === 1)
    return knownBodies.has(last) || (/^\p{Lu}{3,6}$/u.test(words[0] ?? '') && !otherCapitals.has(last))
  if (suffixes.has(last) || words.includes('&')) return true
  for (let i = 1; i < words.length; i++)
    if (/^(?:of|for)$/.test(words[i] ?? '') && heads.has((words[i - 1] ?? '').toLowerCase())) return true
  return false
}

/** "The Health Ministry | closed": a body with its verb, where "The Health Ministry report" is a description. */
export const isActingBody = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  if (token?.kind !== 'name' || token.run.possessive || wordOf(tokens[index - 1]) !== 'the') return false
  const end = endOfBody(tokens, index)
  const next = tokens[end + 1]
  const acts =
    is(next, classes.auxiliary | classes.between | classes.plainVerb | classes.speechVerb) ||
    /[^e]ed$/.test(wordOf(next))
  return acts && (end > index || isBodyName(token.parts.words))
}

/** "X, which supports the hospital": no person. */
const isFollowedByWhich = (text: string, at: number): boolean => text.startsWith(', which ', at)

/** True where the name at `name` is surely a body's. */
export const isBodyAt = (text: string, name: Span): boolean =>
  isBodyName(text.slice(name.start, name.end).split(' ')) || isFollowedByWhich(text, name.end)

/**
 * True where "it" in the next sentence can mean nothing but the body at `name`: these tokens name no other body or firm. What
 * a preposition governs is a place or a day, as a rule.
 */
export const isOnlyBody = (
  tokens: readonly Token[],
  name: Span,
  isPerson: (start: number) => boolean,
): boolean => {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'name' || (token.start >= name.start && token.end <= name.end)) continue
    const { words, start } = token.parts
    if (words.length === 0 || notSpeakers.has(words[0] ?? '') || isPerson(start)) continue
    const before = wordOf(tokens[i - 1]) === 'the' ? tokens[i - 2] : tokens[i - 1]
    if (!is(before, classes.preposition) || endOfBody(tokens, i) > i || isBodyName(words)) return false
  }
  return true
}
