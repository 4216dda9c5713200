/** Reads the longest name of a place that the gazetteer has at a word. */
import type { Token } from './tokens.js'

export interface PlaceFound {
  readonly name: string
  readonly to: number
}

/** The longest place that begins at the capitalised token `at`, or null. */
export const findPlaceAt = (tokens: readonly Token[], at: number): PlaceFound | null => {
  const forms = tokens[at]?.sense.places
  if (forms === undefined) return null
  for (const { rest, name } of forms) {
    let i = 0
    while (i < rest.length && isWord(tokens[at + 1 + i], rest[i] ?? '')) i++
    if (i === rest.length) return { name, to: at + 1 + i }
  }
  return null
}

/** Particles within a name ("Dar es Salaam") and what follows an apostrophe are small; the other words begin with a capital. */
const isWord = (token: Token | undefined, word: string): boolean =>
  token?.value === word && (token.capital || token.glued || token.kind === 'sign' || particles.has(word))
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
