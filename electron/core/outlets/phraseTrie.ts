/** A trie over word numbers: finds the longest phrase that begins (or ends) at a token. */

interface Node<T> {
  readonly next: Map<number, Node<T>>
  value: T | undefined
}

/** A phrase that was found: `length` tokens, and what was stored under it. */
export interface Found<T> {
  readonly length: number
  readonly value: T
}

const nothing: readonly never[] = []

const walkValues = <T>(node: Node<T>, take: (value: T) => void): void => {
  if (node.value !== undefined) take(node.value)
  for (const next of node.next.values()) walkValues(next, take)
}

export class PhraseTrie<T> {
  private readonly root: Node<T> = { next: new Map(), value: undefined }

  /** Stores `value` under the words; `join` decides when the phrase has a value already. */
  add(words: readonly number[], value: T, join: (old: T, value: T) => T = (old) => old): void {
    let node = this.root
    for (const word of words) {
      let next = node.next.get(word)
      if (next === undefined) {
        next = { next: new Map(), value: undefined }
        node.next.set(word, next)
      }
      node = next
    }
    node.value = node.value === undefined ? value : join(node.value, value)
  }

  /** True when a phrase begins with this word: the cheap first question. */
  begins(word: number): boolean {
    return this.root.next.has(word)
  }

  /** Calls `take` for every stored value with the first word of its phrase. */
  eachValue(take: (first: number, value: T) => void): void {
    for (const [first, node] of this.root.next) walkValues(node, (value) => take(first, value))
  }

  /** The longest phrase whose words are words[at], words[at + step], ... with `to` as the limit (exclusive). */
  longest(words: Int32Array, at: number, to: number, step: 1 | -1 = 1): Found<T> | null {
    let node: Node<T> | undefined = this.root
    let best: Found<T> | null = null
    for (let i = at, length = 1; step === 1 ? i < to : i > to; i += step, length++) {
      const word = words[i] ?? 0
      node = word === 0 ? undefined : node.next.get(word)
      if (node === undefined) return best
      if (node.value !== undefined) best = { length, value: node.value }
    }
    return best
  }

  /** Every phrase that begins at `at`, short ones first; tokens that hold `skip` inside a phrase are passed over. */
  allFrom(words: Int32Array, at: number, to: number, skip: number): readonly Found<T>[] {
    let found: Found<T>[] | null = null
    let node: Node<T> | undefined = this.root
    for (let i = at; i < to; i++) {
      const word = words[i] ?? 0
      if (word === skip && i > at) continue
      node = word === 0 ? undefined : node.next.get(word)
      if (node === undefined) break
      if (node.value !== undefined) {
        found ??= []
        found.push({ length: i + 1 - at, value: node.value })
      }
    }
    return found ?? nothing
  }
}
