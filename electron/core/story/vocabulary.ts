/**
 * Gives every spelling a number. It is asked with a stretch of text, so that no string is made for a word that was met before;
 * what a word means is then one look into an array by that number.
 *
 * Numbers count from 1; 0 is no spelling. A vocabulary only grows, so a number means the same word for as long as anybody
 * holds it; when there are too many, the next story begins with a new one (currentVocabulary).
 */
import { isWordAt } from './characters.js'
import { shapeOf } from './shapeOf.js'
import * as shapes from './shapes.js'
import { traitsOf } from './wordTraits.js'

/** FNV-1a over UTF-16 units. */
const fnvBasis = 0x811c9dc5
const fnvPrime = 0x01000193

/** Adds one unit to the hash of a spelling; begin without a hash. */
export const spellingHash = (unit: number, hash = fnvBasis): number => Math.imul(hash ^ unit, fnvPrime)

/** A longer word has no number: no name and no cue is that long. UTF-16 units. */
export const longestSpelling = 60

/** A story begins with a new vocabulary when the old one holds more than this: the words of some hundred long stories. */
const mostSpellings = 1 << 17

/** A spelling that finds no slot after this many tries gets a new number each time: words made to collide cost no more. */
const mostProbes = 24

/** A long slice keeps its whole story in memory; a remembered spelling must not. Engines copy short ones anyway. */
const ownCopy = (slice: string): string => (slice.length < 13 ? slice : Array.from(slice).join(''))

const widened = <T extends Int32Array | Uint16Array | Uint8Array>(made: T, old: T): T => {
  made.set(old)
  return made
}

export class Vocabulary {
  /** By number, as they are written and in lower case. */
  readonly spellings: string[] = ['']
  readonly lowered: string[] = ['']
  /** By number: bits of `traits`, and one of `shapes`. */
  traits = new Int32Array(1024)
  shapes = new Uint8Array(1024)
  /** Where the units of each spelling begin in `units`; the next one's beginning is its end. */
  private begins = new Int32Array(1025)
  private units = new Uint16Array(8192)
  private hashes = new Int32Array(1024)
  /** Numbers by hash, at most half full. */
  private slots = new Int32Array(4096)
  /** Numbers of the signs of ASCII, which are every sixth token; 0 for those that were not met yet. */
  private readonly signs = new Int32Array(128)

  /** The number of text.slice(start, end), 0 if that is too long to be in any list. */
  numberOf(text: string, start: number, end: number): number {
    if (end - start > longestSpelling) return 0
    let hash = fnvBasis
    for (let i = start; i < end; i++) hash = spellingHash(text.charCodeAt(i), hash)
    return this.numberOfHashed(text, start, end, hash)
  }

  /** The number of the sign at `at`, whose unit is given. */
  numberOfSign(text: string, at: number, unit: number): number {
    if (unit >= this.signs.length) return this.numberOf(text, at, at + 1)
    const known = this.signs[unit] ?? 0
    if (known !== 0) return known
    const number = this.numberOf(text, at, at + 1)
    this.signs[unit] = number
    return number
  }

  /** text.slice(start, end), whose number is given, without making it again. */
  textOf(number: number, text: string, start: number, end: number): string {
    return number === 0 ? text.slice(start, end) : (this.spellings[number] ?? '')
  }

  /** The same in lower case. */
  loweredOf(number: number, text: string, start: number, end: number): string {
    return number === 0 ? text.slice(start, end).toLowerCase() : (this.lowered[number] ?? '')
  }

  /** Like `numberOf`, for a caller that has hashed the units while it read them. */
  numberOfHashed(text: string, start: number, end: number, hash: number): number {
    const { slots } = this
    const mask = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let probes = 0; probes < mostProbes; probes++) {
      const number = slots[slot] ?? 0
      if (number === 0) return this.add(text, start, end, hash, slot)
      if (this.hashes[number] === hash && this.isSpelling(number, text, start, end)) return number
      slot = (slot + 1) & mask
    }
    return this.add(text, start, end, hash, -1)
  }

  private isSpelling(number: number, text: string, start: number, end: number): boolean {
    const { units } = this
    let at = this.begins[number] ?? 0
    if ((this.begins[number + 1] ?? 0) - at !== end - start) return false
    for (let i = start; i < end; i++) if (units[at++] !== text.charCodeAt(i)) return false
    return true
  }

  private add(text: string, start: number, end: number, hash: number, slot: number): number {
    const number = this.spellings.length
    const spelling = ownCopy(text.slice(start, end))
    if (number + 1 >= this.begins.length) this.widenFacts()
    const begin = this.begins[number] ?? 0
    while (begin + spelling.length > this.units.length)
      this.units = widened(new Uint16Array(this.units.length * 2), this.units)
    for (let i = 0; i < spelling.length; i++) this.units[begin + i] = spelling.charCodeAt(i)
    this.begins[number + 1] = begin + spelling.length
    this.spellings.push(spelling)
    this.lowered.push(spelling.toLowerCase())
    this.hashes[number] = hash
    this.traits[number] = traitsOf(spelling)
    this.shapes[number] = spelling.length === 1 && !isWordAt(spelling, 0) ? shapes.sign : shapeOf(spelling)
    if (slot >= 0) this.slots[slot] = number
    if (number * 2 > this.slots.length) this.widenSlots()
    return number
  }

  private widenFacts(): void {
    const size = this.traits.length * 2
    this.traits = widened(new Int32Array(size), this.traits)
    this.shapes = widened(new Uint8Array(size), this.shapes)
    this.hashes = widened(new Int32Array(size), this.hashes)
    this.begins = widened(new Int32Array(size + 1), this.begins)
  }

  private widenSlots(): void {
    const mask = this.slots.length * 2 - 1
    const slots = new Int32Array(mask + 1)
    for (const number of this.slots) {
      if (number === 0) continue
      const hash = this.hashes[number] ?? 0
      let slot = (hash ^ (hash >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number
    }
    this.slots = slots
  }
}

let current = new Vocabulary()

/** The vocabulary that a story which begins now is read with. */
export const currentVocabulary = (): Vocabulary => {
  if (current.spellings.length > mostSpellings) current = new Vocabulary()
  return current
}

/** What somebody else knows of each spelling, read once for each. */
export class WordFacts<T> {
  private facts: (T | undefined)[] = []
  private vocabulary: Vocabulary | null = null

  constructor(private readonly read: (spelling: string) => T) {}

  /** The fact about the spelling with this number. */
  of(vocabulary: Vocabulary, number: number): T {
    if (vocabulary !== this.vocabulary) this.forget(vocabulary)
    const known = this.facts[number]
    if (known !== undefined) return known
    const fact = this.read(vocabulary.spellings[number] ?? '')
    while (this.facts.length <= number) this.facts.push(undefined)
    this.facts[number] = fact
    return fact
  }

  /** Reads all again from now on: what it is read from has changed, or the vocabulary. */
  forget(vocabulary: Vocabulary | null = null): void {
    this.vocabulary = vocabulary
    this.facts = []
  }
}
