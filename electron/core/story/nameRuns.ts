/** Reads the runs of capitalised words in a sentence: what may be the name of a person, body or place. */
import type { Span } from '../model.js'
import { classAt, isSpaceAt, isWordAt, LOWER, UPPER } from './characters.js'
import { particles, titles } from './names/titles.js'
import { starters } from './sentenceWords.js'

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
  if (/[sS]/.test(text.charAt(at + 1)) && !isWordAt(text, at + 2)) return true
  return /[sxzSXZ]/.test(text.charAt(at - 1)) && isSpaceAt(text, at + 1)
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

/** Where the run goes on behind `end` (over a particle or two), or -1. */
const findNext = (
  text: string,
  end: number,
  to: number,
): { at: number; particles: readonly Span[] } | null => {
  let at = skipSpaces(text, end, to)
  if (at === end || at >= to) return null
  const small: Span[] = []
  for (let n = 0; n < 3; n++) {
    if (beginsName(text, at)) return { at, particles: small }
    const wordEnd = endOfWord(text, at, to)
    if (wordEnd === at || wordEnd - at > 5 || !particles.has(text.slice(at, wordEnd))) return null
    small.push({ start: at, end: wordEnd })
    at = skipSpaces(text, wordEnd, to)
    if (at === wordEnd || at >= to) return null
  }
  return null
}

/** A full stop that belongs to the name: an initial, "Dr.", "Jr.". */
const endsWithDot = (text: string, word: Span): boolean => {
  if (text.charAt(word.end) !== '.') return false
  if (word.end - word.start === 1) return true
  if (word.end - word.start > 5) return false
  const w = text.slice(word.start, word.end)
  return titles.has(w) || w === 'Jr'
}

/** The run that begins at `at`, or null when only a word that begins sentences stands there. */
const readRun = (text: string, at: number, sentence: Span): { run: NameRun | null; end: number } => {
  const words: Span[] = []
  let end = at
  let possessive = false
  for (let next = at; ; ) {
    const word = { start: next, end: endOfWord(text, next, sentence.end) }
    if (endsWithDot(text, word)) {
      word.end++
      // J.K., U.S.
      while (classAt(text, word.end) === UPPER && text.charAt(word.end + 1) === '.') word.end += 2
    }
    words.push(word)
    end = word.end
    if (isPossessiveAt(text, end)) {
      possessive = true
      break
    }
    const following = words.length < mostWords ? findNext(text, end, sentence.end) : null
    if (following === null) break
    words.push(...following.particles)
    next = following.at
  }
  const initial = at === sentence.start
  const first = words[0]
  if (initial && first !== undefined && starters.has(text.slice(first.start, first.end))) {
    words.shift()
    const start = words[0]
    if (start === undefined) return { run: null, end }
    return { run: { start: start.start, end, words, possessive, initial: false }, end }
  }
  return { run: { start: at, end, words, possessive, initial }, end }
}

/** "I" anywhere, "A" at the start: a capital, but no name, unless a full stop makes it an initial. */
const isPronounOrArticle = (text: string, at: number, from: number): boolean => {
  const c = text.charAt(at)
  if (c !== 'I' && !(c === 'A' && at === from)) return false
  if (c === 'I' && /^['’](?:m|d|ve|ll)(?![a-z])/.test(text.slice(at + 1, at + 5))) return true
  return isSpaceAt(text, at + 1) || (c === 'I' && ',;:'.includes(text.charAt(at + 1)))
}

/** Past the ASCII letters in lower case at `at`: most of any text, and no name begins there. */
const skipLower = (text: string, at: number, to: number): number => {
  let i = at
  while (i < to) {
    const unit = text.charCodeAt(i)
    if (unit < 97 || unit > 122) break
    i++
  }
  return i
}

/** All runs of the sentence in text order. */
export const readNameRuns = (text: string, sentence: Span): readonly NameRun[] => {
  const runs: NameRun[] = []
  const to = sentence.end
  for (let i = sentence.start; i < to; ) {
    const lower = skipLower(text, i, to)
    if (lower > i) {
      const unit = text.charCodeAt(lower)
      const joins = lower - i < 4 && (unit === 39 || unit === 45 || unit === 0x2019) && lower + 1 < to
      if (!joins || !beginsName(text, i)) {
        i = lower < to && isWordAt(text, lower) ? Math.max(endOfWord(text, lower, to), lower + 1) : lower
        continue
      }
    }
    const c = classAt(text, i)
    if (c !== UPPER && c !== LOWER) {
      i++
      continue
    }
    if (!beginsName(text, i) || isPronounOrArticle(text, i, sentence.start)) {
      i = Math.max(endOfWord(text, i, to), i + 1)
      continue
    }
    const { run, end } = readRun(text, i, sentence)
    if (run !== null) runs.push(run)
    i = Math.max(end, i + 1)
  }
  return runs
}
