/** What a report for paper or for Word is made of, already in words: a renderer only sets it. */
import type { Counts, ReportStatus } from '../../model.js'
import type { Tally } from '../model/reportSchema.js'
import { printable } from '../printable.js'
import type { Highlight } from '../segments.js'

/** How a piece of text looks; statuses are the colour of a status, never alone. */
export type Mark = 'bold' | 'quiet' | 'small' | 'italic' | 'said' | Highlight | ReportStatus

export interface Run {
  readonly text: string
  readonly marks: readonly Mark[]
  /** An address of http or https, or absent. */
  readonly link?: string
}

export interface Cell {
  readonly runs: readonly Run[]
  readonly isNumber: boolean
  readonly picture: Bar | null
}

/** One bar divided by status. The figures stand beside it as text too; `alt` says them for who cannot see it. */
export interface Bar {
  readonly kind: 'bar'
  readonly counts: Counts
  /** How many claims would fill the whole length. */
  readonly whole: number
  readonly alt: string
}

export type Block =
  /** Level 1 is the document's own title; `status` gives its colour, `claimId` makes it a place to point at. */
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3 | 4 | 5
      readonly runs: readonly Run[]
      readonly language: string | null
      readonly claimId: string | null
    }
  | {
      readonly kind: 'paragraph'
      readonly runs: readonly Run[]
      readonly place: 'body' | 'story' | 'quote'
      /** BCP 47; null is the report's own. */
      readonly language: string | null
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly Cell[]
      readonly rows: readonly (readonly Cell[])[]
    }
  | Bar
  | { readonly kind: 'trend'; readonly months: readonly Tally[]; readonly alt: string }
  | {
      readonly kind: 'house'
      /** A PNG or JPEG as a data URL. */
      readonly logo: string | null
      readonly name: string
      /** #rrggbb */
      readonly accent: string
      readonly alt: string
    }
  | { readonly kind: 'claim'; readonly status: ReportStatus; readonly blocks: readonly Block[] }

export const run = (text: string, ...marks: readonly Mark[]): Run => ({ text: printable(text), marks })

/** Only http and https become links, whatever came in. */
export const address = (url: string): Run =>
  /^https?:\/\//iu.test(url) ? { text: printable(url), marks: [], link: printable(url) } : run(url)

export const heading = (
  level: 1 | 2 | 3 | 4 | 5,
  runs: readonly Run[],
  { language = null, claimId = null }: { language?: string | null; claimId?: string | null } = {},
): Block => ({ kind: 'heading', level, runs, language, claimId })

export const paragraph = (
  runs: readonly Run[],
  place: 'body' | 'story' | 'quote' = 'body',
  language: string | null = null,
): Block => ({ kind: 'paragraph', runs, place, language })

export const written = (text: string, ...marks: readonly Mark[]): Block => paragraph([run(text, ...marks)])

export const quote = (text: string): Block => paragraph([run(text)], 'quote')

export const cell = (text: string, isNumber = false, ...marks: readonly Mark[]): Cell => ({
  runs: [run(text, ...marks)],
  isNumber,
  picture: null,
})

/** None for an empty list: a list without items is no list. */
export const list = (items: readonly (readonly Block[])[], ordered = false): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered, items }]
