/** Reads the runs of capitalised words in a sentence: what may be the name of a person, body or place. */
import type { Span } from '../model.js'
import { classAt, isSpaceAt, LOWER, UPPER } from './characters.js'
import { beginsName, endOfBare, endOfWord, isPossessiveAt, isPronounOrArticle } from './nameWords.js'
import { titles } from './names/titles.js'
import { standsApart, tokenNear, type Tokens } from './tokens.js'
import { WordFacts } from './vocabulary.js'
import * as traits from './traits.js'

/**
 * Capitalised words that follow each other, with the particles between them. A class, and no literal: engines learn from the
 * first stories that literals of this place live long, and from then on collect them late.
 */
export class NameRun implements Span {
  constructor(
    readonly start: number,
    readonly end: number,
    /** True when "'s" or an apostrophe behind it makes it an owner; the span leaves that out. */
    readonly possessive: boolean,
    /** True when it begins its sentence, where any word has a capital. */
    readonly initial: boolean,
    /** The first token that begins at or behind its start. */
    readonly token: number,
  ) {}
}

/** Words in a run; longer ones are headlines in capitals. */
const mostWords = 12

/** The words of a run with the particles before the last of them, and some to spare. */
const mostSpans = 20

const fullStop = 46
const ampersand = 38

/** Words of a name that are written with a stop. */
const dotted = new WordFacts<boolean>((word) => titles.has(word) || word === 'Jr')

/** The words of a run. Kept from story to story, because one story is read at a time. */
const spans = {
  starts: new Int32Array(mostSpans),
  ends: new Int32Array(mostSpans),
  numbers: new Int32Array(mostSpans),
  traits: new Int32Array(mostSpans),
} as const

/**
 * Reads the runs of a story, sentence by sentence, in text order. What it knows of the run that was read last stands in its
 * fields until the next one: a story has thousands of runs, and arrays of their words would cost more than reading them.
 */
export class NameRunReader {
  /** The words of the last run: `first` and past the last one, in the four arrays. */
  first = 0
  count = 0
  readonly starts = spans.starts
  readonly ends = spans.ends
  /** Numbers of the vocabulary and bits of `traits`; a stop at the end is left out, unless it is an initial's. */
  readonly numbers = spans.numbers
  readonly traits = spans.traits
  private sentence: Span = { start: 0, end: 0 }
  /** The text of the sentence is read up to here. */
  private read = 0
  /** The token that reading stands at, and the one where the last run began. */
  private token = 0
  /** The place among the openers of the story that reading stands at. */
  private opener = 0
  /** True when the word that was read last is one token and nothing is joined to it: no stop, no "'s". */
  private apart = false

  constructor(private readonly tokens: Tokens) {}

  /** Begins with a sentence behind the one before. */
  enter(sentence: Span): void {
    this.sentence = sentence
    this.read = sentence.start
    this.moveBack(tokenNear(this.tokens, sentence.start, this.token))
  }

  /** Stands at `token`, which may lie before what has been read. */
  private moveBack(token: number): void {
    this.token = token
    const { openers } = this.tokens
    while (this.opener > 0 && (openers[this.opener - 1] ?? 0) >= token) this.opener--
  }

  /** The next run of the sentence, or null at its end. */
  next(): NameRun | null {
    const { text, starts, ends, spellings, openers, openerCount, vocabulary } = this.tokens
    const { sentence } = this
    for (; this.opener < openerCount; this.opener++) {
      const k = openers[this.opener] ?? 0
      const start = starts[k] ?? 0
      if (start >= sentence.end) return null
      const end = Math.min(ends[k] ?? 0, sentence.end)
      if (end <= this.read) continue
      const small = ((vocabulary.traits[spellings[k] ?? 0] ?? 0) & traits.small) !== 0
      if (small && !beginsName(text, start)) continue
      this.token = k
      const run = this.nextIn(Math.max(start, this.read), end)
      if (run !== null) return run
    }
    return null
  }

  /** The first run that begins in [from, end), a token or the rest of one. */
  private nextIn(from: number, end: number): NameRun | null {
    const { text } = this.tokens
    const { sentence } = this
    for (let i = from; i < end; ) {
      const c = classAt(text, i)
      if (c !== UPPER && c !== LOWER) i++
      else if (!beginsName(text, i) || isPronounOrArticle(text, i, sentence.start))
        i = Math.max(endOfWord(text, i, sentence.end), i + 1)
      else {
        const run = this.readRun(i)
        i = this.read
        if (run !== null) return run
      }
      this.read = i
    }
    return null
  }

  /** The run that begins at `at`, or null when only a word that begins sentences stands there. */
  private readRun(at: number): NameRun | null {
    const { text } = this.tokens
    const { sentence } = this
    this.moveTo(at)
    const { token } = this
    this.first = 0
    this.count = 0
    let end = at
    let possessive = false
    for (let next = at; next >= 0; ) {
      end = this.readWord(next)
      possessive = !this.apart && isPossessiveAt(text, end)
      next = possessive || this.count >= mostWords ? -1 : this.findNext(end)
    }
    this.read = Math.max(end, at + 1)
    if (at !== sentence.start) return new NameRun(at, end, possessive, false, token)
    if (
      ((this.traits[0] ?? 0) & traits.starter) === 0 ||
      text.charCodeAt((this.ends[0] ?? 0) - 1) === fullStop
    )
      return new NameRun(at, end, possessive, true, token)
    this.first = 1
    if (this.count < 2) return null
    const start = this.starts[1] ?? at
    return new NameRun(start, end, possessive, false, this.tokenAt(start, token))
  }

  /** Ends the run that was read last before its word `word`, which begins a run of its own. */
  cutBefore(run: NameRun, word: number): NameRun {
    const start = this.starts[word] ?? run.end
    this.count = word
    while (this.count > this.first + 1 && ((this.traits[this.count - 1] ?? 0) & traits.particle) !== 0)
      this.count--
    this.read = start
    this.moveBack(tokenNear(this.tokens, start, this.token))
    return new NameRun(run.start, this.ends[this.count - 1] ?? run.end, false, run.initial, run.token)
  }

  /** Takes the word at `at`; gives its end. */
  private readWord(at: number): number {
    const { text } = this.tokens
    let end = this.endOfWord(at)
    if (!this.apart && this.endsWithDot(at, end)) {
      end++
      // J.K., U.S.
      while (classAt(text, end) === UPPER && text.charCodeAt(end + 1) === fullStop) end += 2
    }
    this.take(at, end)
    return end
  }

  /** A full stop that belongs to the name: an initial, "Dr.", "Jr.". */
  private endsWithDot(start: number, end: number): boolean {
    const { text, vocabulary, starts, ends, spellings } = this.tokens
    if (text.charCodeAt(end) !== fullStop) return false
    if (end - start === 1) return true
    if (end - start > 5) return false
    const { token } = this
    const isToken = starts[token] === start && ends[token] === end
    const number = isToken ? (spellings[token] ?? 0) : vocabulary.numberOf(text, start, end)
    return dotted.of(vocabulary, number)
  }

  /** Like endOfWord, but the token at `at` is passed over whole. */
  private endOfWord(at: number): number {
    const { text, starts, ends } = this.tokens
    this.moveTo(at)
    const { end } = this.sentence
    const begins = starts[this.token] === at
    const inside = Math.min(begins ? (ends[this.token] ?? at) : at, end)
    this.apart = begins && standsApart(this.tokens, this.token)
    return this.apart ? inside : endOfWord(text, inside, end)
  }

  /** The first token that begins at or behind `offset`, from `token` on. */
  private tokenAt(offset: number, token: number): number {
    const { starts, count } = this.tokens
    let k = token
    while (k < count && (starts[k] ?? 0) < offset) k++
    return k
  }

  /** Moves on to the token that begins at `at`, or to the one after it. */
  private moveTo(at: number): void {
    this.token = this.tokenAt(at, this.token)
  }

  private take(start: number, end: number): void {
    const { text, vocabulary, starts, ends, spellings } = this.tokens
    const { count, token } = this
    const bare = endOfBare(text, start, end)
    const number =
      starts[token] === start && ends[token] === bare
        ? (spellings[token] ?? 0)
        : vocabulary.numberOf(text, start, bare)
    this.starts[count] = start
    this.ends[count] = end
    this.numbers[count] = number
    this.traits[count] = vocabulary.traits[number] ?? 0
    this.count++
  }

  /** "Cole & Sons": the sign at `at` joins a firm's names and is a word of it. Gives where the run goes on, or -1. */
  private pastAmpersand(at: number): number {
    const { text, starts, count } = this.tokens
    this.moveTo(at + 1)
    const next = this.token < count ? (starts[this.token] ?? at) : at
    if (!isSpaceAt(text, at - 1) || next !== at + 2 || next >= this.sentence.end || !beginsName(text, next))
      return -1
    this.take(at, at + 1)
    return next
  }

  /** True when a name may begin at `at`, where the token at which reading stands begins. */
  private beginsName(at: number): boolean {
    const { text, ends, spellings, vocabulary } = this.tokens
    const { token } = this
    const small = ((vocabulary.traits[spellings[token] ?? 0] ?? 0) & traits.small) !== 0
    return !(small && standsApart(this.tokens, token) && (ends[token] ?? 0) > at) && beginsName(text, at)
  }

  /** Where the run goes on behind `end`, over a particle or two, or -1. */
  private findNext(end: number): number {
    const { text, starts, count } = this.tokens
    const to = this.sentence.end
    const known = this.count
    let before = end
    for (let n = 0; n < 3; n++) {
      this.moveTo(before)
      const at = this.token < count ? (starts[this.token] ?? to) : to
      // No white space between them, or the end of the sentence.
      if (at === before || at >= to) break
      if (this.beginsName(at)) return at
      if (n === 0 && text.charCodeAt(at) === ampersand) return this.pastAmpersand(at)
      before = this.endOfWord(at)
      if (before === at || before - at > 5) break
      this.take(at, before)
      if (((this.traits[this.count - 1] ?? 0) & traits.particle) === 0) break
    }
    this.count = known
    return -1
  }
}
