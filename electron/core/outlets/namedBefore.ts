/** Remembers which outlets a story has named, to read short forms ("the Courier") and nouns ("the paper") after them. */
import type { KindNoun } from './cues/cueSet.js'
import type { NamedOutlet } from './namedOutlet.js'
import type { NameEntry } from './nameEntry.js'
import type { NameFound } from './naming.js'
import type { OutletIndex } from './outletIndex.js'
import type { Tokens } from './tokens.js'

/** A noun reaches back over this many paragraphs. */
const reach = 4

/** So many outlets are remembered. */
const mostLatest = 12

/** More words of a place than this say no more: large countries have more of them. */
const mostPlaces = 4

/** True when the word is one of the tokens [from, to). */
const holds = (words: Int32Array, from: number, to: number, word: number): boolean => {
  for (let i = from; i < to; i++) if (words[i] === word) return true
  return false
}
/** An unlisted outlet's kind is not known: it fits what its name does not contradict. */
export const isOfKind = ({ kind }: NamedOutlet, { fits }: KindNoun): boolean =>
  kind === null
    ? !fits.includes('agency') || fits.length > 1
    : fits.includes(kind) || (kind === 'online' && fits.includes('newspaper'))

/** What an outlet counts that a shared name means first: El País of Madrid, unless the story is set elsewhere. */
const surePoints = 2000

/** What the country alone can count for an outlet whose own place the story does not name: less than its whole name. */
const countryPoints = 100

export class NamedBefore {
  /** By the word that can stand for them. */
  private readonly byTail = new Map<number, NamedOutlet>()
  /** In the order of their last naming. */
  private readonly latest: { outlet: NamedOutlet; paragraph: number }[] = []
  private readonly tails = new Map<string, readonly number[]>()
  /** Words that have stood for a person in this story. */
  readonly persons = new Set<number>()

  constructor(
    private readonly index: OutletIndex,
    /** How often each word of the lexicon stands in the story; tells places from each other. */
    private readonly occurs: (word: number) => boolean,
  ) {}

  /** Notes that the tokens [from, to) named `outlet`. */
  note(outlet: NamedOutlet, tokens: Tokens, from: number, to: number, paragraph: number): void {
    if (to - from > 1) for (let i = from; i < to; i++) this.setTail(tokens.words[i] ?? 0, outlet)
    for (const word of outlet.tails ?? this.tailsOf(outlet)) this.setTail(word, outlet)
    const { latest } = this
    const known = this.indexOf(outlet.id)
    const noted = (known < 0 ? undefined : latest[known]) ?? { outlet, paragraph }
    noted.outlet = outlet
    noted.paragraph = paragraph
    // The one named last stands last.
    if (known < 0) latest.push(noted)
    for (let i = known; i >= 0 && i < latest.length - 1; i++) {
      const next = latest[i + 1]
      if (next === undefined) break
      latest[i] = next
      latest[i + 1] = noted
    }
    if (latest.length > mostLatest) latest.shift()
  }

  private setTail(word: number, outlet: NamedOutlet): void {
    if (this.index.heads.tails.has(word)) this.byTail.set(word, outlet)
  }

  private tailsOf({ id, name }: NamedOutlet): readonly number[] {
    let tails = this.tails.get(id)
    if (tails === undefined) {
      tails = this.index.tailsOf(id, name)
      this.tails.set(id, tails)
    }
    return tails
  }

  private indexOf(id: string): number {
    let i = this.latest.length - 1
    while (i >= 0 && this.latest[i]?.outlet.id !== id) i--
    return i
  }

  hasNamed(outlet: NamedOutlet): boolean {
    return this.indexOf(outlet.id) >= 0
  }

  /** An unlisted outlet that was credited before under this name. */
  unlistedNamed(name: string): NamedOutlet | null {
    for (const { outlet } of this.latest) if (!outlet.listed && outlet.name === name) return outlet
    return null
  }

  /** The outlet whose name ends in this word and was named last. */
  shortFormOf(word: number): NamedOutlet | null {
    return this.byTail.get(word) ?? null
  }

  /** The outlet that a kind noun stands for: the last one named that fits it; null when two could be meant equally. */
  meantBy(noun: KindNoun, paragraph: number): NamedOutlet | null {
    for (let i = this.latest.length - 1; i >= 0; i--) {
      const { outlet, paragraph: at } = this.latest[i] ?? { outlet: null, paragraph: 0 }
      if (outlet === null || paragraph - at > reach) return null
      if (isOfKind(outlet, noun)) return outlet
    }
    return null
  }

  /** Which of several outlets a found name means: one named before, one whose place the story names, the first in rank. */
  choose(found: NameFound, tokens: Tokens): NamedOutlet | null {
    const [only] = found.entries
    if (only?.sure === true && found.entries.length === 1) return only.named
    for (let i = this.latest.length - 1; i >= 0; i--) {
      const { outlet } = this.latest[i] ?? { outlet: null }
      for (const entry of found.entries) if (entry.outlet.id === outlet?.id) return outlet
    }
    const tail = this.shortFormOf(tokens.words[found.to - 1] ?? 0)
    if (tail !== null && found.to - found.from <= 2 && !found.entries.some((e) => e.sure)) return tail
    const written = tokens.text
      .slice(tokens.starts[found.from], tokens.ends[found.to - 1])
      .replace(/^the /iu, '')
    let best: NameEntry | null = null
    let bestPoints = -1
    for (const entry of found.entries) {
      const points = this.weigh(entry, written, found, tokens)
      if (points <= bestPoints) continue
      best = entry
      bestPoints = points
    }
    return best?.named ?? null
  }

  /** How well an outlet fits a shared name here: its place stands in the story, or the name is its whole name. */
  private weigh(
    { fullName, shortName, home, country, richness, sure }: NameEntry,
    written: string,
    { from, to }: NameFound,
    { words }: Tokens,
  ): number {
    const count = (places: readonly number[]): number => {
      let placed = 0
      for (const word of places) if (this.occurs(word) && !holds(words, from, to, word)) placed++
      return Math.min(placed, mostPlaces)
    }
    const atHome = count(home)
    const inCountry = count(country)
    // A story about America that does not name Nevada does not mean The Nevada Independent.
    const near =
      atHome === 0 && home.some((word) => !holds(words, from, to, word))
        ? inCountry * countryPoints
        : Math.min(atHome + inCountry, mostPlaces) * 1000
    const whole = fullName === written ? 500 : shortName === written ? 20 : 0
    return near + whole + richness + (sure ? surePoints : 0)
  }
}
