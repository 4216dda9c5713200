/** Phrases of cue files as numbers of the lexicon, and how the longest one at a place is found. */
import type { Lexicon } from '../lexicon.js'
import type { Found } from '../phraseTrie.js'
import { wordsOf } from '../words.js'
import type { CueFamily, CueNeed } from './cueSet.js'
import * as roles from './roles.js'

/** A cue as the grammar uses it. `gap` says what may follow the stored words before the next part. */
export interface CompiledCue {
  readonly rule: string
  readonly family: CueFamily
  readonly need: CueNeed | null
}

const timeSlot = -1
const modifierSlot = -2

/** All ways to read the words of a phrase, as word numbers and slots. */
export const expand = (words: string, lexicon: Lexicon): readonly (readonly number[])[] => {
  let ways: readonly (readonly number[])[] = [[]]
  for (const part of words.split(/\s+/u)) {
    if (part === '') continue
    if (part === '<time>' || part === '<mod>') {
      const slot = part === '<time>' ? timeSlot : modifierSlot
      ways = ways.map((way) => [...way, slot])
      continue
    }
    const optional = part.length > 1 && part.endsWith('?')
    const choices = (optional ? part.slice(0, -1) : part)
      .split('|')
      .map((w) => wordsOf(w).map((x) => lexicon.add(x)))
    ways = ways.flatMap((way) => [
      ...(optional ? [way] : []),
      ...choices.map((choice) => [...way, ...choice]),
    ])
  }
  return ways.filter((way) => way.length > 0)
}

/** A place in the phrases: what follows it by word, its slots, and the cue that ends here. */
interface PatternNode {
  readonly next: Map<number, PatternNode>
  /** Slots that follow, with the roles of the words they skip. */
  readonly slots: { readonly slot: number; readonly mask: number; readonly node: PatternNode }[]
  cue: CompiledCue | null
}

const emptyNode = (): PatternNode => ({ next: new Map(), slots: [], cue: null })

/** The most words that one slot may skip. */
const widestSlot = 6

/** Phrases with slots: like PhraseTrie, but `<time>` and `<mod>` skip words with those roles. */
export class CuePatterns {
  private readonly root = emptyNode()
  /** By word: 1 when a phrase begins with it. Most words end the search here. */
  private begins = new Uint8Array(64)

  constructor(
    private readonly roleOf: () => Uint32Array,
    private readonly step: 1 | -1,
    /** The full stop's number. */
    private readonly dot: number,
  ) {}

  add(way: readonly number[], cue: CompiledCue): void {
    let node = this.root
    for (const part of this.step === 1 ? way : way.toReversed())
      node = part < 0 ? this.overSlot(node, part) : this.overWord(node, part)
    node.cue ??= cue
  }

  private overSlot({ slots }: PatternNode, slot: number): PatternNode {
    const known = slots.find((other) => other.slot === slot)
    if (known !== undefined) return known.node
    const made = { slot, mask: maskOf(slot), node: emptyNode() }
    slots.push(made)
    // In one order for all nodes, whatever the cue file has first.
    slots.sort((a, b) => b.slot - a.slot)
    return made.node
  }

  private overWord(node: PatternNode, word: number): PatternNode {
    const known = node.next.get(word)
    if (known !== undefined) return known
    const made = emptyNode()
    node.next.set(word, made)
    if (node === this.root) {
      while (word >= this.begins.length) {
        const wider = new Uint8Array(this.begins.length * 2)
        wider.set(this.begins)
        this.begins = wider
      }
      this.begins[word] = 1
    }
    return made
  }

  /** The longest cue that starts at `at` and goes towards `to` (exclusive). */
  longest(words: Int32Array, at: number, to: number): Found<CompiledCue> | null {
    const { root } = this
    const word = at === to ? 0 : (words[at] ?? 0)
    const begins = word < this.begins.length && this.begins[word] === 1
    return begins || root.slots.length > 0 ? this.walk(root, words, at, to, 0) : null
  }

  private walk(
    node: PatternNode,
    words: Int32Array,
    at: number,
    to: number,
    length: number,
  ): Found<CompiledCue> | null {
    let best: Found<CompiledCue> | null = node.cue === null ? null : { length, value: node.cue }
    for (const { mask, node: behind } of node.slots) {
      let i = at
      for (let skipped = 0; skipped <= widestSlot; skipped++) {
        best = longerOf(best, this.walk(behind, words, i, to, length + skipped))
        const word = words[i] ?? 0
        // "on Nov. 29"
        const stopped = word === this.dot && skipped > 0 && mask === roles.time
        if (i === to || word === 0 || (!stopped && ((this.roleOf()[word] ?? 0) & mask) === 0)) break
        i += this.step
      }
    }
    const word = at === to ? 0 : (words[at] ?? 0)
    const next = word === 0 || node.next.size === 0 ? undefined : node.next.get(word)
    return next === undefined ? best : longerOf(best, this.walk(next, words, at + this.step, to, length + 1))
  }
}

const longerOf = (
  best: Found<CompiledCue> | null,
  found: Found<CompiledCue> | null,
): Found<CompiledCue> | null =>
  found !== null && (best === null || found.length > best.length) ? found : best

const maskOf = (slot: number): number =>
  slot === timeSlot ? roles.time : roles.article | roles.modifier | roles.time
