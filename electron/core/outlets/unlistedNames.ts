/** Finds what looks like an outlet's name though no registry lists it: "Kyiv Chronicle", "Radio Lviv", "KGUN 9", "newspaper X". */
import type { CompiledCues } from './cues/compileCues.js'
import { roles } from './cues/compileCues.js'
import { shapes } from './lexicon.js'
import type { OutletIndex } from './outletIndex.js'
import { isNoOutlet } from './notOutlets.js'
import type { Tokens } from './tokens.js'
import { flags } from './wordFlags.js'

export interface UnlistedName {
  readonly from: number
  readonly to: number
  /** True when a noun beside it says that it is an outlet. */
  readonly proved: boolean
  readonly weak: boolean
}

/** Words of a name at most. */
const longest = 5

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

/** False where nothing shows an unlisted name. */
export const mayHoldUnlisted = (
  { words, shapes: written }: Tokens,
  from: number,
  to: number,
  { flagOf }: OutletIndex,
): boolean => {
  for (let i = from; i < to; i++)
    if (
      ((flagOf[words[i] ?? 0] ?? 0) & (flags.head | flags.kindNoun)) !== 0 ||
      written[i] === shapes.capitals
    )
      return true
  return false
}

export const findUnlistedNames = (
  tokens: Tokens,
  from: number,
  to: number,
  isTaken: (token: number) => boolean,
  index: OutletIndex,
  cues: CompiledCues,
): readonly UnlistedName[] => {
  const { words, text, starts, ends } = tokens
  const { heads } = index
  const found: UnlistedName[] = []
  const role = (i: number): number => cues.roleOf[words[i] ?? 0] ?? 0
  const isCapital = (i: number): boolean =>
    i >= from && i < to && (tokens.shapes[i] === shapes.capital || tokens.shapes[i] === shapes.capitals)
  /** "onEarth" */
  const isMixed = (i: number): boolean => i < to && tokens.shapes[i] === shapes.mixed
  const touches = (i: number): boolean => ends[i - 1] === starts[i]
  const joinsNames = (i: number): boolean =>
    heads.joints.has(words[i] ?? 0) || text.slice(starts[i], ends[i]) === '-'
  /** A capital that may belong to a name: no article, no weekday, no lead word at the head of the sentence. */
  const isNameWord = (i: number): boolean =>
    isCapital(i) &&
    !isTaken(i) &&
    (role(i) & (roles.article | roles.time | roles.pronoun | roles.conjunction)) === 0 &&
    !(
      i === from &&
      (role(i) &
        (roles.subjectLead | roles.modifier | roles.recipientLink | roles.staffLink | roles.agentLink)) !==
        0
    )
  const leftEnd = (i: number): number => {
    let start = i
    while (i - start < longest) {
      if (isNameWord(start - 1) && ends[start - 1] !== undefined) start--
      // "Beni Morning Post"
      else if (isCapital(start - 1) && (role(start - 1) & roles.modifier) !== 0 && isNameWord(start - 2))
        start -= 2
      else if (
        start - 2 >= from &&
        joinsNames(start - 1) &&
        isNameWord(start - 2) &&
        (text.charAt(starts[start - 1] ?? 0) !== '-' || touches(start))
      )
        start -= 2
      else break
    }
    return start
  }
  const rightEnd = (i: number): number => {
    let end = i
    while (end - i < longest) {
      if (isNameWord(end)) end++
      else if (
        end + 1 < to &&
        joinsNames(end) &&
        isNameWord(end + 1) &&
        ((role(end) & roles.conjunction) === 0 || text.charAt(starts[end] ?? 0) === '&')
      )
        end += 2
      else break
    }
    return end
  }
  /** "Chief Inspector Ada Post" */
  const isPerson = (start: number, end: number): boolean => {
    for (let i = start; i < end - 2; i++) if (heads.ranks.has(words[i] ?? 0)) return true
    return false
  }
  const add = (start: number, end: number, proved: boolean, weak = false): void => {
    if (end <= start || isPerson(start, end) || isNoOutlet(tokens, from, start, end)) return
    for (let i = start; i < end; i++) if (isTaken(i)) return
    const last = found.at(-1)
    if (last !== undefined && last.to > start) {
      if (proved && !last.proved) found.pop()
      else return
    }
    found.push({ from: start, to: end, proved, weak })
  }
  for (let i = from; i < to; i++) {
    const word = words[i] ?? 0
    const flag = index.flagOf[word] ?? 0
    if ((flag & (flags.head | flags.kindNoun)) === 0 && tokens.shapes[i] !== shapes.capitals) continue
    if (isTaken(i)) continue
    if (isCapital(i)) {
      if (word !== 0 && heads.tails.has(word) && !(heads.fronts.has(word) && isNameWord(i + 1))) {
        const start = leftEnd(i)
        let end = i + 1
        while (end < to && heads.tails.has(words[end] ?? 0) && isNameWord(end)) end++
        if (
          text.charAt(starts[end] ?? 0) === '-' &&
          heads.tails.has(words[end + 1] ?? 0) &&
          isCapital(end + 1)
        )
          end += 2
        const goesOn = isNameWord(end) && !heads.tails.has(words[end] ?? 0)
        const weak = heads.weakTails.has(words[end - 1] ?? 0) && !(end - i > 1)
        if (end - start >= 2 && !goesOn && !(weak && (role(start) & roles.modifier) !== 0))
          add(start, end, false, weak)
        i = Math.max(i, end - 1)
        continue
      }
      if (word !== 0 && heads.fronts.has(word) && isNameWord(i + 1)) {
        const end = rightEnd(i + 1)
        add(i, end, false)
        i = end - 1
        continue
      }
      // "Channel 10", "Channel 10 TV"
      if (heads.channels.has(word) && tokens.shapes[i + 1] === shapes.number && i + 1 < to) {
        const end = i + 2 < to && isNameWord(i + 2) && heads.tails.has(words[i + 2] ?? 0) ? i + 3 : i + 2
        add(i, end, false)
        i = end - 1
        continue
      }
      if (tokens.shapes[i] === shapes.capitals && isChannel(text.slice(starts[i], ends[i]))) {
        add(i, i + 1, false)
        continue
      }
      if (isCallSign(text, tokens, i)) {
        const end = stationEnd(tokens, i)
        add(i, end, false)
        i = end - 1
        continue
      }
    }
    const noun =
      ((index.flagOf[word] ?? 0) & flags.kindNoun) === 0 ? null : cues.kindNouns.longest(words, i, to)
    if (noun === null || (isCapital(i) && i > from)) continue
    const { proves, fits } = noun.value
    // "the local outlet Vesti Kumara": an outlet as a rule, and a verb of reporting settles it.
    const local = fits.includes('newspaper') && (role(i - 1) & roles.modifier) !== 0
    if (!proves && !fits.includes('online') && !local) continue
    let after = i + noun.length
    // "a website called The Nordic Patriot"
    const isNamed = cues.namers.has(words[after] ?? 0)
    if (isNamed) {
      after++
      if (isCapital(after) && (role(after) & roles.article) !== 0) after++
    }
    if (isTaken(after)) continue
    let end = isMixed(after) ? after + 1 : rightEnd(after)
    // "the news site Zdravkurir.mk"
    if (
      end > after &&
      tokens.words[end] === index.signs.dot &&
      touches(end) &&
      touches(end + 1) &&
      tokens.shapes[end + 1] === shapes.lower
    )
      end += 2
    if (end > after) {
      add(after, end, proves || isNamed, !proves && !isNamed)
      continue
    }
    if (!proves) continue
    // "told Patrika, a Bengali daily"
    let j = i - 1
    while (j > from && ((role(j) & (roles.modifier | roles.article)) !== 0 || (isCapital(j) && i - j <= 3)))
      j--
    if (text.charAt(starts[j] ?? 0) === ',' && j < i - 1 && isNameWord(j - 1)) {
      add(leftEnd(j), j, true)
      continue
    }
    // "the Público newspaper", but "розповіла Ольга Правик виданню": there the noun belongs to what follows.
    if (
      !cues.namesDecline &&
      isNameWord(i - 1) &&
      (role(i - 1) & roles.modifier) === 0 &&
      !/(?:ian|ish|ese|an)$/.test(text.slice(starts[i - 1], ends[i - 1]))
    )
      add(leftEnd(i), i, true)
  }
  return found
}
