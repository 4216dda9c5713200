/** The index itself: MiniSearch in a few parts, so that a part is saved and loaded without holding up a search for long. */
import MiniSearch from 'minisearch'
import type { AsPlainObject, Options, SearchResult } from 'minisearch'
import type { SearchFilters, StoryId } from '../../core/model.js'
import { fitsFilters } from '../../core/search/fitsFilters.js'
import type { SearchEntry } from '../../core/search/searchEntry.js'
import type { Term } from '../../core/search/terms.js'
import { termsOf } from '../../core/search/terms.js'

interface Fields {
  readonly id: StoryId
  readonly title: string
  readonly about: string
  readonly text: string
  readonly rationale: string
  readonly evidence: string
}

const words = (text: string): string[] => Array.from(termsOf(text), (t) => t.term)

const options: Options<Fields> = {
  fields: ['title', 'about', 'text', 'rationale', 'evidence'],
  tokenize: words,
  // The terms are folded already.
  processTerm: (term) => term,
}

/** A shorter beginning fits almost every story; from four letters on a typing error is told from another word. */
const shortestBeginning = 3
const shortestMistyped = 4
/** So few stories that fit as typed make the search look for beginnings of every word and for typing errors too. */
const fewHits = 10

export interface Ranked {
  readonly storyId: StoryId
  /** The terms that were matched, those that were asked for weighing twice. Made only for what is shown. */
  readonly terms: () => ReadonlyMap<string, number>
}

export interface IndexPart {
  readonly mini: MiniSearch<Fields>
  readonly entries: Map<StoryId, SearchEntry>
  /** Changed since it was saved. */
  changed: boolean
}

/** How many parts; a part holds the stories whose id begins with a quarter of the hex digits. */
export const partCount = 4
export const partOf = (storyId: StoryId): number =>
  Math.floor((Number.parseInt(storyId.slice(0, 1), 16) * partCount) / 16)

export const emptyPart = (): IndexPart => ({
  mini: new MiniSearch(options),
  entries: new Map(),
  changed: false,
})

export const loadPart = async (
  mini: AsPlainObject,
  entries: Readonly<Record<StoryId, SearchEntry>>,
): Promise<IndexPart> => ({
  mini: await MiniSearch.loadJSAsync(mini, options),
  entries: new Map(Object.entries(entries)),
  changed: false,
})

const rank = (result: SearchResult): Ranked => ({
  storyId: String(result.id),
  terms: () => {
    const asked = new Set(result.queryTerms)
    return new Map(Object.keys(result.match).map((term) => [term, asked.has(term) ? 2 : 1]))
  },
})

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

export class StoryIndex {
  readonly parts: IndexPart[] = Array.from({ length: partCount }, emptyPart)

  get size(): number {
    return this.parts.reduce((sum, part) => sum + part.entries.size, 0)
  }

  get(storyId: StoryId): SearchEntry | undefined {
    return this.parts[partOf(storyId)]?.entries.get(storyId)
  }

  put(storyId: StoryId, text: string, entry: SearchEntry): void {
    const part = this.parts[partOf(storyId)]
    if (part === undefined) return
    if (part.entries.has(storyId)) part.mini.discard(storyId)
    const notes = (kind: 'rationale' | 'evidence'): string =>
      entry.notes.flatMap((n) => (n.kind === kind ? [n.text] : [])).join('\n')
    const { title, about } = entry
    part.mini.add({
      id: storyId,
      title,
      about,
      text,
      rationale: notes('rationale'),
      evidence: notes('evidence'),
    })
    part.entries.set(storyId, entry)
    part.changed = true
  }

  remove(storyId: StoryId): void {
    const part = this.parts[partOf(storyId)]
    if (part === undefined || !part.entries.delete(storyId)) return
    part.mini.discard(storyId)
    part.changed = true
  }

  ids(): readonly StoryId[] {
    return this.parts.flatMap((part) => [...part.entries.keys()])
  }

  /** Best first; without words newest import first. */
  rank(text: string, filters: SearchFilters): readonly Ranked[] {
    const asked = askedTerms(text)
    if (asked.length === 0) return this.#byImport(filters)
    const exact = this.#search(asked, filters, false)
    const found = exact.length < fewHits ? this.#search(asked, filters, true) : exact
    return found.sort((a, b) => b.score - a.score).map(rank)
  }

  /** `loosely` takes every word for a beginning and for one with a typing error; else only the last word is a beginning. */
  #search(asked: readonly Term[], filters: SearchFilters, loosely: boolean): SearchResult[] {
    const words = new Map(asked.map((t) => [t.term, t.word]))
    const last = asked.at(-1)?.term
    const isFiltered = Object.keys(filters).length > 0
    return this.parts.flatMap(({ mini, entries }) =>
      mini.search('.', {
        combineWith: 'AND',
        tokenize: () => [...words.keys()],
        boost: { title: 3, rationale: 2, evidence: 2 },
        prefix: (term) =>
          words.get(term) === true
            ? (loosely || term === last) && (term.length >= shortestBeginning || words.size === 1)
            : term.length === 1,
        fuzzy: (term) =>
          loosely && words.get(term) === true && term.length >= shortestMistyped ? 0.2 : false,
        maxFuzzy: 2,
        // A beginning of one or two letters is looked for in titles and names only.
        ...(words.size === 1 && asked[0]?.word === true && (last?.length ?? 0) < shortestBeginning
          ? { fields: ['title', 'about'] }
          : {}),
        ...(isFiltered
          ? {
              filter: ({ id }: SearchResult): boolean => {
                const entry = entries.get(String(id))
                return entry !== undefined && fitsFilters(entry, filters)
              },
            }
          : {}),
      }),
    )
  }

  #byImport(filters: SearchFilters): readonly Ranked[] {
    return this.parts
      .flatMap(({ entries }) => [...entries].filter(([, entry]) => fitsFilters(entry, filters)))
      .sort(([, a], [, b]) => (a.importedAt < b.importedAt ? 1 : a.importedAt > b.importedAt ? -1 : 0))
      .map(([storyId]) => ({ storyId, terms: () => new Map<string, number>() }))
  }
}
