/** A set of word numbers that costs one look into an array: words of the lexicon are asked for at every token of a story. */

export class WordSet implements Iterable<number> {
  readonly size: number
  private readonly words: readonly number[]
  /** By word: 1 for those of the set. */
  private readonly flags: Uint8Array

  constructor(words: Iterable<number>) {
    this.words = [...new Set(words)]
    this.size = this.words.length
    this.flags = new Uint8Array(Math.max(-1, ...this.words) + 1)
    for (const word of this.words) this.flags[word] = 1
  }

  has(word: number): boolean {
    return word < this.flags.length && this.flags[word] === 1
  }

  [Symbol.iterator](): Iterator<number> {
    return this.words[Symbol.iterator]()
  }
}
