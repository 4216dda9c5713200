/** What a word can mean to the finders of checkpoints; the word files of each language are data in this shape. */

/** ISO 8601 duration designators; `T` stands before units of the clock. */
export type DurationUnit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS'

/** A word may have several senses at once: "second" is a unit and an ordinal. */
export interface Sense {
  /** A cardinal in words: "eleven". */
  readonly cardinal?: number
  /** Multiplies what stands before it: "million", "dozen". */
  readonly scale?: number
  /** The power of an unnamed many: "dozens", "thousands". */
  readonly many?: number
  readonly ordinal?: number
  /** The lower half of a fraction: "third", "quarters". */
  readonly fraction?: number
  /** "doubled", "twice". */
  readonly times?: number
  readonly month?: number
  /** Monday is 1. */
  readonly weekday?: number
  readonly unit?: { readonly unit: DurationUnit; readonly count: number }
  /** A unit of measure by its symbol: "km". */
  readonly measure?: string
  readonly percent?: '%' | 'pp' | 'bp'
  /** ISO 4217, or the word itself where the country is not said. */
  readonly currency?: string
  /** A hundredth of a currency. */
  readonly cents?: string
  /** The currency of a nation by its adjective: "Canadian" before "dollars". */
  readonly nation?: string
  /** Days from the story's day: yesterday -1. */
  readonly day?: number
  readonly role?: WordRole
}

/** The few grammatical words the finders look at. */
export type WordRole =
  | 'article'
  | 'of'
  | 'to'
  | 'and'
  | 'half'
  | 'point'
  | 'per'
  | 'ago'
  | 'last'
  | 'next'
  | 'this'
  | 'only'
  | 'in'
  | 'between'
  | 'part' // early, late, mid
  | 'am'
  | 'pm'
  | 'clock' // Uhr
  | 'noon'
  | 'midnight'
  | 'old'
  | 'future' // will, scheduled
  | 'past' // said, was

export type Senses = ReadonlyMap<string, Sense>

/**
 * The words of one language, as lists that are easy to read: "word word" or "word:value word:value".
 */
export interface CheckpointWords {
  /** True where 3,5 is three and a half and 1.000 a thousand. */
  readonly decimalComma: boolean
  /** True where months are written with a capital. */
  readonly capitalMonths: boolean
  readonly cardinals: string
  readonly scales: string
  readonly many: string
  readonly ordinals: string
  readonly fractions: string
  readonly times: string
  /** Twelve groups separated by `;`. */
  readonly months: string
  /** Months that are also words or given names: they need a figure or a preposition beside them. */
  readonly doubtfulMonths: string
  /** Seven groups separated by `;`, Monday first. */
  readonly weekdays: string
  readonly units: Readonly<Record<string, string>>
  readonly measures: string
  readonly percent: string
  readonly currencies: string
  readonly cents: string
  readonly nations: string
  readonly days: string
  readonly roles: Readonly<Partial<Record<WordRole, string>>>
}
