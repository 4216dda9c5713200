/** A whole report as the blocks of a document: what PDF and Word set, in the same order and words. */
import { describeScope } from '../describeScope.js'
import { logSections } from '../logSections.js'
import type { ReportHead, ReportStory, WholeReport } from '../model/reportSchema.js'
import { statusOrder } from '../wording.js'
import type { Speech } from '../words/speak.js'
import type { Block } from './blocks.js'
import { heading, list, paragraph, run, written } from './blocks.js'
import { claimBlocks } from './claimBlocks.js'
import { figuresBlocks, outletBlocks, summaryBlocks } from './figureBlocks.js'

const house = ({ template, title }: ReportHead): readonly Block[] =>
  template.logo === null && template.houseName === ''
    ? []
    : [
        {
          kind: 'house',
          logo: template.logo,
          name: template.houseName,
          accent: template.accent,
          alt: template.houseName === '' ? title : template.houseName,
        },
      ]

function* storyBlocks(held: ReportStory, speech: Speech): Generator<Block, void, void> {
  const { story, claims } = held
  const facts = [
    speech.t('claims', { count: claims.length }),
    story.fileName,
    ...(story.publisher === null ? [] : [speech.t('published', { publisher: story.publisher })]),
    ...(story.date === null ? [] : [speech.t('dated', { date: speech.day(story.date) })]),
  ]
  yield heading(3, [run(story.title)], { language: story.language })
  yield written(facts.join(' · '), 'quiet')
  yield written(`SHA-256 ${story.sha256}`, 'small')
  for (const claim of claims) yield claimBlocks(claim, story.language, speech)
  for (const { title, entries } of logSections(held, speech)) {
    yield heading(4, [run(title)])
    yield* list(entries.map((lines) => lines.map((line) => written(line))))
  }
}

const openingBlocks = (report: ReportHead, speech: Speech): readonly Block[] => [
  ...house(report),
  written(speech.t('kind'), 'quiet'),
  heading(1, [run(report.title)]),
  written(
    `${describeScope(report, speech)} · ${speech.t('reportOf', { instant: speech.instant(report.generatedAt) })}`,
    'quiet',
  ),
  ...(report.template.introduction === '' ? [] : [written(report.template.introduction)]),
  heading(2, [run(speech.t('summary'))]),
  ...summaryBlocks(report, speech),
  heading(2, [run(speech.t('outlets'))]),
  outletBlocks(report, speech),
  heading(2, [run(speech.t('claimsColumn'))]),
  ...(report.counts.total === 0 ? [written(speech.t('noClaims'), 'quiet')] : []),
]

const closingBlocks = (report: ReportHead, speech: Speech): readonly Block[] => [
  ...figuresBlocks(report, speech),
  heading(2, [run(speech.t('method'))]),
  written(report.method),
  heading(2, [run(speech.t('meanings'))]),
  ...statusOrder.map((s) => paragraph([run(speech.status(s), 'bold', s), run(`: ${report.meanings[s]}`)])),
]

/** Each block is made when it is asked for: a report of thousands of claims is never there as blocks as a whole. */
export async function* reportBlocks(
  { head, stories }: WholeReport,
  speech: Speech,
): AsyncGenerator<Block, void, void> {
  yield* openingBlocks(head, speech)
  for await (const story of stories) yield* storyBlocks(story, speech)
  yield* closingBlocks(head, speech)
}
