/** Gives every word that names or cues can hold a number, so that the grammar compares numbers instead of strings. */

import type { Tokens } from '../story/tokens.js'
import type { Vocabulary } from '../story/vocabulary.js'

/** Endings of Ukrainian and Russian nouns and adjectives in their cases, long ones first. */
const cyrillicEndings = [
  'ами',
  'ією',
  'ями',
  'ого',
  'ому',
  'ими',
  'ій',
  'ої',
  'ою',
  'ею',
  'єю',
  'ой',
  'ый',
  'ий',
  'ая',
  'ое',
  'ые',
  'их',
  'ую',
  'ів',
  'ах',
  'ях',
  'ам',
  'ям',
  'ом',
  'ем',
  'ым',
  'им',
  'а',
  'я',
  'у',
  'ю',
  'и',
  'і',
  'ї',
  'ы',
  'е',
  'о',
  'є',
  'й',
  'ь',
]

const stemCyrillic = (word: string): string => {
  for (const ending of cyrillicEndings) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) return word.slice(0, -ending.length)
  }
  return word
}

/** Signs that count as one. */
const signs: ReadonlyMap<string, string> = new Map([
  ...Array.from('’‘ʼ`', (sign) => [sign, "'"] as const),
  ...Array.from('“”„‟«»', (sign) => [sign, '"'] as const),
  ...Array.from('–―', (sign) => [sign, '—'] as const),
  ...Array.from('‑‐', (sign) => [sign, '-'] as const),
  ['＆', '&'] as const,
])

/** One key for the spellings of a word: case, accents, forms of quotation marks and Cyrillic case endings do not count. */
export const keyOf = (word: string): string => {
  const sign = signs.get(word)
  if (sign !== undefined) return sign
  const lower = word.toLowerCase()
  if (/^[ -~]*$/.test(lower)) return lower
  // й and ї are letters, no accents: only the stress goes, and the dots of ё.
  if (/\p{Script=Cyrillic}/u.test(lower))
    return stemCyrillic(
      lower
        .replace(/\u0301/gu, '')
        .normalize('NFC')
        .replaceAll('ё', 'е'),
    )
  return lower.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
}

/** Room for the numbers of more tokens than this is not kept. */
const mostSpare = 1 << 17

/** Words by number; 0 is any word that no name and no cue holds. */
export class Lexicon {
  private readonly numbers = new Map<string, number>()
  /** The numbers of the story before, kept as the arrays of its tokens are. */
  private spare: Int32Array | null = null
  /** By number of `vocabulary`: one more than the number here, 0 until somebody asks. */
  private found = new Int32Array(1024)
  private vocabulary: Vocabulary | null = null

  get size(): number {
    return this.numbers.size + 1
  }

  /** The number of `word`, new if need be. Only while the index is built. */
  add(word: string): number {
    const key = keyOf(word)
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.numbers.size + 1
    this.numbers.set(key, number)
    this.vocabulary = null
    return number
  }

  /** The number of a word, 0 if it is not here. */
  find(word: string): number {
    return this.numbers.get(keyOf(word)) ?? 0
  }

  /** Says that nobody reads these numbers any more, so that those of the next text may take their place. */
  release(words: Int32Array): void {
    if (words.length <= mostSpare) this.spare = words.fill(0)
  }

  /** The numbers of all tokens of a text. */
  numbersOf({ count, spellings, vocabulary }: Tokens): Int32Array {
    const words =
      (this.spare?.length ?? 0) >= count ? (this.spare ?? new Int32Array(count)) : new Int32Array(count)
    this.spare = null
    const found = this.foundIn(vocabulary)
    for (let i = 0; i < count; i++) {
      const spelling = spellings[i] ?? 0
      words[i] = (found[spelling] || this.findSpelling(spelling)) - 1
    }
    return words
  }

  /** What is known of the spellings of this vocabulary, with room for all of them. */
  private foundIn(vocabulary: Vocabulary): Int32Array {
    if (vocabulary !== this.vocabulary) this.found.fill(0)
    this.vocabulary = vocabulary
    const { length } = vocabulary.spellings
    if (length <= this.found.length) return this.found
    const wide = new Int32Array(2 * length)
    wide.set(this.found)
    this.found = wide
    return wide
  }

  private findSpelling(spelling: number): number {
    const found = this.find(this.vocabulary?.spellings[spelling] ?? '') + 1
    this.found[spelling] = found
    return found
  }
}
