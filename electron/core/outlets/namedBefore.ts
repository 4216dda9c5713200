/** Remembers which outlets a story has named, to read short forms ("the Courier") and nouns ("the paper") after them. */
import type { KindNoun } from './cues/cueSet.js'
import { withoutPlace } from './nameForms.js'
import type { NamedOutlet, NameFound } from './naming.js'
import type { NameEntry, OutletIndex } from './outletIndex.js'
import type { Tokens } from './tokens.js'

/** A noun reaches back over this many paragraphs. */
const reach = 4

/** More words of a place than this say no more: large countries have more of them. */
const mostPlaces = 4

const refOf = ({ outlet }: NameEntry): NamedOutlet => ({
  id: outlet.id,
  name: withoutPlace(outlet.name),
  listed: true,
  kind: outlet.kind,
})

export class NamedBefore {
  private readonly byTail = new Map<number, NamedOutlet>()
  private readonly latest: { outlet: NamedOutlet; paragraph: number }[] = []

  constructor(
    private readonly index: OutletIndex,
    /** How often each word of the lexicon stands in the story; tells places from each other. */
    private readonly occurs: (word: number) => boolean,
  ) {}

  /** Notes that the tokens [from, to) named `outlet`. */
  note(outlet: NamedOutlet, tokens: Tokens, from: number, to: number, paragraph: number): void {
    for (let i = from; i < to; i++) {
      const word = tokens.words[i] ?? 0
      if (to - from > 1 && this.index.heads.tails.has(word)) this.byTail.set(word, outlet)
    }
    for (const word of this.index.tailsOf(outlet.id, outlet.name)) this.byTail.set(word, outlet)
    const known = this.latest.findIndex((l) => l.outlet.id === outlet.id)
    if (known >= 0) this.latest.splice(known, 1)
    this.latest.push({ outlet, paragraph })
    if (this.latest.length > 12) this.latest.shift()
  }

  hasNamed(outlet: NamedOutlet): boolean {
    return this.latest.some((l) => l.outlet.id === outlet.id)
  }

  /** An unlisted outlet that was credited before under this name. */
  unlistedNamed(name: string): NamedOutlet | null {
    return this.latest.find((l) => !l.outlet.listed && l.outlet.name === name)?.outlet ?? null
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
      // An unlisted outlet's kind is not known: it fits what its name does not contradict.
      if (
        outlet.kind === null
          ? !noun.fits.includes('agency') || noun.fits.length > 1
          : noun.fits.includes(outlet.kind)
      )
        return outlet
      if (outlet.kind === 'online' && noun.fits.includes('newspaper')) return outlet
    }
    return null
  }

  /** Which of several outlets a found name means: one named before, one whose place the story names, the first in rank. */
  choose(found: NameFound, tokens: Tokens): NamedOutlet | null {
    const sure = found.entries.filter((e) => e.sure)
    const [only] = sure
    if (only !== undefined) return refOf(only)
    for (let i = this.latest.length - 1; i >= 0; i--) {
      const { outlet } = this.latest[i] ?? { outlet: null }
      if (found.entries.some((e) => e.outlet.id === outlet?.id)) return outlet
    }
    const tail = this.byTail.get(tokens.words[found.to - 1] ?? 0)
    if (tail !== undefined && found.to - found.from <= 2) return tail
    let best: NameEntry | null = null
    let bestPoints = -1
    for (const entry of found.entries) {
      const points = this.weigh(entry, found, tokens)
      if (points > bestPoints) [best, bestPoints] = [entry, points]
    }
    return best === null ? null : refOf(best)
  }

  /** How well an outlet fits a shared name here: its place stands in the story, or the name is its whole name. */
  private weigh({ outlet, places, richness }: NameEntry, found: NameFound, tokens: Tokens): number {
    const own = tokens.words.subarray(found.from, found.to)
    let placed = 0
    for (const word of places) if (this.occurs(word) && !own.includes(word)) placed++
    const written = tokens.text
      .slice(tokens.starts[found.from], tokens.ends[found.to - 1])
      .replace(/^the /iu, '')
    const name = outlet.name.replace(/^The /u, '')
    const whole = name === written ? 500 : withoutPlace(name) === written ? 20 : 0
    return Math.min(placed, mostPlaces) * 1000 + whole + richness
  }
}
