/** Gives every word that names or cues can hold a number, so that the grammar compares numbers instead of strings. */

import { Spellings } from './spellings.js'

/** How a word is written. */
export const shapes = {
  lower: 1,
  /** "Reuters", "BuzzFeed", "A". */
  capital: 2,
  /** "AFP". */
  capitals: 3,
  number: 4,
  /** Scripts without case. */
  caseless: 5,
  /** "dpaNews". */
  mixed: 6,
  sign: 7,
  url: 8,
} as const

const isUpper = (c: string): boolean => c !== c.toLowerCase()
const isLower = (c: string): boolean => c !== c.toUpperCase()

/** The shape of a word, read from its letters. */
export const shapeOf = (word: string): number => {
  const first = word.charAt(0)
  let uppers = 0
  let lowers = 0
  for (const c of word) {
    if (isUpper(c)) uppers++
    else if (isLower(c)) lowers++
  }
  if (uppers + lowers === 0) return /\p{L}/u.test(word) ? shapes.caseless : shapes.number
  if (uppers === 0) return isLower(first) ? shapes.lower : shapes.number
  if (isUpper(first)) return lowers === 0 && word.length > 1 ? shapes.capitals : shapes.capital
  return isLower(first) ? shapes.mixed : shapes.capitals
}

/** Endings of Ukrainian and Russian nouns and adjectives in their cases, long ones first. */
const cyrillicEndings = [
  'ами',
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
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '')
  return /\p{Script=Cyrillic}/u.test(plain) ? stemCyrillic(plain.normalize('NFC')) : plain.normalize('NFC')
}

/** Words by number; 0 is any word that no name and no cue holds. */
export class Lexicon {
  private readonly numbers = new Map<string, number>()
  /** For each spelling met: number * 16 + shape. */
  private readonly spellings = new Spellings()
  private readonly readWord = (spelling: string): number => this.find(spelling) * 16 + shapeOf(spelling)
  private readonly readSign = (spelling: string): number => this.find(spelling) * 16 + shapes.sign

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
    this.spellings.clear()
    return number
  }

  /** The number of a word, 0 if it is not here. */
  find(word: string): number {
    return this.numbers.get(keyOf(word)) ?? 0
  }

  /** Number * 16 + shape of the word or sign at [start, end). */
  read(text: string, start: number, end: number, hash: number, isSign: boolean): number {
    return this.spellings.look(text, start, end, hash, isSign ? this.readSign : this.readWord)
  }
}
