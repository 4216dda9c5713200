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

export interface SavedPostings {
  readonly terms: readonly (readonly [string, Posting])[]
  readonly lengths: readonly (number | null)[]
  readonly totals: readonly number[]
}

export class Postings {
  readonly terms = new SearchableMap<Posting>()
  /** Terms of each story and field, by story number times eight plus field. */
  readonly #lengths: number[]
  readonly #totals: number[]

  constructor(saved?: SavedPostings) {
    for (const [term, posting] of saved?.terms ?? []) this.terms.set(term, posting)
    this.#lengths = (saved?.lengths ?? []).map((n) => n ?? 0)
    this.#totals = [...(saved?.totals ?? fields.map(() => 0))]
  }

  save(): SavedPostings {
    return { terms: [...this.terms.entries()], lengths: this.#lengths, totals: this.#totals }
  }

  /** Without the stories that have no new number. */
  renumbered(numbers: ReadonlyMap<number, number>): Postings {
    const terms: [string, Posting][] = []
    for (const [term, posting] of this.terms.entries()) {
      const kept: Posting = []
      for (let i = 0; i < posting.length; i += 2) {
        const at = posting[i] ?? 0
        const number = numbers.get(at >>> 3)
        if (number !== undefined) kept.push(number * 8 + (at & 7), posting[i + 1] ?? 0)
      }
      if (kept.length > 0) terms.push([term, kept])
    }
    const lengths: number[] = []
    const totals = fields.map(() => 0)
    for (const [old, number] of numbers)
      for (const field of fields.keys()) {
        const length = this.#lengths[old * 8 + field] ?? 0
        lengths[number * 8 + field] = length
        totals[field] = (totals[field] ?? 0) + length
      }
    return new Postings({ terms, lengths: Array.from(lengths, (n) => n ?? 0), totals })
  }

  add(story: number, field: number, words: Iterable<Term>): void {
    const times = new Map<string, number>()
    let length = 0
    for (const { term } of words) {
      times.set(term, (times.get(term) ?? 0) + 1)
      length += 1
    }
    const at = story * 8 + field
    if (length === 0) return
    this.#lengths[at] = length
    this.#totals[field] = (this.#totals[field] ?? 0) + length
    for (const [word, n] of times) {
      const held = this.terms.get(word)
      if (held === undefined) this.terms.set(word, [at, n])
      else held.push(at, n)
    }
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
