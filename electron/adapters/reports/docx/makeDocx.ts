/** Makes a report as a Word document (DOCX). */
import { Document, Footer, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Table } from 'docx'
import type { Counts } from '../../../core/model.js'
import { describeScope } from '../../../core/reports/describeScope.js'
import type { Report, ReportStory } from '../../../core/reports/model/reportSchema.js'
import { logSections } from '../../../core/reports/logSections.js'
import { printable } from '../../../core/reports/printable.js'
import { statusGlyphs, statusOrder, tallyStatuses } from '../../../core/reports/wording.js'
import type { Speech } from '../../../core/reports/words/speak.js'
import { speak } from '../../../core/reports/words/speak.js'
import { imageOf } from '../imageOf.js'
import { claimParagraphs } from './claimParagraphs.js'
import { heading, paragraph, runs, written } from './paragraphs.js'
import { figuresTable } from './tables.js'

type Block = Paragraph | Table

const house = ({ template }: Report): Block[] => {
  const image = template.logo === null ? null : imageOf(template.logo)
  return [
    ...(image === null
      ? []
      : [
          paragraph([
            new ImageRun({
              type: image.type,
              data: image.bytes,
              transformation: image.fitInto(200, 60),
              altText: { name: 'logo', description: template.houseName, title: template.houseName },
            }),
          ]),
        ]),
    ...(template.houseName === '' ? [] : [written(template.houseName, { bold: true })]),
  ]
}

const statusRows = (counts: Counts, speech: Speech): string[][] => [
  ...statusOrder
    .filter((s) => counts[s] > 0 || s !== 'conflict')
    .map((s) => [
      `${statusGlyphs[s]} ${speech.status(s)}`,
      speech.number(counts[s]),
      counts.total === 0 ? '' : speech.percent(counts[s] / counts.total),
    ]),
  [speech.t('allClaims'), speech.number(counts.total), ''],
]

const opening = (report: Report, speech: Speech): Block[] => {
  const { counts, figures, template } = report
  const statuses = tallyStatuses(figures.outlets)
  return [
    ...house(report),
    heading(0, runs(report.title), report.title),
    written(
      `${describeScope(report, speech)} · ${speech.t('reportOf', { instant: speech.instant(report.generatedAt) })}`,
    ),
    ...(template.introduction === '' ? [] : [written(template.introduction)]),
    heading(1, runs(speech.t('summary'))),
    figuresTable(
      [speech.t('status'), speech.t('claimsColumn'), speech.t('share')],
      statusRows(counts, speech),
      1,
    ),
    heading(1, runs(speech.t('outlets'))),
    figures.outlets.length === 0
      ? written(speech.t('noOutlets'))
      : figuresTable(
          [speech.t('outlet'), speech.t('cited'), ...statuses.map((s) => speech.status(s))],
          figures.outlets.map((o) => [
            o.name,
            speech.number(o.total),
            ...statuses.map((s) => speech.number(o[s])),
          ]),
          1,
        ),
    heading(1, runs(speech.t('claimsColumn'))),
    ...(counts.total === 0 ? [written(speech.t('noClaims'))] : []),
  ]
}

const storyBlocks = (held: ReportStory, speech: Speech): Block[] => {
  const { story, claims } = held
  const facts = [
    speech.t('claims', { count: claims.length }),
    story.fileName,
    ...(story.publisher === null ? [] : [speech.t('published', { publisher: story.publisher })]),
    ...(story.date === null ? [] : [speech.t('dated', { date: speech.day(story.date) })]),
  ]
  return [
    heading(2, runs(story.title), story.title),
    written(facts.join(' · ')),
    written(`SHA-256 ${story.sha256}`, { size: 18 }),
    ...claims.flatMap((c) => claimParagraphs(c, speech)),
    ...logSections(held, speech).flatMap(({ title, entries }) => [
      heading(3, runs(title)),
      ...entries.flatMap((lines) => lines.map((line) => written(line))),
    ]),
  ]
}

const closing = (report: Report, speech: Speech): Block[] => [
  heading(1, runs(speech.t('method'))),
  written(report.method),
  heading(1, runs(speech.t('meanings'))),
  ...statusOrder.map((s) =>
    paragraph([
      ...runs(`${statusGlyphs[s]} ${speech.status(s)}: `, { bold: true }),
      ...runs(report.meanings[s]),
    ]),
  ),
]

const footer = (speech: Speech): Footer => {
  const [before = '', between = '', after = ''] = speech
    .t('page', { page: '\u0001', pages: '\u0001' })
    .split('\u0001')
  return new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
        ],
      }),
    ],
  })
}

export const makeDocx = async (report: Report): Promise<Uint8Array> => {
  const speech = speak(report.language)
  const document = new Document({
    title: printable(report.title),
    creator: printable(report.template.houseName === '' ? 'Tickmark' : report.template.houseName),
    description: speech.t('kind'),
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22, language: { value: speech.language } } } },
    },
    sections: [
      {
        footers: { default: footer(speech) },
        children: [
          ...opening(report, speech),
          ...report.stories.flatMap((s) => storyBlocks(s, speech)),
          ...closing(report, speech),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
