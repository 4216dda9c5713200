/** Where each term stands: for every story and field how often, over MiniSearch's radix tree of terms. */
import SearchableMap from 'minisearch/SearchableMap'
import type { Term } from '../../core/search/terms.js'

/** Fields in the order of their numbers; how much a word counts in each. */
export const fields = ['title', 'about', 'text', 'rationale', 'evidence'] as const
const boosts: readonly number[] = [3, 1, 1, 2, 2]
/** BM25+ with the constants that MiniSearch takes. */
const k = 1.2
const b = 0.7
const d = 0.5

/** Story number times eight plus field, then how often; in the order in which stories came in. */
export type Posting = number[]

/** What is saved with a story, beside its place in the whole index. */
interface OwnTerms {
  readonly first: number
  readonly terms: Map<string, Posting> | null
}

interface Terms {
  get(term: string): Posting | undefined
  set(term: string, posting: Posting): unknown
}

const push = (terms: Terms, term: string, at: number, n: number): void => {
  const held = terms.get(term)
  if (held === undefined) terms.set(term, [at, n])
  else held.push(at, n)
}

export class Postings {
  readonly terms = new SearchableMap<Posting>()
  /** Terms of each story and field, by story number times eight plus field. */
  readonly #lengths: number[] = []
  readonly #totals: number[] = fields.map(() => 0)

  /** Takes up a part whose first story has the number `first` here. */
  take(
    first: number,
    terms: readonly (readonly [string, Posting])[],
    lengths: readonly (number | null)[],
  ): void {
    for (const [term, posting] of terms) {
      const held = this.terms.get(term)
      const taken = held ?? []
      for (let i = 0; i < posting.length; i += 2)
        taken.push((posting[i] ?? 0) + first * 8, posting[i + 1] ?? 0)
      if (held === undefined) this.terms.set(term, taken)
    }
    for (const [at, length] of lengths.entries()) this.#setLength(first * 8 + at, length ?? 0)
  }

  /** The lengths of `count` stories from `first` on. */
  lengthsOf(first: number, count: number): readonly number[] {
    return Array.from({ length: count * 8 }, (_, i) => this.#lengths[first * 8 + i] ?? 0)
  }

  /** Without the stories that have no new number. `ownTerms` are what is saved with a number; numbers grow as the old ones do. */
  renumbered(numbers: ReadonlyMap<number, number>, ownTerms: (number: number) => OwnTerms | null): Postings {
    const renumbered = new Postings()
    for (const [term, posting] of this.terms.entries()) {
      const kept: Posting = []
      for (let i = 0; i < posting.length; i += 2) {
        const at = posting[i] ?? 0
        const n = posting[i + 1] ?? 0
        const number = numbers.get(at >>> 3)
        if (number === undefined) continue
        kept.push(number * 8 + (at & 7), n)
        const own = ownTerms(number)
        if (own?.terms != null) push(own.terms, term, (number - own.first) * 8 + (at & 7), n)
      }
      if (kept.length > 0) renumbered.terms.set(term, kept)
    }
    for (const [old, number] of numbers)
      for (const field of fields.keys())
        renumbered.#setLength(number * 8 + field, this.#lengths[old * 8 + field] ?? 0)
    return renumbered
  }

  add(story: number, field: number, words: Iterable<Term>, own: OwnTerms | null): void {
    const times = new Map<string, number>()
    let length = 0
    for (const { term } of words) {
      times.set(term, (times.get(term) ?? 0) + 1)
      length += 1
    }
    if (length === 0) return
    this.#setLength(story * 8 + field, length)
    for (const [word, n] of times) {
      push(this.terms, word, story * 8 + field, n)
      if (own?.terms != null) push(own.terms, word, (story - own.first) * 8 + field, n)
    }
  }

  #setLength(at: number, length: number): void {
    if (length === 0) return
    this.#lengths[at] = length
    this.#totals[at & 7] = (this.#totals[at & 7] ?? 0) + length
  }

  /** Adds to `scores` what the term is worth in each story; `stories` is how many there are. */
  score(
    posting: Posting,
    weight: number,
    stories: number,
    allowed: readonly boolean[],
    scores: Float64Array,
  ): void {
    let found = 0
    for (let i = 0, last = -1; i < posting.length; i += 2) {
      const story = (posting[i] ?? 0) >>> 3
      if (story !== last) found += 1
      last = story
    }
    // A word of every story is worth little, never nothing: a story without worth would count as one without the word. Stories
    // that were read again still stand under their old numbers, so there may be more places than stories.
    const rarity = Math.log(1 + Math.max(0.5, stories - found + 0.5) / (found + 0.5))
    for (let i = 0; i < posting.length; i += 2) {
      const at = posting[i] ?? 0
      const field = at & 7
      if (allowed[field] !== true) continue
      const n = posting[i + 1] ?? 0
      const usual = (this.#totals[field] ?? 0) / stories || 1
      const share = (this.#lengths[at] ?? 0) / usual
      const worth = rarity * (d + (n * (k + 1)) / (n + k * (1 - b + b * share)))
      scores[at >>> 3] = (scores[at >>> 3] ?? 0) + weight * (boosts[field] ?? 1) * worth
    }
  }
}
