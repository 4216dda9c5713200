/** Recognises the words that credit a quotation behind it ("Really?" Mr Smith asked), so that its stop ends no sentence. */
import { wordAt } from './boundaries.js'
import { classAt, isSpaceAt, LETTER, LOWER, STOP, UPPER } from './characters.js'
import { starters } from './sentenceWords.js'
import { cjkSpeech, speechVerbs } from './speechVerbs.js'

/** A name with its titles has at most this many words before the verb. */
const longestName = 6

/** How far a Chinese or Japanese verb of speech may stand behind the quotation. UTF-16 units. */
const farthestCjk = 12

const creditsInCjk = (text: string, at: number, to: number): boolean => {
  const most = Math.min(at + farthestCjk, to)
  let end = at
  while (end < most && classAt(text, end) !== STOP && !'，,：:「“"'.includes(text.charAt(end))) end++
  const words = text.slice(at, end)
  return cjkSpeech.some((verb) => words.includes(verb))
}

/**
 * True when the words at `at`, just behind a quotation that ends in `sign`, are only a name and a verb of speech.
 * After a full stop the verb must close the sentence: `"It is over." Smith said.` but not `"…over." Smith said the vote…`.
 */
export const isAttribution = (text: string, at: number, to: number, sign: string): boolean => {
  if (classAt(text, at) === LETTER) return creditsInCjk(text, at, to)
  let i = at
  for (let words = 0; words <= longestName && i < to; words++) {
    const word = wordAt(text, i, to)
    if (word === '') return false
    i += word.length
    const c = classAt(word, 0)
    if (c === LOWER) {
      if (!speechVerbs.has(word)) return false
      return words > 0 && (sign !== '.' || i >= to || '.,'.includes(text.charAt(i)))
    }
    // "She shrugged." would have a small letter if it credited the words before it.
    if (c !== UPPER || (words === 0 && starters.has(word))) return false
    if (text.charAt(i) === '.' && word.length <= 4) i++
    while (i < to && isSpaceAt(text, i)) i++
  }
  return false
}
