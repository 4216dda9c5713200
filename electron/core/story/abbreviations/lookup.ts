/** Looks up what an abbreviation's full stop says about the end of a sentence, in all languages at once. */
import { english } from './english.js'
import { german } from './german.js'
import type { AbbreviationKind, AbbreviationWords } from './kinds.js'
import { romance } from './romance.js'
import { ukrainian } from './ukrainian.js'

/** The longest abbreviation, in UTF-16 units; what is longer need not be looked up. */
export const longestAbbreviation = 10

const kinds: readonly AbbreviationKind[] = ['place', 'body', 'figure', 'never']

/** Later languages do not take a word from earlier ones: English is the reference. */
const collect = (languages: readonly AbbreviationWords[]): ReadonlyMap<string, AbbreviationKind> => {
  const all = new Map<string, AbbreviationKind>()
  for (const words of languages) {
    for (const kind of kinds) {
      for (const word of words[kind].split(/\s+/)) {
        if (word !== '' && !all.has(word)) all.set(word, kind)
      }
    }
  }
  return all
}

const abbreviations = collect([english, romance, german, ukrainian])

/** The kind of `word` (without its last stop), or null. "SEPT. 2" in a dateline and "Fig. 3" are found, too. */
export const findAbbreviation = (word: string): AbbreviationKind | null => {
  const exact = abbreviations.get(word)
  if (exact !== undefined) return exact
  const lower = word.toLowerCase()
  if (lower === word) return null
  // Other kinds are not looked for in another case: "Max." and "ING." end sentences.
  const capital = word.charAt(0) + lower.slice(1)
  if (abbreviations.get(capital) === 'figure') return 'figure'
  return capital === word && abbreviations.get(lower) === 'figure' ? 'figure' : null
}
