/** Finds who says each quotation: by the cue verb and its subject, else by who speaks on, else nobody. */
import type { Quotation, Span, Speaker } from '../model.js'
import { type CollectedNames, collectNames, type IsOutletAt, type KnownWords } from '../story/collectNames.js'
import type { Paragraph } from '../story/paragraphs.js'
import type { FoundQuotation } from './quotations.js'
import { assignCue } from './speech/assignCue.js'
import { isBodyAt, isOnlyBody } from './speech/bodies.js'
import { ownWords } from './speech/clauseWords.js'
import { CueResolver } from './speech/cueResolver.js'
import { findCues, type SpeechCue } from './speech/cues.js'
import { findMet } from './speech/met.js'
import { People } from './speech/people.js'
import { resolve } from './speech/resolve.js'
import { type Resolved, type Scene, Topic } from './speech/scene.js'
import { findClauseSubject, type Subject } from './speech/subjects.js'
import { TokenArena } from './speech/tokenArena.js'
import { findTurn, type Heard } from './speech/turns.js'
import { ClauseReader, is, isComma, signOf, type Token, wordOf } from './speech/tokens.js'
import { Passed, Topics } from './speech/topics.js'
import { joinUnits, type Unit } from './speech/units.js'
import * as classes from './speech/classes.js'

/** Words that bring in somebody new. */
const strangers = new Set(['a', 'an', 'one', 'another', 'some'])

const isBare = ({ kind }: Token): boolean => kind === 'quote' || kind === 'sign'

/** "X said in an editorial that …" */
const isOwnPiece = (token: Token): boolean => is(token, classes.ownPiece)

/** "A neighbour heard it": where somebody stands of whom a pronoun may speak, though no name says who; or -1. */
const strangerAt = (tokens: readonly Token[], subject: Subject | null): number => {
  if (subject?.kind !== 'description') return -1
  const first = tokens[subject.first]
  return strangers.has(wordOf(first)) ? (first?.start ?? -1) : -1
}

/** It is the scene itself: an object of its own with getters would be of a new shape in each story, and would outlive it. */
class SpeakerFinder implements Scene {
  readonly people: People
  readonly known: KnownWords
  readonly topics = new Topics((passed) => {
    const unit = this.units[passed.unit]
    if (unit !== undefined) this.read(unit, passed)
  })
  private readonly units: readonly Unit[]
  private readonly arena = new TokenArena()
  private readonly reader: ClauseReader
  private readonly found: Heard[] = []

  constructor(
    readonly text: string,
    private readonly paragraphs: readonly Paragraph[],
    sentences: readonly Span[],
    quotations: readonly FoundQuotation[],
    readonly isOutletAt: IsOutletAt,
    names: CollectedNames,
  ) {
    this.people = new People(text, names)
    this.known = names.known
    this.reader = new ClauseReader(names, this.arena)
    this.units = joinUnits(
      paragraphs,
      sentences,
      quotations.filter((q) => q.depth === 0),
    )
  }

  find(): readonly Quotation[] {
    for (let index = 0; index < this.units.length; index++) {
      const unit = this.units[index]
      if (unit === undefined) break
      if (unit.quotations.length === 0) {
        this.topics.pass(index, unit.paragraph)
        continue
      }
      const passed = new Passed(index, unit.paragraph)
      this.read(unit, passed)
      this.topics.keep(passed)
    }
    this.shareContinued()
    return this.found.map(({ start, end, resolved }) => ({ start, end, speaker: this.toSpeaker(resolved) }))
  }

  private toSpeaker(resolved: Resolved | null): Speaker | null {
    if (resolved === null) return null
    const { text } = this
    const { name, person, via } = resolved
    const full =
      person === null || !this.people.isUnambiguous(person)
        ? ''
        : text.slice(person.full.start, person.full.end)
    const written = text.slice(name.start, name.end)
    const { start, end } = name
    const speaker: { name: string; start: number; end: number; fullName?: string; via?: Speaker['via'] } = {
      name: written,
      start,
      end,
    }
    if (full.length > written.length) speaker.fullName = full
    if (via !== null) speaker.via = { text: text.slice(via.start, via.end), start: via.start, end: via.end }
    return speaker
  }

  /** Reads the unit, and notes in `passed` who it is about. */
  private read(unit: Unit, passed: Passed): void {
    const { text } = this
    const index = passed.unit
    const lent = this.arena.mark()
    const tokens = this.reader.read(unit, unit.quotations)
    const cues = findCues(tokens)
    const resolver = new CueResolver(this, tokens, index, unit.paragraph)
    let speaker: Resolved | null = null
    const bare = unit.quotations.length > 0 && tokens.every(isBare)
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (token === undefined || token.kind !== 'quote') continue
      const cue = assignCue(text, tokens, at, cues, resolver)
      // "'The Film', which opened on Friday, …" is a title.
      if (isComma(tokens[at + 1]) && wordOf(tokens[at + 2]) === 'which') {
        this.found.push({
          start: token.quotation.start,
          end: token.quotation.end,
          resolved: null,
          continues: false,
        })
        continue
      }
      let who =
        cue === null ? this.carryOn(tokens, at, unit, index, token.quotation, bare) : resolver.resolve(cue)
      if (who?.outlet === true && cue !== null && !ownWords.has(cue.word) && !tokens.some(isOwnPiece))
        who = null
      if (who !== null) speaker = who
      this.found.push({
        start: token.quotation.start,
        end: token.quotation.end,
        resolved: who,
        continues: token.quotation.continues,
      })
    }
    this.note(passed, tokens, cues, speaker, resolver)
    this.arena.release(lent)
  }

  /** Remembers who the unit is about. */
  private note(
    passed: Passed,
    tokens: readonly Token[],
    cues: readonly SpeechCue[],
    speaker: Resolved | null,
    resolver: CueResolver,
  ): void {
    let who = speaker
    let told: Topic['told'] = who === null ? 'deed' : 'quotation'
    for (const cue of cues) {
      if (who !== null) break
      const subject = resolver.resolve(cue)
      if (subject !== null && !subject.outlet) {
        who = subject
        told = 'words'
      }
    }
    if (who === null) {
      const subject = findClauseSubject(tokens, tokens.length, 0)
      passed.stranger = strangerAt(tokens, subject)
      who = resolve(this, tokens, subject, passed.unit, passed.paragraph)
    }
    if (who?.outlet === true) who = findMet(this.people, tokens)
    if (who !== null)
      passed.topic = new Topic(this.text, who, passed.paragraph, passed.unit, told, this.isOnly(tokens, who))
  }

  /** True where `who` is a body and these tokens name no other one. */
  private isOnly(tokens: readonly Token[], { name, person }: Resolved): boolean {
    if (person !== null || !isBodyAt(this.text, name)) return false
    return isOnlyBody(tokens, name, (start) => this.people.at(start) !== undefined)
  }

  /** A quotation without a cue in its unit: a byline behind it, or the speech of the unit before goes on. */
  private carryOn(
    tokens: readonly Token[],
    at: number,
    unit: Unit,
    index: number,
    quotation: FoundQuotation,
    bare: boolean,
  ): Resolved | null {
    const after = tokens[at + 1]
    if (after?.kind === 'sign' && '—–-'.includes(after.sign) && tokens[at + 2]?.kind === 'name') {
      return resolve(this, tokens, { kind: 'name', first: at + 2, last: at + 2 }, index, unit.paragraph)
    }
    // "Finance chief X was more blunt: “…”"
    if (quotation.kind === 'full' && signOf(tokens[at - 1]) === ':' && at > 1) {
      const subject = findClauseSubject(tokens, at - 1)
      const who =
        subject?.kind === 'description' ? null : resolve(this, tokens, subject, index, unit.paragraph)
      return who?.outlet === true ? null : who
    }
    if (!bare) return null
    const last = this.topics.of(index - 1)
    const before = this.units[index - 1]
    if (before?.paragraph === unit.paragraph)
      return last !== null && (last.spoke || quotation.kind === 'full') ? onward(last.resolved) : null
    if (quotation.kind !== 'full') return null
    const byline = this.readByline(unit, index)
    if (byline !== null || last?.spoke !== true || quotation.continues) return byline
    const turn = findTurn(this.text, this.paragraphs, this.found, unit.paragraph, quotation)
    return turn === 'same' ? onward(last.resolved) : turn === null ? null : onward(turn)
  }

  /** A paragraph that is only a name, behind one that is only a quotation. */
  private readByline(unit: Unit, index: number): Resolved | null {
    const next = this.paragraphs[unit.paragraph + 1]
    const alone = this.units[index + 1]?.paragraph !== unit.paragraph
    if (next === undefined || !alone || next.end - next.start > 60) return null
    const tokens = this.reader.read(next, []).filter((t) => !'—–-'.includes(signOf(t) || ' '))
    if (tokens[0]?.kind !== 'name' || tokens.length > 1) return null
    const found = resolve(this, tokens, { kind: 'name', first: 0, last: 0 }, index, unit.paragraph)
    return found?.outlet === true ? null : found
  }

  /** A quotation over several paragraphs has one speaker, wherever the text names it. */
  private shareContinued(): void {
    for (let i = 1; i < this.found.length; i++) {
      const part = this.found[i]
      if (part?.continues === true && part.resolved === null)
        part.resolved = this.found[i - 1]?.resolved ?? null
    }
    for (let i = this.found.length - 1; i > 0; i--) {
      const before = this.found[i - 1]
      const part = this.found[i]
      if (part?.continues === true && before?.resolved === null) before.resolved = part.resolved
    }
  }
}

/** Speech that goes on has the name of the words before; no pronoun leads there. */
const onward = ({ name, person, outlet }: Resolved): Resolved => ({ name, person, via: null, outlet })

/**
 * The quotations of the story's own text (nested ones left out) with their speakers, in text order.
 * A speaker's span is where the name stands; null where the text does not settle who speaks. An outlet is a speaker only of
 * its own judgement ("wrote", "called"), not of words that it passes on.
 * A caller that has collected the names already hands them in.
 */
export const findSpeakers = (
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Span[],
  quotations: readonly FoundQuotation[],
  isOutletAt: IsOutletAt,
  names: CollectedNames = collectNames(text, sentences, isOutletAt),
): readonly Quotation[] =>
  new SpeakerFinder(text, paragraphs, sentences, quotations, isOutletAt, names).find()
