/** A set of word numbers that costs one look into an array: words of the lexicon are asked for at every token of a story. */

/** Numbers its words from 1 in the order of the list, so that what is kept for each of them fits a short array. */
export class WordSet implements Iterable<number> {
  readonly size: number
  private readonly words: readonly number[]
  private readonly numbers: Uint16Array

  constructor(words: Iterable<number>) {
    this.words = [...new Set(words)]
    this.size = this.words.length
    this.numbers = new Uint16Array(Math.max(-1, ...this.words) + 1)
    for (const [i, word] of this.words.entries()) this.numbers[word] = i + 1
  }

  has(word: number): boolean {
    return this.numberOf(word) !== 0
  }

  /** The number of a word in this set, 0 if it is not in it. */
  numberOf(word: number): number {
    return word < this.numbers.length ? (this.numbers[word] ?? 0) : 0
  }

  [Symbol.iterator](): Iterator<number> {
    return this.words[Symbol.iterator]()
  }
}
