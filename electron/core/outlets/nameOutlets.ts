/** Names the outlets in one sentence: registry names, short forms of outlets named before, unlisted names, "the paper". */
import type { CompiledCues } from './cues/compileCues.js'
import * as roles from './cues/roles.js'
import type { KindNoun } from './cues/cueSet.js'
import { isCapital } from '../story/shapeOf.js'
import * as shapes from '../story/shapes.js'
import { isOfKind, type NamedBefore } from './namedBefore.js'
import { type NamedOutlet, unlisted } from './namedOutlet.js'
import { Naming } from './naming.js'
import { isNoOutlet } from './notOutlets.js'
import type { OutletIndex } from './outletIndex.js'
import { namesPerson } from './personWords.js'
import { isChannel, isEdition, readEdition } from './readEdition.js'
import { readNames } from './readNames.js'
import { findSpots, type Spots } from './spots.js'
import type { Tokens } from './tokens.js'
import { findUnlistedNames, type TakenTokens } from './unlistedNames.js'
import * as flags from './flags.js'

/** "'s “" between an outlet and its programme, in tokens. */
const longestPossession = 4

const none: Naming[] = []

const withOne = (list: Naming[], one: Naming): Naming[] => {
  if (list === none) return [one]
  list.push(one)
  return list
}

const byPlace = (a: Naming, b: Naming): number => a.from - b.from

const isInOrder = (namings: readonly Naming[]): boolean =>
  namings.every(({ from }, i) => from >= (namings[i - 1]?.from ?? from))

/** Bits of a token: it belongs to a naming; a sure name begins with it. */
const isTaken = 1
const beginsSure = 2

/** Kept from sentence to sentence, because a fresh array costs more than most sentences need. One is read at a time. */
const spareBoard = new Uint8Array(512)

/** Names the outlets between two tokens, step by step: what is sure takes its tokens before what is not. */
class SentenceNamer implements TakenTokens {
  /** An array that grows takes room for seventeen, and most sentences name one outlet at most. */
  private namings: Naming[] = none
  private ambiguous: Naming[] = none
  /** What the tokens are, from the first one on. */
  private readonly board: Uint8Array

  constructor(
    private readonly tokens: Tokens,
    private readonly from: number,
    private readonly to: number,
    private readonly spots: Spots,
    private readonly paragraph: number,
    private readonly index: OutletIndex,
    private readonly cues: CompiledCues,
    private readonly before: NamedBefore,
  ) {
    const size = to - from
    this.board = size <= spareBoard.length ? spareBoard : new Uint8Array(size)
    for (let i = 0; i < size; i++) this.board[i] = 0
  }

  read(): readonly Naming[] {
    this.takeListed()
    // Short forms and "the paper" need the words of an unlisted name, too.
    const more = this.spots.mayHoldUnlisted
    if (more) this.takeUnlisted()
    for (const naming of this.ambiguous)
      if (!this.isTaken(naming.from) && !this.isTaken(naming.to - 1)) this.add(naming)
    if (more) this.takeShort()
    const { namings } = this
    if (namings.length < 2) return namings
    if (!isInOrder(namings)) namings.sort(byPlace)
    return namings.some((_, n) => this.isProgramme(n))
      ? namings.filter((_, n) => !this.isProgramme(n))
      : namings
  }

  private add(naming: Naming): void {
    this.namings = withOne(this.namings, naming)
    for (let i = naming.from; i < naming.to; i++) this.mark(i, isTaken)
  }

  private mark(i: number, bit: number): void {
    this.board[i - this.from] = (this.board[i - this.from] ?? 0) | bit
  }

  isTaken(i: number): boolean {
    return ((this.board[i - this.from] ?? 0) & isTaken) !== 0
  }

  private role(i: number): number {
    return i >= this.from && i < this.to ? (this.cues.roleOf[this.tokens.words[i] ?? 0] ?? 0) : 0
  }

  private isCapital(i: number): boolean {
    const shape = i >= this.from && i < this.to ? this.tokens.shapes[i] : 0
    return isCapital(shape)
  }

  private isSureAt(i: number): boolean {
    return ((this.board[i - this.from] ?? 0) & beginsSure) !== 0
  }

  /** A capital that goes on with the name: "Times Square", "Independent International Commission". */
  private goesOn(i: number): boolean {
    return (
      (this.isCapital(i) && (this.role(i) & roles.time) === 0 && !this.isSureAt(i)) ||
      (i < this.to && this.tokens.shapes[i] === shapes.number && !this.isClosingYear(i)) ||
      // "Kapital & Kontor"
      (this.tokens.words[i] === this.index.signs.ampersand && this.isCapital(i + 1) && !this.isSureAt(i + 1))
    )
  }

  /** "© The Guardian 2025": a year at the end is no part of the name, as the figure in "Channel 4" is. */
  private isClosingYear(i: number): boolean {
    const { text, starts, ends } = this.tokens
    return i + 1 === this.to && /^(?:19|20)\d\d$/.test(text.slice(starts[i], ends[i]))
  }

  private takeListed(): void {
    const { tokens, to, index, cues, before } = this
    const names = readNames(tokens, this.from, to, this.spots, index)
    for (const found of names) if (found.sure) this.mark(found.from, beginsSure)
    for (const found of names) {
      if (!found.sure && found.to - found.from === 1 && this.isPerson(found.from)) continue
      const channel = isChannel(tokens, found.from, found.to, to, cues)
      if (!found.sure && this.goesOn(found.to) && !channel && !isEdition(tokens, found.to, to, index))
        continue
      if (!found.sure && this.isAdjective(found.to - 1)) continue
      if (!found.sure && isNoOutlet(tokens, this.from, found.from, found.to)) continue
      const outlet = before.choose(found, tokens)
      if (outlet === null) continue
      const certainty = found.sure ? 'sure' : before.hasNamed(outlet) ? 'short' : 'ambiguous'
      const listed = new Naming(found.from, found.to, certainty, outlet)
      const naming = readEdition(tokens, to, index, cues, listed)
      // "Lusaka Courier" is one name though "Courier" alone is another's.
      if (certainty === 'sure') this.add(naming)
      else this.ambiguous = withOne(this.ambiguous, naming)
    }
  }

  /** "the Australian customs department": the last word of the name goes with a noun that is nothing of an outlet's. */
  private isAdjective(i: number): boolean {
    const { tokens, to, cues } = this
    const next = i + 1
    if ((this.role(i) & roles.modifier) === 0 || next >= to || tokens.shapes[next] !== shapes.lower)
      return false
    // "told The Australian lawyers were waiting"
    if (this.isCapital(i - 1) && (this.role(i - 1) & roles.article) !== 0 && i - 1 > this.from) return false
    if ((this.role(next) & ~(roles.filler | roles.gift | roles.piece | roles.speechNoun)) !== 0) return false
    return [cues.kindNouns, cues.reportNouns, cues.journalists, cues.belongings, cues.after].every(
      (words) => words.longest(tokens.words, next, to) === null,
    )
  }

  /** "said Dawn" in a story of one Dawn Summerfield. What has been somebody's name once stays one. */
  private isPerson(i: number): boolean {
    const { tokens, before } = this
    const word = tokens.words[i] ?? 0
    const named = namesPerson(tokens, this.from, this.to, i, this.index.signs)
    if (named) before.persons.add(word)
    return (
      named ||
      (before.persons.has(word) &&
        (this.role(i - 1) & roles.article) === 0 &&
        this.cues.kindNouns.longest(tokens.words, i + 1, this.to) === null)
    )
  }

  private takeUnlisted(): void {
    const { tokens, before, index, cues } = this
    for (const { from, to, proved, weak } of findUnlistedNames(
      tokens,
      this.from,
      this.to,
      this.spots,
      this,
      index,
      cues,
    )) {
      // "the outlet Marca": the registry knows it, only its name is also a word.
      if (this.ambiguous.some((naming) => naming.from <= from && naming.to >= to)) continue
      const name = tokens.text.slice(tokens.starts[from], tokens.ends[to - 1])
      const known = before.unlistedNamed(name)
      const certainty = known === null ? 'shape' : 'short'
      this.add(new Naming(from, to, certainty, known ?? unlisted(name), weak && !proved))
    }
  }

  /** "the Courier" after the Lusaka Courier; "the paper", "this newspaper". */
  private takeShort(): void {
    const { index, before, cues } = this
    const { words, shapes: written } = this.tokens
    const { at, count } = this.spots
    for (let n = 0; n < count; n++) {
      const i = at[n] ?? 0
      const word = words[i] ?? 0
      if (((index.flagOf[word] ?? 0) & (flags.head | flags.kindNoun)) === 0 || this.isTaken(i)) continue
      if (
        this.isCapital(i) &&
        index.heads.tails.has(word) &&
        !this.goesOn(i + 1) &&
        !(this.isCapital(i - 1) && (this.role(i - 1) & roles.article) === 0 && i - 1 > this.from)
      ) {
        const outlet = before.shortFormOf(word)
        if (outlet !== null) this.add(new Naming(i, i + 1, 'short', outlet))
        continue
      }
      if ((this.role(i - 1) & roles.definite) === 0) continue
      const noun = cues.kindNouns.longest(words, i, this.to)
      if (noun === null || this.isTaken(i + noun.length) || written[i] === shapes.capital) continue
      const outlet = this.meantHere(noun.value, i) ?? before.meantBy(noun.value, this.paragraph)
      if (outlet !== null) this.add(new Naming(i, i + noun.length, 'anaphor', outlet))
    }
  }

  /** "lashed out at CNN after the network reported": the last one of that kind named in this sentence before token `i`. */
  private meantHere(noun: KindNoun, i: number): NamedOutlet | null {
    let last: Naming | null = null
    for (const naming of this.namings)
      if (naming.to <= i && isOfKind(naming.outlet, noun) && (last === null || naming.to > last.to))
        last = naming
    return last?.outlet ?? null
  }

  /** "the BBC's Newsnight": the programme names its outlet no second time. */
  private isProgramme(n: number): boolean {
    const { words } = this.tokens
    const naming = this.namings[n]
    const owner = this.namings[n - 1]
    if (naming === undefined || owner === undefined || owner.outlet.id !== naming.outlet.id) return false
    const length = naming.from - owner.to
    if (length === 0 || length > longestPossession || words[owner.to] !== this.index.signs.apostrophe)
      return false
    for (let i = owner.to; i < naming.from; i++) if (!this.isLink(i)) return false
    return true
  }

  private isLink(i: number): boolean {
    const { words } = this.tokens
    const { signs } = this.index
    return (
      words[i] === signs.apostrophe ||
      words[i] === signs.quote ||
      this.cues.possessives.begins(words[i - 1] ?? 0) ||
      (this.role(i) & roles.article) !== 0
    )
  }
}

/** All namings between the tokens `from` and `to`, in text order, not overlapping. */
export const nameOutlets = (
  tokens: Tokens,
  from: number,
  to: number,
  paragraph: number,
  index: OutletIndex,
  cues: CompiledCues,
  before: NamedBefore,
): readonly Naming[] => {
  const spots = findSpots(tokens, from, to, index)
  return spots === null
    ? none
    : new SentenceNamer(tokens, from, to, spots, paragraph, index, cues, before).read()
}
