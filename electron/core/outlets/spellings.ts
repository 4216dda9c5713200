/** A hash table from spellings to numbers that is asked with a stretch of text, so that no string is made for each word. */

/** Slots of the table, a power of two; at most half of them are used. */
const slotCount = 1 << 18
const mostSpellings = slotCount >> 1

/** A spelling that finds no slot after this many tries is not remembered. */
const mostProbes = 24

/** FNV-1a over UTF-16 units. */
const fnvBasis = 0x811c9dc5
const fnvPrime = 0x01000193

/** Adds one unit to the hash of a spelling; begin without a hash. */
export const spellingHash = (unit: number, hash = fnvBasis): number => Math.imul(hash ^ unit, fnvPrime)

/** Remembers one number for each spelling; when it is full it forgets all and begins again. */
export class Spellings {
  private readonly slots = new Int32Array(slotCount)
  private spellings: string[] = []
  private values: number[] = []

  /** The number of text.slice(start, end), whose hash is given, or what `read` says of it. */
  look(text: string, start: number, end: number, hash: number, read: (spelling: string) => number): number {
    let slot = (hash ^ (hash >>> 15)) & (slotCount - 1)
    let probes = 0
    for (; probes < mostProbes; probes++) {
      const entry = this.slots[slot] ?? 0
      if (entry === 0) break
      if (this.isSpelling(entry - 1, text, start, end)) return this.values[entry - 1] ?? 0
      slot = (slot + 1) & (slotCount - 1)
    }
    const spelling = ownCopy(text.slice(start, end))
    const value = read(spelling)
    // Words made to collide must cost no more than any others.
    if (probes === mostProbes) return value
    if (this.spellings.length >= mostSpellings) {
      this.clear()
      return value
    }
    this.spellings.push(spelling)
    this.values.push(value)
    this.slots[slot] = this.spellings.length
    return value
  }

  clear(): void {
    if (this.spellings.length === 0) return
    this.slots.fill(0)
    this.spellings = []
    this.values = []
  }

  private isSpelling(entry: number, text: string, start: number, end: number): boolean {
    const spelling = this.spellings[entry] ?? ''
    if (spelling.length !== end - start) return false
    for (let i = 0; i < spelling.length; i++) {
      if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false
    }
    return true
  }
}

/** A long slice keeps its whole story in memory; a remembered spelling must not. Engines copy short ones anyway. */
const ownCopy = (slice: string): string => (slice.length < 13 ? slice : Array.from(slice).join(''))
