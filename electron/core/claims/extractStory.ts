/** Extracts a story: paragraphs, claims, the outlets credited for them, quotations with their speakers, checkpoints. */
import type {
  Attribution,
  Claim,
  CreditLine,
  Extraction,
  MediaType,
  Mention,
  Quotation,
  Span,
} from '../model.js'
import type { Credit } from '../outlets/credit.js'
import { creditSentence } from '../outlets/creditSentence.js'
import { NamedBefore } from '../outlets/namedBefore.js'
import { nameOutlets } from '../outlets/nameOutlets.js'
import type { Naming } from '../outlets/naming.js'
import type { OutletIndex } from '../outlets/outletIndex.js'
import { Scene } from '../outlets/scene.js'
import { numberWords, type Tokens } from '../outlets/tokens.js'
import { detectLanguage } from '../story/language.js'
import { splitParagraphs } from '../story/paragraphs.js'
import { collectNames } from '../story/collectNames.js'
import { toPersonNames } from '../story/personNames.js'
import { splitSentences } from '../story/sentences.js'
import { tokenise } from '../story/tokens.js'
import { attribute, gatherAttributions, refOf, spanOf } from './attributions.js'
import { findCheckpoints } from './checkpoints.js'
import { claimIdOf } from './claimId.js'
import { mayBeCreditLine, readCreditLine } from './creditLines.js'
import { findQuotations } from './quotations.js'
import { type ScopeSentence, spreadCredits } from './scope.js'
import { inside, overlapsAny } from './spanLookup.js'
import { findSpeakers } from './speakers.js'
import { scoreWorth } from './worth.js'

export interface StoryTask {
  /** Normalised: line ends are LF. */
  readonly text: string
  /** Of the story's original bytes, lower-case hex. */
  readonly sha256: string
  readonly mediaType: MediaType
  /** The day the story bears, ISO 8601, if any: relative dates count from it. */
  readonly date: string | null
}

export interface Progress {
  /** UTF-16 units read so far, of all. */
  report(done: number, total: number): void
  /** True when the caller has given up. */
  aborted(): boolean
}

/** The caller hears of progress, and can stop, this often; in UTF-16 units. */
const progressStep = 50_000

/** Of a claim that is nothing but a list of outlets only so many are kept from its checkpoints. */
const mostOutletsInClaim = 100

/** Every claim repeats the credits of the whole story: no story has more than these. */
const mostStoryWide = 40

/** A sentence on its way to a claim. */
interface DraftClaim extends ScopeSentence {
  readonly span: Span
}

/** The first token that starts at or after `offset`, from `token` on. */
const tokenAt = (tokens: Tokens, offset: number, token: number): number => {
  let i = token
  while (i < tokens.count && (tokens.starts[i] ?? 0) < offset) i++
  return i
}

/** Runs through the spans once: asked with growing offsets, it says whether one of them holds the offset. */
const within = (spans: readonly Span[]): ((offset: number) => boolean) => {
  let at = 0
  return (offset) => {
    while (at > 0 && (spans[at - 1]?.end ?? 0) > offset) at--
    while (at < spans.length && (spans[at]?.end ?? 0) <= offset) at++
    const span = spans[at]
    return span !== undefined && span.start <= offset
  }
}

/** Null when the caller gave up. Time and memory grow with the length of the text. */
export const extractStory = (task: StoryTask, index: OutletIndex, progress?: Progress): Extraction | null => {
  const { text, sha256 } = task
  const tokens = numberWords(tokenise(text), index.lexicon)
  const language = detectLanguage(text, tokens)
  const cues = index.cues.get(language) ?? index.fallback
  const present = new Uint8Array(index.lexicon.size)
  for (let i = 0; i < tokens.count; i++) present[tokens.words[i] ?? 0] = 1
  const paragraphs = splitParagraphs(text)
  const quotations = findQuotations(text, paragraphs)
  const inQuotation = within(quotations.filter((q) => q.depth === 0))
  const isQuoted = (token: number): boolean => inQuotation(tokens.starts[token] ?? 0)
  const before = new NamedBefore(index, (word) => present[word] === 1)

  const drafts: DraftClaim[] = []
  const creditLines: CreditLine[] = []
  const mentions: Mention[] = []
  const storyWide: Attribution[] = []
  const named: Span[] = []

  const mention = (naming: Naming, cited: boolean): void => {
    const { start, end } = spanOf(tokens, naming.from, naming.to)
    mentions.push({ outlet: refOf(naming.outlet), start, end, cited })
    named.push({ start, end })
  }
  const cover = (credit: Credit): void => {
    if (storyWide.length >= mostStoryWide || storyWide.some((a) => a.outlet.id === credit.naming.outlet.id))
      return
    storyWide.push(attribute(tokens, credit, 'story', credit.cue.rule))
  }
  const takeCreditLine = (scene: Scene, span: Span, paragraph: number): boolean => {
    const line = readCreditLine(scene)
    if (line === null) return false
    creditLines.push({
      start: span.start,
      end: span.end,
      outlets: line.namings.map((n) => ({ ...refOf(n.outlet), ...spanOf(tokens, n.from, n.to) })),
    })
    const { kind, rule, cue, namings } = line
    for (const naming of namings) {
      mention(naming, kind !== 'photo')
      before.note(naming.outlet, tokens, naming.from, naming.to, paragraph)
      if (kind === 'photo') continue
      const group = { members: namings, from: naming.from, to: naming.to }
      cover({ naming, cue: { ...cue, rule, family: 'report' }, group, relays: null })
    }
    return true
  }

  let token = 0
  let paragraphCount = 0
  let nextReport = progressStep
  for (const paragraph of paragraphs) {
    if (paragraph.start >= nextReport) {
      if (progress?.aborted() === true) return null
      progress?.report(paragraph.start, text.length)
      nextReport = paragraph.start + progressStep
    }
    token = tokenAt(tokens, paragraph.start, token)
    const paragraphFrom = token
    const paragraphTo = tokenAt(tokens, paragraph.end, token)
    const sceneOf = (from: number, to: number): Scene =>
      new Scene(
        tokens,
        cues,
        index.signs,
        from,
        to,
        nameOutlets(tokens, from, to, paragraphCount, index, cues, before),
        from === paragraphFrom,
        from === paragraphFrom && to === paragraphTo,
      )
    if (
      mayBeCreditLine(tokens, cues, paragraphFrom, paragraphTo) &&
      takeCreditLine(sceneOf(paragraphFrom, paragraphTo), paragraph, paragraphCount)
    )
      continue
    let claims = 0
    for (const span of splitSentences(text, paragraph, quotations)) {
      const from = tokenAt(tokens, span.start, token)
      const to = tokenAt(tokens, span.end, from)
      token = to
      const scene = sceneOf(from, to)
      if (mayBeCreditLine(tokens, cues, from, to) && takeCreditLine(scene, span, paragraphCount)) continue
      claims++
      const credits = creditSentence(scene)
      const credited = new Set(credits.map((c) => c.naming))
      for (const naming of scene.namings) {
        const cited = credited.has(naming)
        const isName = naming.certainty === 'sure' || naming.certainty === 'short' || cited
        if (naming.certainty !== 'anaphor' && isName) mention(naming, cited)
        if (isName) before.note(naming.outlet, tokens, naming.from, naming.to, paragraphCount)
      }
      for (const credit of credits) if (credit.cue.family === 'dateline') cover(credit)
      drafts.push({
        span: { start: span.start, end: span.end },
        paragraph: paragraphCount,
        scene,
        credits,
        isQuoted,
      })
    }
    if (claims > 0) paragraphCount++
  }

  mentions.sort((a, b) => a.start - b.start)
  named.sort((a, b) => a.start - b.start)
  const isOutlet = (start: number, end: number): boolean => overlapsAny(named, start, end)
  const spans = drafts.map((d) => d.span)
  const names = collectNames(text, spans, isOutlet, tokens)
  const personNames = toPersonNames(text, names)
  const speeches = findSpeakers(text, paragraphs, spans, quotations, isOutlet, names)
  const spreads = spreadCredits(drafts)
  let quoted = 0
  const claims = drafts.map(({ span, paragraph, credits }, i): Claim => {
    const own: Quotation[] = []
    while ((speeches[quoted]?.start ?? Number.POSITIVE_INFINITY) < span.end) {
      const speech = speeches[quoted++]
      if (speech !== undefined && speech.start >= span.start) own.push(speech)
    }
    const checkpoints = findCheckpoints(text, span, {
      date: task.date,
      language,
      quotations: own,
      personNames,
      outletNames: inside(named, span).slice(0, mostOutletsInClaim),
      tokens,
    })
    // No object spread here: it costs as much as finding the credits.
    return {
      id: claimIdOf(sha256, span),
      start: span.start,
      end: span.end,
      paragraph,
      text: text.slice(span.start, span.end),
      attributions: gatherAttributions(tokens, credits, spreads[i] ?? [], storyWide),
      quotations: own,
      checkpoints: [...checkpoints],
      worth: scoreWorth(text, { start: span.start, end: span.end, checkpoints, quotations: own, tokens }),
    }
  })
  progress?.report(text.length, text.length)
  return { language, creditLines, claims, mentions }
}
