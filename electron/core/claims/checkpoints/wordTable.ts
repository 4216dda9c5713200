/** A table of words that is asked with a place in a text: it makes no string for a word that it does not hold. */

const isAscii = (word: string): boolean => /^[\0-\x7f]*$/u.test(word)

/** Lower case for A to Z; every other unit stays. */
const lower = (unit: number): number => (unit >= 65 && unit <= 90 ? unit | 32 : unit)

export const hashUnit = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

interface Entry<T> {
  readonly word: string
  readonly value: T
  readonly next: Entry<T> | undefined
}

export class WordTable<T> {
  private readonly buckets: (Entry<T> | undefined)[]
  private readonly mask: number

  /** `words` are in lower case; `none` is what an unknown word means. */
  constructor(
    private readonly words: ReadonlyMap<string, T>,
    private readonly none: T,
  ) {
    // Four buckets for each word: most unknown words then meet an empty one.
    let size = 64
    while (size < words.size * 4) size *= 2
    this.mask = size - 1
    this.buckets = Array.from({ length: size }, () => undefined)
    for (const [word, value] of words) {
      if (!isAscii(word)) continue
      let hash = 0
      for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i))
      const at = hash & this.mask
      this.buckets[at] = { word, value, next: this.buckets[at] }
    }
  }

  /** The meaning of the word at [start, end), in any case. */
  find(text: string, start: number, end: number): T {
    let hash = 0
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i)
      if (unit > 127) return this.words.get(text.slice(start, end).toLowerCase()) ?? this.none
      hash = hashUnit(hash, lower(unit))
    }
    return this.findHashed(hash, text, start, end)
  }

  /** Like `find`, for a word of ASCII letters that the caller has hashed in lower case while it read it. */
  findHashed(hash: number, text: string, start: number, end: number): T {
    let entry = this.buckets[hash & this.mask]
    while (entry !== undefined && !isSame(entry.word, text, start, end)) entry = entry.next
    return entry === undefined ? this.none : entry.value
  }
}

const isSame = (word: string, text: string, start: number, end: number): boolean => {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== lower(text.charCodeAt(start + i))) return false
  return true
}
