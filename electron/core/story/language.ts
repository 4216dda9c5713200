/** Tells the language of a story from its opening. */
import { eld } from 'eld/extrasmall'

/** How much of the opening is read, and how much of it the detector takes at a time, in UTF-16 code units. */
const opening = 4000
const window = 1000

/** Fewer letters than this are a name or a heading, and any guess would be one. An ideograph counts for three. */
const fewestLetters = 12

const countLetters = (text: string): number =>
  (text.match(/\p{L}/gu) ?? []).length + 2 * (text.match(/\p{Ideographic}/gu) ?? []).length

/** Addresses and host names look like English in every language. */
const addresses = /\b(?:https?:\/\/|www\.)\S+|\S{1,64}@\S+/giu

/**
 * The BCP 47 primary language tag of a text, or `und` when it cannot be told.
 * Every window of the opening votes with its scores, so that a credit line or an embed in another language
 * does not decide for the story; a window that the detector calls unreliable has no vote.
 */
export const detectLanguage = (text: string): string => {
  const read = text.slice(0, opening).replace(addresses, ' ')
  const votes = new Map<string, number>()
  for (let start = 0; start < read.length; start += window) {
    const part = read.slice(start, start + window)
    if (countLetters(part) < fewestLetters) continue
    const result = eld.detect(part)
    if (!result.isReliable()) continue
    for (const [language, score] of Object.entries(result.getScores()))
      votes.set(language, (votes.get(language) ?? 0) + score * part.length)
  }
  let best = 'und'
  let most = 0
  for (const [language, score] of votes)
    if (score > most) {
      best = language
      most = score
    }
  return best
}
