/** Cuts a text into words and signs once; the whole grammar works on these. */
import { classAt, isSpaceAt, isWordAt, LETTER } from '../story/characters.js'
import type { Lexicon } from './lexicon.js'
import { shapes } from './lexicon.js'
import { spellingHash } from './spellings.js'

/** Words and signs of a text in order, in parallel arrays. Offsets are UTF-16 units. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Numbers of the lexicon, 0 for words that are not in it. */
  readonly words: Int32Array
  readonly shapes: Uint8Array
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

/** Where the web address ends that begins with the word at [start, end), or `end`. */
const urlEnd = (text: string, start: number, end: number): number => {
  const next = text.charCodeAt(end)
  // "://" after a scheme, "." after www, "/" after a domain (nyti.ms/2abc).
  if (next === 58 && text.startsWith('://', end)) return endOfUrl(text, end)
  if (next === 46 && end - start === 3 && text.slice(start, end).toLowerCase() === 'www')
    return endOfUrl(text, end)
  return end
}

class TokenWriter {
  count = 0
  starts: Int32Array
  ends: Int32Array
  words: Int32Array
  shapes: Uint8Array

  constructor(size: number) {
    this.starts = new Int32Array(size)
    this.ends = new Int32Array(size)
    this.words = new Int32Array(size)
    this.shapes = new Uint8Array(size)
  }

  private grow(): void {
    const size = this.starts.length * 2
    const wider = <T extends Int32Array | Uint8Array>(made: T, old: T): T => {
      made.set(old)
      return made
    }
    this.starts = wider(new Int32Array(size), this.starts)
    this.ends = wider(new Int32Array(size), this.ends)
    this.words = wider(new Int32Array(size), this.words)
    this.shapes = wider(new Uint8Array(size), this.shapes)
  }

  push(start: number, end: number, word: number, shape: number): void {
    if (this.count === this.starts.length) this.grow()
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.words[this.count] = word
    this.shapes[this.count] = shape
    this.count++
  }
}

/** What a unit is to the tokeniser, found once for each unit: 0 until then. */
const units = { space: 1, word: 2, single: 3 } as const
const unitOf = new Uint8Array(65_536)

const classify = (text: string, at: number): number => {
  if (isSpaceAt(text, at)) return units.space
  if (!isWordAt(text, at)) return units.single
  return classAt(text, at) === LETTER && isUnspaced(text.charCodeAt(at)) ? units.single : units.word
}

/** A longer word is out of the lexicon's reach: no name is that long. UTF-16 units. */
const longestWord = 60

/** All tokens of the text in order; white space is none. */
export const tokenise = (text: string, lexicon: Lexicon): Tokens => {
  const writer = new TokenWriter(Math.max(16, Math.ceil(text.length / 4)))
  const kindAt = (at: number): number => {
    const unit = text.charCodeAt(at)
    const known = unitOf[unit] ?? 0
    if (known !== 0) return known
    const kind = classify(text, at)
    unitOf[unit] = kind
    return kind
  }
  const { length } = text
  for (let at = 0; at < length; ) {
    const kind = kindAt(at)
    const start = at++
    if (kind === units.space) continue
    let hash = spellingHash(text.charCodeAt(start))
    if (kind === units.word) {
      while (at < length && kindAt(at) === units.word) hash = spellingHash(text.charCodeAt(at++), hash)
      const url = urlEnd(text, start, at)
      if (url > at) {
        writer.push(start, url, 0, shapes.url)
        at = url
        continue
      }
      if (at - start > longestWord) {
        writer.push(start, at, 0, shapes.lower)
        continue
      }
    }
    const read = lexicon.read(text, start, at, hash, kind === units.single && !isWordAt(text, start))
    writer.push(start, at, read >> 4, read & 15)
  }
  return {
    text,
    count: writer.count,
    starts: writer.starts,
    ends: writer.ends,
    words: writer.words,
    shapes: writer.shapes,
  }
}
