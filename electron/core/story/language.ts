/** Tells the language of a story from its opening. */
import { eld } from 'eld/extrasmall'
import { isLetterAt } from './characters.js'
import * as shapes from './shapes.js'
import { tokenFrom, type Tokens, tokenise } from './tokens.js'
import * as traits from './traits.js'

/**
 * How much of the opening is looked at, and where samples of it are taken, in UTF-16 code units. Two small samples that
 * agree settle it; they stand apart, so that a credit line or an embed in another language does not decide.
 */
const opening = 4000
const samples = [1400, 200, 2800, 0] as const
const sampleSize = 160
/** Taken one after another where the small samples cannot tell. The detector reads about 350 bytes of each. */
const longSample = 350

/** Fewer letters than this are a name or a heading, and any guess would be one. An ideograph counts for three. */
const fewestLetters = 12

const firstIdeograph = 0x2e80

const hasWords = (text: string): boolean => {
  let letters = 0
  for (let i = 0; i < text.length && letters < fewestLetters; i++) {
    if (isLetterAt(text, i)) letters += text.charCodeAt(i) >= firstIdeograph ? 3 : 1
  }
  return letters >= fewestLetters
}

/** Addresses and host names look like English in every language. */
const addresses = /\b(?:https?:\/\/|www\.)\S+|\S{1,64}@\S+/giu

type Votes = Map<string, number>

/** Adds the scores of a sample, and gives its language. A sample that the detector calls unreliable has no vote. */
const vote = (sample: string, votes: Votes): string | null => {
  const words = sample.replace(addresses, ' ')
  if (!hasWords(words)) return null
  const result = eld.detect(words)
  if (!result.isReliable()) return null
  for (const [language, score] of Object.entries(result.getScores()))
    votes.set(language, (votes.get(language) ?? 0) + score)
  return result.language
}

const leader = (votes: Votes): string => {
  let best = 'und'
  let most = 0
  for (const [language, score] of votes)
    if (score > most) {
      best = language
      most = score
    }
  return best
}

/** What the detector says of samples of the opening. */
const hearLanguage = (text: string): string => {
  const limit = Math.min(text.length, opening)
  const votes: Votes = new Map()
  const heard: string[] = []
  for (const start of samples) {
    if (start >= limit) continue
    const language = vote(text.slice(start, Math.min(limit, start + sampleSize)), votes)
    if (language === null) continue
    if (heard.includes(language)) return language
    heard.push(language)
  }
  for (let start = 0; start < limit; start += longSample)
    vote(text.slice(start, Math.min(limit, start + longSample)), votes)
  return leader(votes)
}

/**
 * Plain English is known by its small words, without the detector: where this share of the words are ones that no other
 * language has, in two places that stand apart. Running English has 15 to 25 per cent of them.
 */
const englishShare = 0.1
/** Words that are looked at in each place, at most and at least. */
const englishSample = 60
const fewestWords = 25
/** Where the first place begins: behind a headline and a dateline, but in a short text at its start. In tokens. */
const headTokens = 30

/** True when the words among `englishSample` of the tokens from `from` to `to` are English; false also when there are too few to tell. */
const isEnglish = (tokens: Tokens, from: number, to: number): boolean => {
  const { spellings, shapes: written, vocabulary } = tokens
  let words = 0
  let english = 0
  for (let i = from; i < to && words < englishSample; i++) {
    if (written[i] === shapes.sign) continue
    words++
    if (((vocabulary.traits[spellings[i] ?? 0] ?? 0) & traits.english) !== 0) english++
  }
  return words >= fewestWords && english >= englishShare * words
}

const isPlainEnglish = (tokens: Tokens): boolean => {
  // The detector, too, looks at the opening only.
  const count = tokenFrom(tokens, opening)
  const from = count > 8 * headTokens ? headTokens : 0
  const middle = from + ((count - from) >> 1)
  return isEnglish(tokens, from, middle) && isEnglish(tokens, middle, count)
}

/** The BCP 47 primary language tag of a text, or `und` when it cannot be told. */
export const detectLanguage = (text: string, tokens: Tokens = tokenise(text)): string =>
  isPlainEnglish(tokens) ? 'en' : hearLanguage(text)
