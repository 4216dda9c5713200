/** Reads the runs of capitalised words in a sentence: what may be the name of a person, body or place. */
import type { Span } from '../model.js'
import { classAt, isSpaceAt, isWordAt, LOWER, UPPER } from './characters.js'
import { titles } from './names/titles.js'
import { shapes } from './shapes.js'
import { tokenFrom, type Tokens } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'
import { traits } from './wordTraits.js'

/** Capitalised words that follow each other, with the particles between them. */
export interface NameRun extends Span {
  readonly words: readonly Span[]
  /** True when "'s" or an apostrophe behind it makes it an owner; the span leaves that out. */
  readonly possessive: boolean
  /** True when it begins its sentence, where any word has a capital. */
  readonly initial: boolean
}

/** Words in a run; longer ones are headlines in capitals. */
const mostWords = 12

const isInner = (text: string, at: number): boolean => {
  const c = text.charAt(at)
  return (c === "'" || c === '’' || c === '-' || c === '‑' || c === '&') && isWordAt(text, at + 1)
}

/** The end of the word at `at`, hyphens and inner apostrophes included, a possessive left out. */
export const endOfWord = (text: string, at: number, to: number): number => {
  let i = at
  while (i < to) {
    if (isWordAt(text, i)) i++
    else if (isInner(text, i)) {
      const c = text.charAt(i)
      const s = text.charAt(i + 1)
      if ((c === "'" || c === '’') && (s === 's' || s === 'S') && !isWordAt(text, i + 2)) break
      i++
    } else break
  }
  return i
}

const isPossessiveAt = (text: string, at: number): boolean => {
  const c = text.charAt(at)
  if (c !== "'" && c !== '’') return false
  if ('sS'.includes(text.charAt(at + 1)) && at + 1 < text.length && !isWordAt(text, at + 2)) return true
  return 'sxzSXZ'.includes(text.charAt(at - 1)) && isSpaceAt(text, at + 1)
}

/** A capital begins the word, or an article joined to it: al-Sisi, d'Estaing. */
const beginsName = (text: string, at: number): boolean => {
  if (classAt(text, at) === UPPER) return true
  if (classAt(text, at) !== LOWER) return false
  for (let i = at + 1; i <= at + 3; i++) {
    const c = text.charAt(i)
    if ((c === '-' || c === "'" || c === '’') && classAt(text, i + 1) === UPPER)
      return /^(?:al|el|ar|as|ash|ad|an|at|ul|d|l|de|del)$/.test(text.slice(at, i))
    if (classAt(text, i) !== LOWER) return false
  }
  return false
}

const skipSpaces = (text: string, at: number, to: number): number => {
  let i = at
  while (i < to && isSpaceAt(text, i)) i++
  return i
}

/** A full stop that belongs to the name: an initial, "Dr.", "Jr.". */
const endsWithDot = (text: string, start: number, end: number): boolean => {
  if (text.charAt(end) !== '.') return false
  if (end - start === 1) return true
  if (end - start > 5) return false
  const word = text.slice(start, end)
  return titles.has(word) || word === 'Jr'
}

/** Reads one run after another; kept for a whole sentence, so that reading makes nothing but the runs. */
class RunReader {
  /** Where the run that was read last ends, with the mark of possession left out. */
  end = 0
  private words: Span[] = []
  /** Where the next word of the run begins. */
  private next = 0

  constructor(
    private readonly text: string,
    private readonly sentence: Span,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** The run that begins at `at`, or null when only a word that begins sentences stands there. */
  read(at: number): NameRun | null {
    const { text, sentence } = this
    const words: Span[] = []
    this.words = words
    let possessive = false
    this.next = at
    do {
      this.end = this.readWord()
      possessive = isPossessiveAt(text, this.end)
    } while (!possessive && words.length < mostWords && this.findNext())
    const { end } = this
    if (at !== sentence.start) return { start: at, end, words, possessive, initial: false }
    const first = words[0]
    if (first === undefined || !this.is(first, traits.starter))
      return { start: at, end, words, possessive, initial: true }
    words.shift()
    const start = words[0]?.start
    return start === undefined ? null : { start, end, words, possessive, initial: false }
  }

  private is({ start, end }: Span, trait: number): boolean {
    const { vocabulary } = this
    return ((vocabulary.traits[vocabulary.numberOf(this.text, start, end)] ?? 0) & trait) !== 0
  }

  /** Takes the word at `next`; gives its end. */
  private readWord(): number {
    const { text, next } = this
    let end = endOfWord(text, next, this.sentence.end)
    if (endsWithDot(text, next, end)) {
      end++
      // J.K., U.S.
      while (classAt(text, end) === UPPER && text.charAt(end + 1) === '.') end += 2
    }
    this.words.push({ start: next, end })
    return end
  }

  /** True when the run goes on behind `end`, over a particle or two. */
  private findNext(): boolean {
    const { text, words } = this
    const to = this.sentence.end
    const known = words.length
    let at = skipSpaces(text, this.end, to)
    for (let n = 0; n < 3 && at > this.end && at < to; n++) {
      if (beginsName(text, at)) {
        this.next = at
        return true
      }
      const end = endOfWord(text, at, to)
      if (end === at || end - at > 5 || !this.is({ start: at, end }, traits.particle)) break
      words.push({ start: at, end })
      at = skipSpaces(text, end, to)
      if (at === end) break
    }
    words.length = known
    return false
  }
}

/** "I" anywhere, "A" at the start: a capital, but no name, unless a full stop makes it an initial. */
const isPronounOrArticle = (text: string, at: number, from: number): boolean => {
  const c = text.charAt(at)
  if (c !== 'I' && !(c === 'A' && at === from)) return false
  if (c === 'I' && /^['’](?:m|d|ve|ll)(?![a-z])/.test(text.slice(at + 1, at + 5))) return true
  return isSpaceAt(text, at + 1) || (c === 'I' && ',;:'.includes(text.charAt(at + 1)))
}

/** Finds the runs of a sentence. */
class RunFinder {
  readonly runs: NameRun[] = []
  private readonly reader: RunReader

  constructor(
    private readonly text: string,
    private readonly sentence: Span,
    vocabulary: Vocabulary,
  ) {
    this.reader = new RunReader(text, sentence, vocabulary)
  }

  /** Reads the token [at, end), if nothing before it has; gives the offset up to which the text is read. */
  readToken(from: number, end: number): number {
    const { text, sentence } = this
    let i = from
    while (i < end) {
      const c = classAt(text, i)
      if (c !== UPPER && c !== LOWER) i++
      else if (!beginsName(text, i) || isPronounOrArticle(text, i, sentence.start))
        i = Math.max(endOfWord(text, i, sentence.end), i + 1)
      else {
        const run = this.reader.read(i)
        if (run !== null) this.runs.push(run)
        i = Math.max(this.reader.end, i + 1)
      }
    }
    return i
  }
}

/** True for a small word that a hyphen or apostrophe may join to a name: "al-Sisi", "d'Estaing". */
const joinsName = (text: string, start: number, end: number): boolean => {
  const unit = text.charCodeAt(end)
  return end - start < 4 && (unit === 39 || unit === 45 || unit === 0x2019) && beginsName(text, start)
}

/** All runs of the sentence in text order. Words in small letters, most of any text, are passed over whole. */
export const readNameRuns = (tokens: Tokens, sentence: Span): readonly NameRun[] => {
  const { text, count, starts, ends, spellings, shapes: written, vocabulary } = tokens
  const finder = new RunFinder(text, sentence, vocabulary)
  let read = sentence.start
  for (let k = tokenFrom(tokens, sentence.start); k < count; k++) {
    const start = starts[k] ?? 0
    if (start >= sentence.end) break
    const end = Math.min(ends[k] ?? 0, sentence.end)
    if (written[k] === shapes.sign || end <= read) continue
    const small = ((vocabulary.traits[spellings[k] ?? 0] ?? 0) & traits.small) !== 0
    if (small && start >= read && !joinsName(text, start, end)) continue
    read = finder.readToken(Math.max(start, read), end)
  }
  return finder.runs
}
