/** A trie over word numbers: finds the longest phrase that begins (or ends) at a token. */

/** A phrase that was found: `length` tokens, and what was stored under it. */
export interface Found<T> {
  readonly length: number
  readonly value: T
}

/** The node of no words: every phrase begins here. */
export const rootNode = 0

const hashOf = (node: number, word: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/**
 * Nodes are numbers. The ways from node to node lie in one hash table of numbers, because most questions are asked of words
 * that lead nowhere: such a question costs one or two looks into an array.
 */
export class PhraseTrie<T> {
  private readonly values: (T | undefined)[] = [undefined]
  /** By word: the node of a phrase's first word, 0 for most words, where the search ends; and 1 for words further on in one. */
  private firsts = new Int32Array(64)
  private later = new Uint8Array(64)
  /** By slot: node, word, next node; a next node of 0 is an empty slot. At most half full. */
  private edges = new Int32Array(3 * 64)
  private edgeCount = 0
  private mask = 63

  /** Stores `value` under the words; `join` decides when the phrase has a value already. */
  add(words: readonly number[], value: T, join: (old: T, value: T) => T = (old) => old): void {
    let node = rootNode
    for (const word of words) {
      const next = this.follow(node, word)
      node = next === -1 ? this.grow(node, word) : next
    }
    const old = this.values[node]
    this.values[node] = old === undefined ? value : join(old, value)
  }

  private grow(node: number, word: number): number {
    while (word >= this.firsts.length) {
      const size = this.firsts.length * 2
      const [firsts, later] = [new Int32Array(size), new Uint8Array(size)]
      firsts.set(this.firsts)
      later.set(this.later)
      this.firsts = firsts
      this.later = later
    }
    const made = this.values.push(undefined) - 1
    if (node === rootNode) this.firsts[word] = made
    else this.later[word] = 1
    this.edgeCount++
    if (this.edgeCount * 6 > this.edges.length) {
      const old = this.edges
      this.edges = new Int32Array(old.length * 2)
      this.mask = this.edges.length / 3 - 1
      for (let i = 0; i < old.length; i += 3)
        if (old[i + 2] !== 0) this.connect(old[i] ?? 0, old[i + 1] ?? 0, old[i + 2] ?? 0)
    }
    this.connect(node, word, made)
    return made
  }

  private connect(node: number, word: number, next: number): void {
    const slot = this.slotOf(node, word)
    this.edges[slot] = node
    this.edges[slot + 1] = word
    this.edges[slot + 2] = next
  }

  /** The slot of the way from `node` over `word`, or the empty one where it would be. */
  private slotOf(node: number, word: number): number {
    const { edges, mask } = this
    let slot = hashOf(node, word) & mask
    while (edges[3 * slot + 2] !== 0 && (edges[3 * slot] !== node || edges[3 * slot + 1] !== word))
      slot = (slot + 1) & mask
    return 3 * slot
  }

  /** The node that `word` leads to from `node`, or -1. */
  follow(node: number, word: number): number {
    if (word >= this.firsts.length) return -1
    if (node === rootNode) return this.firsts[word] || -1
    return this.later[word] === 0 ? -1 : this.edges[this.slotOf(node, word) + 2] || -1
  }

  /** What is stored under the words that lead to `node`. */
  valueAt(node: number): T | undefined {
    return this.values[node]
  }

  /** True when a phrase begins with this word: the cheap first question. */
  begins(word: number): boolean {
    return word < this.firsts.length && this.firsts[word] !== 0
  }

  /** False where no phrase can be `word` alone or go on with `next`: the cheap second question. */
  mayBegin(word: number, next: number): boolean {
    if (word >= this.firsts.length) return false
    const first = this.firsts[word] ?? 0
    return (
      first !== 0 &&
      (this.values[first] !== undefined || (next < this.later.length && this.later[next] === 1))
    )
  }

  /** Calls `take` for every stored value with the first word of its phrase. */
  eachValue(take: (first: number, value: T) => void): void {
    const { edges } = this
    const firstOf = new Int32Array(this.values.length)
    const ways: (readonly [number, number, number])[] = []
    for (let i = 0; i < edges.length; i += 3)
      if (edges[i + 2] !== 0) ways.push([edges[i + 2] ?? 0, edges[i] ?? 0, edges[i + 1] ?? 0])
    // A node is made after the one that leads to it.
    ways.sort((a, b) => a[0] - b[0])
    for (const [next, node, word] of ways) {
      firstOf[next] = node === rootNode ? word : (firstOf[node] ?? 0)
      const value = this.values[next]
      if (value !== undefined) take(firstOf[next] ?? 0, value)
    }
  }

  /** The longest phrase whose words are words[at], words[at + step], ... with `to` as the limit (exclusive). */
  longest(words: Int32Array, at: number, to: number, step: 1 | -1 = 1): Found<T> | null {
    let node = rootNode
    let length = 0
    let value: T | undefined
    for (let i = at, n = 1; step === 1 ? i < to : i > to; i += step, n++) {
      const word = words[i] ?? 0
      node = word === 0 ? -1 : this.follow(node, word)
      if (node === -1) break
      const stored = this.values[node]
      if (stored === undefined) continue
      length = n
      value = stored
    }
    return value === undefined ? null : { length, value }
  }
}
