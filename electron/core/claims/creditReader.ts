/** Reads a story's sentences for credits: what becomes a claim, which outlets it names and credits, what is only a credit line. */
import type { Attribution, CreditLine, Mention, Span } from '../model.js'
import { Credit } from '../outlets/credit.js'
import { creditSentence } from '../outlets/creditSentence.js'
import type { CompiledCues } from '../outlets/cues/compileCues.js'
import { NamedBefore } from '../outlets/namedBefore.js'
import { nameOutlets } from '../outlets/nameOutlets.js'
import type { Naming } from '../outlets/naming.js'
import type { OutletIndex } from '../outlets/outletIndex.js'
import { Scene } from '../outlets/scene.js'
import type { Tokens } from '../outlets/tokens.js'
import type { Paragraph } from '../story/paragraphs.js'
import { tokenFrom } from '../story/tokens.js'
import { splitSentences } from '../story/sentences.js'
import { attribute, refOf, spanOf } from './attributions.js'
import { mayBeCreditLine, readCreditLine } from './creditLines.js'
import { Footnotes, readMark, readNote } from './footnotes.js'
import type { FoundQuotation } from './quotations.js'
import type { ScopeSentence } from './scope.js'

/** Every claim repeats the credits of the whole story: no story has more than these. */
const mostStoryWide = 40

/** A sentence on its way to a claim. A class, and no literal: see NameRun. */
export class DraftClaim implements ScopeSentence {
  constructor(
    readonly span: Span,
    readonly paragraph: number,
    readonly scene: Scene,
    readonly credits: readonly Credit[],
    readonly isQuoted: (token: number) => boolean,
  ) {}
}

/** Asked with growing numbers, says whether one of the spans holds the token. Runs through the spans once. */
const within = (spans: readonly Span[], { starts }: Tokens): ((token: number) => boolean) => {
  let at = 0
  return (token) => {
    const offset = starts[token] ?? 0
    while (at > 0 && (spans[at - 1]?.end ?? 0) > offset) at--
    while (at < spans.length && (spans[at]?.end ?? 0) <= offset) at++
    const span = spans[at]
    return span !== undefined && span.start <= offset
  }
}

/** By word of the lexicon: the number of the story that held it last. Kept from story to story; one is read at a time. */
let heldBy = new Uint32Array(0)
let stories = 0

/** Says which words of the lexicon the story holds; counted when it is asked first. */
const occurrence = ({ words, count }: Tokens, lexiconSize: number): ((word: number) => boolean) => {
  let story = 0
  return (word) => {
    if (story === 0) {
      if (heldBy.length < lexiconSize) heldBy = new Uint32Array(lexiconSize)
      story = ++stories
      for (let i = 0; i < count; i++) heldBy[words[i] ?? 0] = story
    }
    return heldBy[word] === story
  }
}

/** Is given the paragraphs of a story in text order, and gathers what they hold. */
export class CreditReader {
  readonly drafts: DraftClaim[] = []
  readonly creditLines: CreditLine[] = []
  readonly mentions: Mention[] = []
  /** Credits that cover every claim. */
  readonly storyWide: Attribution[] = []
  readonly footnotes: Footnotes
  private readonly before: NamedBefore
  private readonly isQuoted: (token: number) => boolean
  /** The first token that is not read yet. */
  private token = 0
  /** Paragraphs that hold claims, so far. */
  private paragraph = 0

  constructor(
    private readonly tokens: Tokens,
    private readonly quotations: readonly FoundQuotation[],
    private readonly index: OutletIndex,
    private readonly cues: CompiledCues,
  ) {
    this.footnotes = new Footnotes(tokens, index.signs)
    this.before = new NamedBefore(index, occurrence(tokens, index.lexicon.size))
    this.isQuoted = within(
      quotations.filter((q) => q.depth === 0),
      tokens,
    )
  }

  readParagraph(paragraph: Paragraph): void {
    const from = this.tokenAt(paragraph.start, this.token)
    const to = tokenFrom(this.tokens, paragraph.end)
    this.token = from
    if (this.takeFootnote(from, to, paragraph)) return
    if (mayBeCreditLine(this.tokens, this.cues, from, to)) {
      const scene = this.sceneOf(from, to, from, to)
      if (this.takeCreditLine(scene, paragraph)) return
    }
    const { length } = this.drafts
    for (const span of splitSentences(this.tokens.text, paragraph, this.quotations, this.tokens))
      this.readSentence(span, from, to)
    if (this.drafts.length > length) this.paragraph++
  }

  /** A note credits the claims that bear its mark, and no others. */
  private takeFootnote(from: number, to: number, span: Span): boolean {
    if (readMark(this.tokens, from, to, this.index.signs) === null) return false
    const note = readNote(this.sceneOf(from, to, from, to))
    if (note === null) return false
    this.footnotes.add(note.mark, note.namings)
    this.noteCreditLine(span, note.namings, true)
    return true
  }

  private noteCreditLine({ start, end }: Span, namings: readonly Naming[], cited: boolean): void {
    this.creditLines.push({
      start,
      end,
      outlets: namings.map((n) => ({ ...refOf(n.outlet), ...spanOf(this.tokens, n.from, n.to) })),
    })
    for (const naming of namings) {
      this.mention(naming, cited)
      this.note(naming)
    }
  }

  private readSentence(span: Span, paragraphFrom: number, paragraphTo: number): void {
    const from = this.tokenAt(span.start, this.token)
    const to = this.tokenAt(span.end, from)
    this.token = to
    const scene = this.sceneOf(from, to, paragraphFrom, paragraphTo)
    if (mayBeCreditLine(this.tokens, this.cues, from, to) && this.takeCreditLine(scene, span)) return
    const credits = scene.namings.length === 0 ? [] : creditSentence(scene)
    this.noteNamings(scene, credits)
    for (const credit of credits) if (credit.cue.family === 'dateline') this.cover(credit)
    this.drafts.push(new DraftClaim(span, this.paragraph, scene, credits, this.isQuoted))
  }

  private sceneOf(from: number, to: number, paragraphFrom: number, paragraphTo: number): Scene {
    const { tokens, index, cues } = this
    const namings = nameOutlets(tokens, from, to, this.paragraph, index, cues, this.before)
    const opens = from === paragraphFrom
    return new Scene(tokens, cues, index.signs, from, to, namings, opens, opens && to === paragraphTo)
  }

  /** The first token that starts at or after `offset`, from `token` on. */
  private tokenAt(offset: number, token: number): number {
    const { starts, count } = this.tokens
    let i = token
    while (i < count && (starts[i] ?? 0) < offset) i++
    return i
  }

  private mention(naming: Naming, cited: boolean): void {
    const { start, end } = spanOf(this.tokens, naming.from, naming.to)
    this.mentions.push({ outlet: refOf(naming.outlet), start, end, cited })
  }

  private note({ outlet, from, to }: Naming): void {
    this.before.note(outlet, this.tokens, from, to, this.paragraph)
  }

  private noteNamings(scene: Scene, credits: readonly Credit[]): void {
    // Credits are in the order of their namings.
    let next = 0
    for (const naming of scene.namings) {
      const cited = credits[next]?.naming === naming
      if (cited) next++
      const isName = naming.certainty === 'sure' || naming.certainty === 'short' || cited
      if (!isName) continue
      if (naming.certainty !== 'anaphor') this.mention(naming, cited)
      this.note(naming)
    }
  }

  private cover(credit: Credit): void {
    const { storyWide } = this
    if (storyWide.length >= mostStoryWide || storyWide.some((a) => a.outlet.id === credit.naming.outlet.id))
      return
    storyWide.push(attribute(this.tokens, credit, 'story', credit.cue.rule))
  }

  private takeCreditLine(scene: Scene, span: Span): boolean {
    const line = readCreditLine(scene)
    if (line === null) return false
    const { kind, rule, cue, namings } = line
    this.noteCreditLine(span, namings, kind !== 'photo')
    if (kind === 'photo') return true
    for (const naming of namings) {
      const group = { members: namings, from: naming.from, to: naming.to }
      this.cover(new Credit(naming, { from: cue.from, to: cue.to, rule, family: 'report' }, group))
    }
    return true
  }
}
