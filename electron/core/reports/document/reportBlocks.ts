/** A whole report as the blocks of a document: what PDF and Word set, in the same order and words. */
import { describeScope } from '../describeScope.js'
import { logSections } from '../logSections.js'
import type { Report, ReportStory } from '../model/reportSchema.js'
import { statusOrder } from '../wording.js'
import type { Speech } from '../words/speak.js'
import type { Block } from './blocks.js'
import { heading, list, paragraph, run, written } from './blocks.js'
import { claimBlocks } from './claimBlocks.js'
import { figuresBlocks, outletBlocks, summaryBlocks } from './figureBlocks.js'

const house = ({ template, title }: Report): readonly Block[] =>
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

const storyBlocks = (held: ReportStory, speech: Speech): readonly Block[] => {
  const { story, claims } = held
  const facts = [
    speech.t('claims', { count: claims.length }),
    story.fileName,
    ...(story.publisher === null ? [] : [speech.t('published', { publisher: story.publisher })]),
    ...(story.date === null ? [] : [speech.t('dated', { date: speech.day(story.date) })]),
  ]
  return [
    heading(3, [run(story.title)], { language: story.language }),
    written(facts.join(' · '), 'quiet'),
    written(`SHA-256 ${story.sha256}`, 'small'),
    ...claims.map((c) => claimBlocks(c, story.language, speech)),
    ...logSections(held, speech).flatMap(({ title, entries }) => [
      heading(4, [run(title)]),
      ...list(entries.map((lines) => lines.map((line) => written(line)))),
    ]),
  ]
}

export const reportBlocks = (report: Report, speech: Speech): readonly Block[] => [
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
  ...report.stories.flatMap((s) => storyBlocks(s, speech)),
  ...figuresBlocks(report, speech),
  heading(2, [run(speech.t('method'))]),
  written(report.method),
  heading(2, [run(speech.t('meanings'))]),
  ...statusOrder.map((s) => paragraph([run(speech.status(s), 'bold', s), run(`: ${report.meanings[s]}`)])),
]
