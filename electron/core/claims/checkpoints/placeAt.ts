/** Reads the longest name of a place that the gazetteer has at a word. */
import type { ClaimTokens } from './tokens.js'

export interface PlaceFound {
  readonly name: string
  readonly to: number
}

/** The longest place that begins at the capitalised token `at`, or null. */
export const findPlaceAt = (tokens: ClaimTokens, at: number): PlaceFound | null => {
  const forms = tokens.sense(at).places
  if (forms === undefined) return null
  for (const { rest, name } of forms) {
    let i = 0
    while (i < rest.length && isWord(tokens, at + 1 + i, rest[i] ?? '')) i++
    if (i === rest.length) return { name, to: at + 1 + i }
  }
  return null
}

/** Particles within a name ("Dar es Salaam") and what follows an apostrophe are small; the other words begin with a capital. */
const isWord = (tokens: ClaimTokens, at: number, word: string): boolean => {
  const { value, capital, kind } = tokens.fact(at)
  return value === word && (capital || kind === 'sign' || tokens.isGlued(at) || particles.has(word))
}
const particles: ReadonlySet<string> = new Set([
  'and',
  'of',
  'the',
  'es',
  'de',
  'del',
  'el',
  'la',
  'en',
  'on',
  'au',
  'y',
  'et',
  'und',
  'rainforest',
  'ivoire',
  'гази',
])
