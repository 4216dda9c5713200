/** The parts in which the index is kept: runs of stories by their numbers, so that a change writes the newest part only. */
import type { StoryId } from '../../core/model.js'
import type { SearchEntry } from '../../core/search/searchEntry.js'
import type { Posting } from './postings.js'

/** Some 4 MB of JSON, written in some 50 ms. */
export const storiesInPart = 1_000

/** A part as it lies on the disk. */
export interface SavedPart {
  /** In the order of their numbers; null where a story was read again under another number or was taken out. */
  readonly stories: readonly (readonly [StoryId, SearchEntry] | null)[]
  /** Numbers count from the first story of the part. */
  readonly terms: readonly (readonly [string, Posting])[]
  readonly lengths: readonly (number | null)[]
  /** Stories of older parts that were taken out. One that was read again needs no word: the newest part that has it counts. */
  readonly gone: readonly StoryId[]
}

export interface Part {
  readonly fileName: string
  /** The number of its first story. */
  readonly first: number
  count: number
  /** Its own terms, numbered from `first`; null when it is full and on the disk. */
  terms: Map<string, Posting> | null
  readonly gone: Set<StoryId>
  /** Changed since it was saved. */
  changed: boolean
}

export const isFull = ({ count }: Part): boolean => count >= storiesInPart

export class IndexParts {
  readonly #parts: Part[] = []
  /** Files that hold nothing which is not in a part. */
  readonly obsolete = new Set<string>()
  #lastName = 0

  /** The part that takes what comes next, at the number `next`. */
  open(next: number): Part {
    const last = this.#parts.at(-1)
    if (last !== undefined && last.terms !== null && !isFull(last)) return last
    const fileName = `${String(this.#lastName + 1).padStart(6, '0')}.json`
    return this.#add({ fileName, first: next, count: 0, terms: new Map(), gone: new Set(), changed: true })
  }

  /** A part that was read. */
  take(fileName: string, first: number, { stories, terms, gone }: SavedPart): void {
    const part: Part = {
      fileName,
      first,
      count: stories.length,
      terms: stories.length < storiesInPart ? new Map(terms) : null,
      gone: new Set(gone),
      changed: false,
    }
    // Only the last one is gone on with.
    const before = this.#parts.at(-1)
    if (before !== undefined) before.terms = null
    this.#add(part)
  }

  /** A file that cannot be read, or is of another version. */
  discard(fileName: string): void {
    this.#lastName = Math.max(this.#lastName, Number.parseInt(fileName, 10) || 0)
    this.obsolete.add(fileName)
  }

  /** Everything begins anew, under new names: the old files are there until the new ones are. */
  renew(): void {
    for (const { fileName } of this.#parts.splice(0)) this.obsolete.add(fileName)
  }

  get changed(): readonly Part[] {
    return this.#parts.filter((part) => part.changed)
  }

  #add(part: Part): Part {
    this.#lastName = Math.max(this.#lastName, Number.parseInt(part.fileName, 10) || 0)
    this.#parts.push(part)
    return part
  }
}
