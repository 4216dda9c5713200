/** Gives every word that names or cues can hold a number, so that the grammar compares numbers instead of strings. */

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

const signs: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '–': '—',
  '―': '—',
  '‑': '-',
  '‐': '-',
  '＆': '&',
}

/** One key for the spellings of a word: case, accents, forms of quotation marks and Cyrillic case endings do not count. */
export const keyOf = (word: string): string => {
  const sign = signs[word]
  if (sign !== undefined) return sign
  const lower = word.toLowerCase()
  if (/^[ -~]*$/.test(lower)) return lower
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '')
  return /\p{Script=Cyrillic}/u.test(plain) ? stemCyrillic(plain.normalize('NFC')) : plain.normalize('NFC')
}

/** Spellings met in stories are remembered up to this many. */
const remembered = 100_000

/** Words by number; 0 is any word that no name and no cue holds. */
export class Lexicon {
  private readonly numbers = new Map<string, number>()
  /** For each spelling met: number * 16 + shape. */
  private readonly spellings = new Map<string, number>()

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

  /** Number * 16 + shape of a spelling. */
  read(spelling: string, sign: boolean): number {
    const known = this.spellings.get(spelling)
    if (known !== undefined) return known
    const read = this.find(spelling) * 16 + (sign ? shapes.sign : shapeOf(spelling))
    if (this.spellings.size >= remembered) this.spellings.clear()
    // A slice keeps its whole story alive; a remembered spelling must not.
    if (spelling.length <= 40)
      this.spellings.set(
        spelling.length > 12 ? `${spelling.slice(0, 1)}${spelling.slice(1)}` : spelling,
        read,
      )
    return read
  }
}
