/** Extracts a story: paragraphs, claims, the outlets credited for them, quotations with their speakers, checkpoints. */
import type { Claim, Extraction, MediaType, Quotation, Span } from '../model.js'
import type { OutletIndex } from '../outlets/outletIndex.js'
import { numberWords, releaseWords, type Tokens } from '../outlets/tokens.js'
import { collectNames } from '../story/collectNames.js'
import { detectLanguage } from '../story/language.js'
import { type Paragraph, splitParagraphs } from '../story/paragraphs.js'
import { tokenise } from '../story/tokens.js'
import { gatherAttributions } from './attributions.js'
import { findCheckpoints } from './checkpoints.js'
import { claimIdAfter, claimIdPrefix } from './claimId.js'
import { CreditReader } from './creditReader.js'
import { findQuotations, type FoundQuotation } from './quotations.js'
import { spreadCredits } from './scope.js'
import { SpanFinder } from './spanLookup.js'
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

/** The quotations that lie in each of the spans. Both in text order. */
const quotationsIn = (spans: readonly Span[], quotations: readonly Quotation[]): readonly Quotation[][] => {
  let next = 0
  return spans.map(({ start, end }) => {
    while ((quotations[next]?.start ?? start) < start) next++
    const first = next
    while ((quotations[next]?.start ?? end) < end) next++
    return next === first ? [] : quotations.slice(first, next)
  })
}

/** An article before the outlet's name inside the marks, at most. UTF-16 units. */
const longestArticle = 4

/** «Українська правда», "The Guardian": marks around an outlet's name make no quotation. Both in text order. */
const withoutOutletNames = (
  text: string,
  quotations: readonly FoundQuotation[],
  mentions: readonly Span[],
): readonly FoundQuotation[] => {
  let next = 0
  return quotations.filter(({ start, end }) => {
    while ((mentions[next]?.start ?? end) < start) next++
    const mention = mentions[next]
    if (mention === undefined || mention.end > end || mention.start - start > longestArticle) return true
    // « Le Monde » has white space inside its marks.
    return text.slice(mention.end, end).trim() !== ''
  })
}

/** Nearly always in order already, and to sort them anyway would copy them. */
const sortByStart = (spans: Span[]): void => {
  for (let i = 1; i < spans.length; i++)
    if ((spans[i - 1]?.start ?? 0) > (spans[i]?.start ?? 0)) {
      spans.sort((a, b) => a.start - b.start)
      return
    }
}

/** What the stages after the credits read, too. */
interface ReadText {
  readonly tokens: Tokens
  readonly language: string
  readonly paragraphs: readonly Paragraph[]
  readonly quotations: readonly FoundQuotation[]
}

/** Makes the claims: to the credits come names, speakers, checkpoints and the score. */
const completeClaims = (
  { text, sha256, date }: StoryTask,
  { tokens, language, paragraphs, quotations }: ReadText,
  { drafts, mentions, storyWide, footnotes }: CreditReader,
): Claim[] => {
  const outlets = new SpanFinder(mentions)
  const isOutlet = (start: number, end: number): boolean => outlets.overlaps(start, end)
  const spans = drafts.map((d) => d.span)
  const names = collectNames(text, spans, isOutlet, tokens)
  const personNames = names.persons.map(({ parts }) => parts)
  const speeches = findSpeakers(text, paragraphs, spans, quotations, isOutlet, names)
  const speechesIn = quotationsIn(spans, speeches)
  const spreads = spreadCredits(drafts)
  const prefix = claimIdPrefix(sha256)
  // One for all claims, with the quotations of each in turn.
  const none: readonly Quotation[] = []
  const context = { date, language, quotations: none, personNames, outletNames: mentions, tokens }
  return drafts.map(({ span, paragraph, scene, credits }, i): Claim => {
    const { start, end } = span
    const own = speechesIn[i] ?? []
    const noted = footnotes.creditsOf(scene.from, scene.to)
    context.quotations = own
    const checkpoints = findCheckpoints(text, span, context)
    // No object spread here: it costs as much as finding the credits.
    return {
      id: claimIdAfter(prefix, start, end),
      start,
      end,
      paragraph,
      text: text.slice(start, end),
      attributions: gatherAttributions(
        tokens,
        noted.length === 0 ? credits : [...credits, ...noted],
        spreads[i] ?? [],
        storyWide,
      ),
      quotations: own,
      checkpoints,
      worth: scoreWorth(text, { start, end, checkpoints, quotations: own, language, tokens }),
    }
  })
}

/** Null when the caller gave up. Time and memory grow with the length of the text. */
export const extractStory = (task: StoryTask, index: OutletIndex, progress?: Progress): Extraction | null => {
  const { text } = task
  const tokens = numberWords(tokenise(text), index.lexicon)
  const language = detectLanguage(text, tokens)
  const paragraphs = splitParagraphs(text)
  const quotations = findQuotations(text, paragraphs, tokens)
  const reader = new CreditReader(tokens, quotations, index, index.cues.get(language) ?? index.fallback)
  let nextReport = progressStep
  for (const paragraph of paragraphs) {
    if (paragraph.start >= nextReport) {
      if (progress?.aborted() === true) return null
      progress?.report(paragraph.start, text.length)
      nextReport = paragraph.start + progressStep
    }
    reader.readParagraph(paragraph)
  }
  sortByStart(reader.mentions)
  const spoken = withoutOutletNames(text, quotations, reader.mentions)
  const claims = completeClaims(task, { tokens, language, paragraphs, quotations: spoken }, reader)
  releaseWords(tokens, index.lexicon)
  progress?.report(text.length, text.length)
  return { language, creditLines: reader.creditLines, claims, mentions: reader.mentions }
}
