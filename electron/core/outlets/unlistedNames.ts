/** Finds what looks like an outlet's name though no registry lists it: "Kyiv Chronicle", "Radio Lviv", "KGUN 9", "newspaper X". */
import type { CompiledCues } from './cues/compileCues.js'
import * as roles from './cues/roles.js'
import { isCapital } from '../story/shapeOf.js'
import * as shapes from '../story/shapes.js'
import type { OutletIndex } from './outletIndex.js'
import { isNoOutlet } from './notOutlets.js'
import type { Spots } from './spots.js'
import type { Tokens } from './tokens.js'
import * as flags from './flags.js'

export interface UnlistedName {
  readonly from: number
  readonly to: number
  /** True when a noun beside it says that it is an outlet. */
  readonly proved: boolean
  readonly weak: boolean
}

/** Knows which tokens belong to a name already. */
export interface TakenTokens {
  isTaken(token: number): boolean
}

/** Words of a name at most. */
const longest = 5

/** What a name may begin with in Spanish, Portuguese, French and Italian. */
const foreignArticle = /^(?:El|La|Los|Las|Le|Il|O|A)$/

/** Four capitals that look like a station's but are bodies and things. */
const noStations = new Set(['WADA', 'WIPO', 'KPMG', 'WIFI', 'WNBA', 'WWII', 'WHOI', 'WFTU', 'WCTU', 'KGBT'])

/** "ABC7", "FOX5": a network and its channel in one word. */
const isChannel = (word: string): boolean => /^(?:ABC|NBC|CBS|FOX|CW|PIX|KING|NEWS)\d{1,2}$/i.test(word)

/** American call signs; three letters only with what follows a station ("WBZ-TV", "KGO 7"). */
const isCallSign = (text: string, tokens: Tokens, at: number): boolean => {
  const word = text.slice(tokens.starts[at], tokens.ends[at])
  if (!/^[WK][A-Z]{2,3}$/.test(word) || noStations.has(word)) return false
  return word.length === 4 || stationEnd(tokens, at) > at + 1
}

const stationEnd = (tokens: Tokens, at: number): number => {
  const { text, starts, ends } = tokens
  const read = (i: number): string => text.slice(starts[i], ends[i])
  if (read(at + 1) === '-' && /^(?:TV|FM|AM|DT|LP|CD)$/.test(read(at + 2))) return at + 3
  if (tokens.shapes[at + 1] === shapes.number && ends[at + 1] !== starts[at + 2] && read(at + 1).length <= 2)
    return at + 2
  return at + 1
}

/** Searches one sentence. A class, because a function made for each question of each sentence would cost more than the answers. */
class UnlistedFinder {
  private readonly found: UnlistedName[] = []

  constructor(
    private readonly tokens: Tokens,
    private readonly from: number,
    private readonly to: number,
    private readonly taken: TakenTokens,
    private readonly index: OutletIndex,
    private readonly cues: CompiledCues,
  ) {}

  find({ at, count }: Spots): readonly UnlistedName[] {
    const { words, shapes: written } = this.tokens
    let read = this.from
    for (let n = 0; n < count; n++) {
      const i = at[n] ?? 0
      if (i < read) continue
      const flag = this.index.flagOf[words[i] ?? 0] ?? 0
      if ((flag & (flags.head | flags.kindNoun)) === 0 && written[i] !== shapes.capitals) continue
      if (this.taken.isTaken(i)) continue
      const end = this.isCapital(i) ? this.readCapital(i) : i
      if (end > i) read = end
      else if ((flag & flags.kindNoun) !== 0) this.readNoun(i)
    }
    return this.found
  }

  /** The capitalised word `i` as a part of a name; gives the token to go on with, or `i` if it is none. */
  private readCapital(i: number): number {
    const { tokens, to } = this
    const { heads } = this.index
    const { words, text, starts, ends } = tokens
    const word = words[i] ?? 0
    if (word !== 0 && heads.tails.has(word) && !(heads.fronts.has(word) && this.isNameWord(i + 1)))
      return this.readTail(i)
    if (word !== 0 && heads.fronts.has(word) && this.isNameWord(i + 1)) {
      const end = this.rightEnd(i + 1)
      this.add(i, end, false)
      return end
    }
    if (word !== 0 && heads.linkedFronts.has(word) && this.joinsNames(i + 1) && this.isNameWord(i + 2))
      return this.readLinked(i)
    // "Channel 10", "Channel 10 TV"
    if (heads.channels.has(word) && tokens.shapes[i + 1] === shapes.number && i + 1 < to) {
      const end = i + 2 < to && this.isNameWord(i + 2) && heads.tails.has(words[i + 2] ?? 0) ? i + 3 : i + 2
      this.add(i, end, false)
      return end
    }
    if (tokens.shapes[i] === shapes.capitals && isChannel(text.slice(starts[i], ends[i]))) {
      this.add(i, i + 1, false)
      return i + 1
    }
    if (!isCallSign(text, tokens, i)) return i
    const end = stationEnd(tokens, i)
    this.add(i, end, false)
    return end
  }

  /** "El Sol de Puebla": a name that goes on with "de" behind the word `i`. */
  private readLinked(i: number): number {
    const { text, starts, ends } = this.tokens
    const start =
      this.isCapital(i - 1) && foreignArticle.test(text.slice(starts[i - 1], ends[i - 1])) ? i - 1 : i
    const end = this.rightEnd(i + 2)
    this.add(start, end, false, true)
    return end
  }

  /** "Kyiv Chronicle": a name that ends in the word `i`, or in those of its kind behind it. */
  private readTail(i: number): number {
    const { to } = this
    const { heads } = this.index
    const { words, text, starts } = this.tokens
    const start = this.leftEnd(i)
    let end = i + 1
    while (end < to && heads.tails.has(words[end] ?? 0) && this.isNameWord(end)) end++
    // "Times-Union", "Star-Ledger"
    const joins = text.charAt(starts[end] ?? 0) === '-' && this.touches(end) && this.touches(end + 1)
    if (joins && this.isCapital(end + 1)) end += 2
    const goesOn = this.isNameWord(end) && !heads.tails.has(words[end] ?? 0)
    const weak = heads.weakTails.has(words[end - 1] ?? 0) && !(end - i > 1)
    if (end - start >= 2 && !goesOn && !(weak && (this.role(start) & roles.modifier) !== 0))
      this.add(start, end, false, weak)
    return Math.max(i + 1, end)
  }

  /** The noun for an outlet at `i`: the name behind it, or before it. */
  private readNoun(i: number): void {
    const { from, to, cues } = this
    const { words, text, starts, ends, shapes: written } = this.tokens
    const noun = cues.kindNouns.longest(words, i, to)
    if (noun === null || (this.isCapital(i) && i > from)) return
    const { proves, fits } = noun.value
    // "the local outlet Vesti Kumara": an outlet as a rule, and a verb of reporting settles it.
    const local = fits.includes('newspaper') && (this.role(i - 1) & roles.modifier) !== 0
    if (!proves && !fits.includes('online') && !local) return
    let after = i + noun.length
    // "a website called The Nordic Patriot"
    const isNamed = cues.namers.has(words[after] ?? 0)
    if (isNamed) after++
    // "the trade magazine The Grocery Hour"
    if (this.isCapital(after) && (this.role(after) & roles.article) !== 0) after++
    if (this.taken.isTaken(after)) return
    let end = this.isMixed(after) ? after + 1 : this.rightEnd(after)
    // "the news site Zdravkurir.mk"
    if (
      end > after &&
      words[end] === this.index.signs.dot &&
      this.touches(end) &&
      this.touches(end + 1) &&
      written[end + 1] === shapes.lower
    )
      end += 2
    if (end > after) return this.add(after, end, proves || isNamed, !proves && !isNamed)
    if (!proves) return
    // "told Patrika, a Bengali daily"
    let j = i - 1
    while (
      j > from &&
      ((this.role(j) & (roles.modifier | roles.article)) !== 0 || (this.isCapital(j) && i - j <= 3))
    )
      j--
    if (text.charAt(starts[j] ?? 0) === ',' && j < i - 1 && this.isNameWord(j - 1))
      return this.add(this.leftEnd(j), j, true)
    // "the Público newspaper", but "розповіла Ольга Правик виданню": there the noun belongs to what follows.
    if (
      !cues.namesDecline &&
      this.isNameWord(i - 1) &&
      (this.role(i - 1) & roles.modifier) === 0 &&
      !/(?:ian|ish|ese|an)$/.test(text.slice(starts[i - 1], ends[i - 1]))
    )
      this.add(this.leftEnd(i), i, true)
  }

  private role(i: number): number {
    return this.cues.roleOf[this.tokens.words[i] ?? 0] ?? 0
  }

  private isCapital(i: number): boolean {
    if (i < this.from || i >= this.to) return false
    const shape = this.tokens.shapes[i]
    return isCapital(shape)
  }

  /** "onEarth" */
  private isMixed(i: number): boolean {
    return i < this.to && this.tokens.shapes[i] === shapes.mixed
  }

  private touches(i: number): boolean {
    return this.tokens.ends[i - 1] === this.tokens.starts[i]
  }

  private joinsNames(i: number): boolean {
    const { words, text, starts, ends } = this.tokens
    return this.index.heads.joints.has(words[i] ?? 0) || text.slice(starts[i], ends[i]) === '-'
  }

  /** A capital that may belong to a name: no article, no weekday, no lead word at the head of the sentence. */
  private isNameWord(i: number): boolean {
    if (!this.isCapital(i) || this.taken.isTaken(i)) return false
    const role = this.role(i)
    if ((role & (roles.article | roles.time | roles.pronoun | roles.conjunction)) !== 0) return false
    const leads = roles.subjectLead | roles.modifier | roles.recipientLink | roles.staffLink | roles.agentLink
    return i !== this.from || (role & leads) === 0
  }

  private leftEnd(i: number): number {
    const { text, starts, ends } = this.tokens
    let start = i
    while (i - start < longest) {
      if (this.isNameWord(start - 1) && ends[start - 1] !== undefined) start--
      // "Beni Morning Post"
      else if (
        this.isCapital(start - 1) &&
        (this.role(start - 1) & roles.modifier) !== 0 &&
        this.isNameWord(start - 2)
      )
        start -= 2
      else if (
        start - 2 >= this.from &&
        this.joinsNames(start - 1) &&
        this.isNameWord(start - 2) &&
        (text.charAt(starts[start - 1] ?? 0) !== '-' || this.touches(start))
      )
        start -= 2
      else break
    }
    return start
  }

  private rightEnd(i: number): number {
    const { text, starts } = this.tokens
    let end = i
    while (end - i < longest) {
      if (this.isNameWord(end)) end++
      else if (
        end + 1 < this.to &&
        this.joinsNames(end) &&
        this.isNameWord(end + 1) &&
        ((this.role(end) & roles.conjunction) === 0 || text.charAt(starts[end] ?? 0) === '&')
      )
        end += 2
      else break
    }
    return end
  }

  /** "Chief Inspector Ada Post" */
  private isPerson(start: number, end: number): boolean {
    const { words } = this.tokens
    for (let i = start; i < end - 2; i++) if (this.index.heads.ranks.has(words[i] ?? 0)) return true
    return false
  }

  private add(start: number, end: number, proved: boolean, weak = false): void {
    if (end <= start || this.isPerson(start, end) || isNoOutlet(this.tokens, this.from, start, end)) return
    for (let i = start; i < end; i++) if (this.taken.isTaken(i)) return
    const last = this.found.at(-1)
    if (last !== undefined && last.to > start) {
      if (proved && !last.proved) this.found.pop()
      else return
    }
    this.found.push({ from: start, to: end, proved, weak })
  }
}

/** `spots` are where a name, or a noun for an outlet, can begin between the tokens `from` and `to`. */
export const findUnlistedNames = (
  tokens: Tokens,
  from: number,
  to: number,
  spots: Spots,
  taken: TakenTokens,
  index: OutletIndex,
  cues: CompiledCues,
): readonly UnlistedName[] => new UnlistedFinder(tokens, from, to, taken, index, cues).find(spots)
