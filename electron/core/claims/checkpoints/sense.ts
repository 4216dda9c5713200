/** What a word can mean to the finders of checkpoints; the word files of each language are data in this shape. */

/** ISO 8601 duration designators; `T` stands before units of the clock. */
export type DurationUnit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS'

/** One name of a place that begins with a word: the words after it, lower case, signs among them. */
export interface PlaceForm {
  readonly rest: readonly string[]
  readonly name: string
}

/** What a word shows of the name of an organisation: its last word, one that "of" completes, or the whole name. */
export interface OrganisationWord {
  readonly suffix: boolean
  readonly head: boolean
  readonly whole: boolean
}

/** What makes a claim more or less worth a check. */
export type Signal = 'superlative' | 'cause' | 'prediction' | 'opinion'

/**
 * A word may have several senses at once: "second" is a unit and an ordinal. A class, so that looking at one costs the same
 * for all words.
 */
export class Sense {
  /** A cardinal in words: "eleven". */
  readonly cardinal: number | undefined
  /** Multiplies what stands before it: "million", "dozen". */
  readonly scale: number | undefined
  /** The power of an unnamed many: "dozens", "thousands". */
  readonly many: number | undefined
  readonly ordinal: number | undefined
  /** The lower half of a fraction: "third", "quarters". */
  readonly fraction: number | undefined
  /** "doubled", "twice". */
  readonly times: number | undefined
  readonly month: number | undefined
  /** Monday is 1. */
  readonly weekday: number | undefined
  readonly unit: { readonly unit: DurationUnit; readonly count: number } | undefined
  /** A unit of measure by its symbol: "km". */
  readonly measure: string | undefined
  readonly percent: '%' | 'pp' | 'bp' | undefined
  /** ISO 4217, or the word itself where the country is not said. */
  readonly currency: string | undefined
  /** The currency that this is a hundredth of. */
  readonly cents: string | undefined
  /** The currency of a nation by its adjective: "Canadian" before "dollars". */
  readonly nation: string | undefined
  /** Days from the story's day: yesterday -1. */
  readonly day: number | undefined
  readonly role: WordRole | undefined
  /** True for "Q1" to "Q4". */
  readonly quarter: boolean
  /** Bits of `marks`: what can begin with the word. */
  readonly marks: number
  readonly organisation: OrganisationWord | undefined
  readonly places: readonly PlaceForm[] | undefined
  readonly signal: Signal | undefined
  /** The signals of pairs that end with this word, by their first word: "due to". */
  readonly signalAfter: ReadonlyMap<string, Signal> | undefined

  constructor(given: SenseParts, marks: number) {
    this.cardinal = given.cardinal
    this.scale = given.scale
    this.many = given.many
    this.ordinal = given.ordinal
    this.fraction = given.fraction
    this.times = given.times
    this.month = given.month
    this.weekday = given.weekday
    this.unit = given.unit
    this.measure = given.measure
    this.percent = given.percent
    this.currency = given.currency
    this.cents = given.cents
    this.nation = given.nation
    this.day = given.day
    this.role = given.role
    this.quarter = given.quarter ?? false
    this.organisation = given.organisation
    this.places = given.places
    this.signal = given.signal
    this.signalAfter = given.signalAfter
    this.marks = marks
  }
}

/** What is known of a word; what is left out does not hold. */
export type SenseParts = Partial<Omit<Sense, 'marks'>>

export const noSense = new Sense({}, 0)

/** The few grammatical words the finders look at. */
export type WordRole =
  | 'article'
  | 'of'
  | 'to'
  | 'and'
  | 'half'
  | 'point' // percentage points, basis points
  | 'per'
  | 'extra' // "three full days"
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
  | 'numbered' // "Article 5", "Flight 370"
  | 'settlement' // city, province

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
