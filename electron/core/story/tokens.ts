/**
 * Cuts a text into words and signs, once for all stages of extraction.
 *
 * A word is a run of letters, digits and combining marks; every other sign is a token of its own, and so is each sign of a
 * script that writes words without spaces. Apostrophes, hyphens and stops part words ("U.S." is four tokens): what joins
 * them again is for the stages to say. A web address is one token. White space is none.
 */
import { classAt, isSpaceAt, isWordAt, LETTER } from './characters.js'
import { joins } from './nameWords.js'
import * as shapes from './shapes.js'
import { currentVocabulary, longestSpelling, spellingHash, type Vocabulary } from './vocabulary.js'
import * as traits from './traits.js'

/** Words and signs of a text in order, in parallel arrays. Offsets are UTF-16 units. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Numbers of `vocabulary`; 0 for web addresses and for words that are too long for one. */
  readonly spellings: Int32Array
  /** Values of `shapes`. */
  readonly shapes: Uint8Array
  /** Which tokens are signs or web addresses, ascending: what ends sentences and marks quotations is among them. */
  readonly signs: Int32Array
  readonly signCount: number
  /**
   * The words with which a name may begin, ascending: all but those in small letters of ASCII, and of these the short ones with
   * an apostrophe or a hyphen behind them, which may be an article joined to a name ("al-Sisi", "d’Estaing").
   */
  readonly openers: Int32Array
  readonly openerCount: number
  readonly vocabulary: Vocabulary
}

/** An article that is joined to a name has so many UTF-16 units at most. */
const longestJoined = 3

/** The first token that starts at or after `offset`, or `count`. */
export const tokenFrom = ({ count, starts }: Tokens, offset: number): number => {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** True when white space or the end of the text follows token `k`: nothing joins it with what comes. */
export const standsApart = ({ count, starts, ends }: Tokens, k: number): boolean =>
  k + 1 >= count || starts[k + 1] !== ends[k]

/** So many steps cost less than a search. */
const mostSteps = 64

/** Like `tokenFrom`, for callers that ask in text order as a rule: looks from `near` on, their last answer, first. */
export const tokenNear = (tokens: Tokens, offset: number, near: number): number => {
  const { count, starts } = tokens
  if (near > 0 && (starts[near - 1] ?? 0) >= offset) return tokenFrom(tokens, offset)
  const most = Math.min(count, near + mostSteps)
  let k = near
  while (k < most && (starts[k] ?? 0) < offset) k++
  return k < most || k === count ? k : tokenFrom(tokens, offset)
}

/** The place in `signs` of the first one that starts at or after `offset`, or `signCount`. */
export const signFrom = ({ starts, signs, signCount }: Tokens, offset: number): number => {
  let low = 0
  let high = signCount
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[signs[middle] ?? 0] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Scripts that write words without a space between them: every sign is a word of its own. */
const isUnspaced = (unit: number): boolean =>
  (unit >= 0x3040 && unit <= 0x30ff) ||
  (unit >= 0x3400 && unit <= 0x9fff) ||
  (unit >= 0xac00 && unit <= 0xd7a3) ||
  (unit >= 0x0e00 && unit <= 0x0eff) ||
  (unit >= 0xf900 && unit <= 0xfaff)

const endOfUrl = (text: string, at: number): number => {
  let end = at
  while (end < text.length && !isSpaceAt(text, end) && !'()[]<>"“”«»'.includes(text.charAt(end))) end++
  while (end > at && ".,;:!?'’".includes(text.charAt(end - 1))) end--
  return end
}

const colon = 58
const fullStop = 46

/** Where the web address ends that begins with the word at [start, end), or `end`. */
const urlEnd = (text: string, start: number, end: number): number => {
  const next = text.charCodeAt(end)
  // "://" after a scheme, "." after www, "/" after a domain (nyti.ms/2abc).
  if (next === colon && text.startsWith('://', end)) return endOfUrl(text, end)
  if (next === fullStop && end - start === 3 && text.slice(start, end).toLowerCase() === 'www')
    return endOfUrl(text, end)
  return end
}

type Columns = Pick<Tokens, 'starts' | 'ends' | 'spellings' | 'shapes' | 'signs' | 'openers'>

const emptyColumns = (size: number): Columns => ({
  starts: new Int32Array(size),
  ends: new Int32Array(size),
  spellings: new Int32Array(size),
  shapes: new Uint8Array(size),
  signs: new Int32Array(size),
  openers: new Int32Array(size),
})

/** The columns of the story before, kept from story to story: to make them costs more than to fill them. */
let spare: Columns | null = null

/** Columns for more tokens than this are not kept: 21 bytes each. */
const mostSpare = 1 << 17

/** Says that nobody reads these tokens any more, so that the next text may be cut into their arrays. */
export const releaseTokens = ({ count, starts, ends, spellings, shapes, signs, openers }: Tokens): void => {
  if (starts.length > mostSpare) return
  // Nothing may stand behind the last token of the next text.
  starts.fill(0, 0, count)
  ends.fill(0, 0, count)
  spellings.fill(0, 0, count)
  shapes.fill(0, 0, count)
  spare = { starts, ends, spellings, shapes, signs, openers }
}

const widened = (old: Columns, size: number): Columns => {
  const wide = emptyColumns(size)
  wide.starts.set(old.starts)
  wide.ends.set(old.ends)
  wide.spellings.set(old.spellings)
  wide.shapes.set(old.shapes)
  wide.signs.set(old.signs)
  wide.openers.set(old.openers)
  return wide
}

/** What a unit is to the tokeniser, found once for each unit: 0 until then. */
const units = { space: 1, word: 2, single: 3 } as const
const unitOf = new Uint8Array(65_536)

const classify = (text: string, at: number): number => {
  let kind: number = units.word
  if (isSpaceAt(text, at)) kind = units.space
  else if (!isWordAt(text, at)) kind = units.single
  else if (classAt(text, at) === LETTER && isUnspaced(text.charCodeAt(at))) kind = units.single
  unitOf[text.charCodeAt(at)] = kind
  return kind
}

/** All tokens of the text in order. */
export const tokenise = (text: string): Tokens => {
  const vocabulary = currentVocabulary()
  const { length } = text
  const room = Math.max(16, Math.ceil(length / 4))
  let columns = spare !== null && spare.starts.length >= room ? spare : emptyColumns(room)
  spare = null
  let { starts, ends, spellings, shapes: written, signs, openers } = columns
  let count = 0
  let signCount = 0
  let openerCount = 0
  for (let at = 0; at < length; ) {
    let unit = text.charCodeAt(at)
    const kind = unitOf[unit] || classify(text, at)
    const start = at++
    if (kind === units.space) continue
    let number = 0
    let shape: number = shapes.lower
    if (kind === units.single) number = vocabulary.numberOfSign(text, start, unit)
    else {
      let hash = spellingHash(unit)
      for (; at < length; at++) {
        unit = text.charCodeAt(at)
        if ((unitOf[unit] || classify(text, at)) !== units.word) break
        hash = spellingHash(unit, hash)
      }
      const url = unit === colon || unit === fullStop ? urlEnd(text, start, at) : at
      if (url > at) {
        at = url
        shape = shapes.url
      } else if (at - start <= longestSpelling) number = vocabulary.numberOfHashed(text, start, at, hash)
    }
    if (number !== 0) shape = vocabulary.shapes[number] ?? shape
    if (count === starts.length) {
      // Once is enough: no more tokens can come than units are left. Room that is not filled costs no memory.
      columns = widened(columns, count + length - start)
      ;({ starts, ends, spellings, shapes: written, signs, openers } = columns)
    }
    if (shape >= shapes.sign) signs[signCount++] = count
    if (shape !== shapes.sign) {
      const small = ((vocabulary.traits[number] ?? 0) & traits.small) !== 0
      if (!small || (at - start <= longestJoined && joins(unit))) openers[openerCount++] = count
    }
    starts[count] = start
    ends[count] = at
    spellings[count] = number
    written[count] = shape
    count++
  }
  return {
    text,
    count,
    starts,
    ends,
    spellings,
    shapes: written,
    signs,
    signCount,
    openers,
    openerCount,
    vocabulary,
  }
}
