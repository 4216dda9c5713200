/** The index: which stories hold the words of a query, best first. */
import type { SearchFilters, StoryId } from '../../core/model.js'
import { fitsFilters } from '../../core/search/fitsFilters.js'
import type { SearchEntry } from '../../core/search/searchEntry.js'
import type { Term } from '../../core/search/terms.js'
import { termsOf } from '../../core/search/terms.js'
import type { Part, SavedPart } from './indexParts.js'
import { IndexParts } from './indexParts.js'
import { Postings, fields } from './postings.js'

/** A shorter beginning fits almost every story; from four letters on a typing error is told from another word. */
const shortestBeginning = 3
const shortestMistyped = 4
/** So few stories that fit as typed make the search look for beginnings of every word and for typing errors too. */
const fewHits = 10
/** What a beginning and a mistyped word are worth beside the word itself, as in MiniSearch. */
const beginningWeight = 0.375
const mistypedWeight = 0.45

export interface Ranking {
  /** Best first; without words newest import first. */
  readonly storyIds: readonly StoryId[]
  /** The terms that were looked for, those that were asked for weighing twice. */
  readonly terms: ReadonlyMap<string, number>
}

interface Held {
  readonly number: number
  readonly entry: SearchEntry
}

/** A last word of one or two letters is still being typed: beside other words it does not count until a space follows it. */
const askedTerms = (text: string): readonly Term[] => {
  const asked = [...termsOf(text, 0, text.length, true)]
  const last = asked.at(-1)
  const isBegun =
    asked.length > 1 &&
    last?.word === true &&
    last.end === text.length &&
    last.term.length < shortestBeginning
  return isBegun ? asked.slice(0, -1) : asked
}

const everywhere = fields.map(() => true)
const inNames = fields.map((field) => field === 'title' || field === 'about')

export class StoryIndex {
  #postings = new Postings()
  readonly #held = new Map<StoryId, Held>()
  #ids: (StoryId | null)[] = []
  readonly parts = new IndexParts()

  /** `isKept` says that it will be saved: then its newest parts are at hand once more, by themselves. */
  constructor(readonly isKept: boolean) {}

  get(storyId: StoryId): SearchEntry | undefined {
    return this.#held.get(storyId)?.entry
  }

  ids(): readonly StoryId[] {
    return [...this.#held.keys()]
  }

  /** Takes up a part that was saved, after those that were saved before it. */
  take(fileName: string, part: SavedPart): void {
    const first = this.#ids.length
    for (const id of part.gone) this.#forget(id)
    for (const story of part.stories) {
      if (story !== null) this.#forget(story[0])
      const number = this.#ids.push(story?.[0] ?? null) - 1
      if (story !== null) this.#held.set(story[0], { number, entry: story[1] })
    }
    this.#postings.take(first, part.terms, part.lengths)
    if (this.isKept) this.parts.take(fileName, first, part)
  }

  /** A story that is there already comes under a new number; the old one finds nothing any more. */
  put(storyId: StoryId, text: string, entry: SearchEntry): void {
    this.#forget(storyId)
    const part = this.isKept ? this.parts.open(this.#ids.length) : null
    const number = this.#ids.push(storyId) - 1
    const notes = (kind: 'rationale' | 'evidence'): string =>
      entry.notes.flatMap((n) => (n.kind === kind ? [n.text] : [])).join('\n')
    const { title, about } = entry
    for (const [field, words] of [title, about, text, notes('rationale'), notes('evidence')].entries())
      this.#postings.add(number, field, termsOf(words), part)
    this.#held.set(storyId, { number, entry })
    if (part === null) return
    part.count += 1
    part.changed = true
  }

  remove(storyId: StoryId): void {
    if (!this.#forget(storyId) || !this.isKept) return
    const part = this.parts.open(this.#ids.length)
    part.gone.add(storyId)
    part.changed = true
  }

  #forget(storyId: StoryId): boolean {
    const held = this.#held.get(storyId)
    if (held === undefined) return false
    this.#held.delete(storyId)
    this.#ids[held.number] = null
    return true
  }

  /** What is to be saved of a part that changed. */
  savedPart({ first, count, terms, gone }: Part): SavedPart {
    const stories = this.#ids.slice(first, first + count).map((id): SavedPart['stories'][number] => {
      const held = id === null ? undefined : this.#held.get(id)
      return id === null || held === undefined ? null : [id, held.entry]
    })
    return {
      stories,
      terms: [...(terms ?? [])],
      lengths: this.#postings.lengthsOf(first, count),
      gone: [...gone],
    }
  }

  /** Gives up the numbers that find nothing when there are many of them. */
  compact(): void {
    if (this.#ids.length > 1.2 * this.#held.size + 50) this.renumber()
  }

  renumber(): void {
    this.parts.renew()
    const numbers = new Map<number, number>()
    const ids: StoryId[] = []
    const own: Part[] = []
    for (const [old, id] of this.#ids.entries()) {
      if (id === null) continue
      const part = this.parts.open(ids.length)
      part.count += 1
      own.push(part)
      numbers.set(old, ids.push(id) - 1)
    }
    this.#postings = this.#postings.renumbered(numbers, (number) => own[number] ?? null)
    this.#ids = ids
    for (const [id, { number, entry }] of this.#held)
      this.#held.set(id, { number: numbers.get(number) ?? 0, entry })
  }

  rank(text: string, filters: SearchFilters): Ranking {
    const asked = askedTerms(text)
    if (asked.length === 0) return { storyIds: this.#byImport(filters), terms: new Map() }
    const exact = this.#search(asked, filters, false)
    return exact.storyIds.length < fewHits ? this.#search(asked, filters, true) : exact
  }

  /** `loosely` takes every word for a beginning and for one with a typing error; else only the last word is a beginning. */
  #search(asked: readonly Term[], filters: SearchFilters, loosely: boolean): Ranking {
    const terms = new Map<string, number>()
    const sums = new Float64Array(this.#ids.length)
    const words = new Map(asked.map((t) => [t.term, t]))
    const last = asked.at(-1)?.term
    for (const { term, word } of words.values()) {
      const scores = new Float64Array(this.#ids.length)
      // A beginning of one or two letters is looked for in titles and names only.
      const isBeginning = word
        ? (loosely || term === last) && (term.length >= shortestBeginning || words.size === 1)
        : term.length === 1
      const isMistyped = loosely && word && term.length >= shortestMistyped
      this.#scoreWord(term, isBeginning, isMistyped, scores, terms)
      for (let i = 0; i < scores.length; i++) {
        const score = scores[i] ?? 0
        // A story that lacks a word is out, whatever the others are worth.
        if (score === 0) sums[i] = -Infinity
        else sums[i] = (sums[i] ?? 0) + score
      }
    }
    const isFiltered = Object.keys(filters).length > 0
    const found: number[] = []
    for (let i = 0; i < sums.length; i++) {
      const id = this.#ids[i]
      if ((sums[i] ?? 0) <= 0 || id === null || id === undefined) continue
      const entry = isFiltered ? this.get(id) : undefined
      if (entry === undefined || fitsFilters(entry, filters)) found.push(i)
    }
    found.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || b - a)
    return { storyIds: found.flatMap((i) => this.#ids[i] ?? []), terms }
  }

  #scoreWord(
    asked: string,
    isBeginning: boolean,
    isMistyped: boolean,
    scores: Float64Array,
    terms: Map<string, number>,
  ): void {
    const { terms: tree } = this.#postings
    const stories = Math.max(1, this.#held.size)
    const exact = tree.get(asked)
    if (exact !== undefined) this.#postings.score(exact, 1, stories, everywhere, scores)
    terms.set(asked, 2)
    const met = new Set([asked])
    const also = (term: string, weight: number, where: readonly boolean[]): void => {
      const posting = tree.get(term)
      if (posting === undefined || met.has(term)) return
      met.add(term)
      if (!terms.has(term)) terms.set(term, 1)
      this.#postings.score(posting, weight, stories, where, scores)
    }
    if (isBeginning) {
      const where =
        asked.length < shortestBeginning && /^[^\u2e80-\uffff]/u.test(asked) ? inNames : everywhere
      for (const term of tree.atPrefix(asked).keys()) {
        const more = term.length - asked.length
        also(term, (beginningWeight * term.length) / (term.length + 0.3 * more), where)
      }
    }
    if (isMistyped) {
      const most = Math.min(2, Math.round(0.2 * asked.length))
      if (most > 0)
        for (const [term, [, distance]] of tree.fuzzyGet(asked, most))
          also(term, (mistypedWeight * term.length) / (term.length + distance), everywhere)
    }
  }

  #byImport(filters: SearchFilters): readonly StoryId[] {
    return [...this.#held]
      .filter(([, { entry }]) => fitsFilters(entry, filters))
      .sort(([, { entry: a }], [, { entry: b }]) =>
        a.importedAt < b.importedAt ? 1 : a.importedAt > b.importedAt ? -1 : 0,
      )
      .map(([storyId]) => storyId)
  }
}
