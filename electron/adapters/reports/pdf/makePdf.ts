/** Makes a report as PDF: fonts embedded, bookmarks, page numbers, text that can be selected and searched. */
import { Document, Image, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import { createElement as h } from 'react'
import type { ReactNode } from 'react'
import type { Counts } from '../../../core/model.js'
import { describeScope } from '../../../core/reports/describeScope.js'
import type { Report, ReportStory, Tally } from '../../../core/reports/model/reportSchema.js'
import { logSections } from '../../../core/reports/logSections.js'
import { printable } from '../../../core/reports/printable.js'
import { statusOrder, tallyStatuses } from '../../../core/reports/wording.js'
import type { Speech } from '../../../core/reports/words/speak.js'
import { speak } from '../../../core/reports/words/speak.js'
import { imageOf } from '../imageOf.js'
import { claimView } from './claimView.js'
import { bookmark, colours, styles, tableRow, written } from './elements.js'
import { familiesFor } from './fonts.js'
import { useLineBreaks } from './lineBreaks.js'
import { bar, trend } from './pictures.js'

/** The width of the text on A4 between its margins, in points. */
const textWidth = 595 - 2 * 54

const house = ({ template }: Report): ReactNode => {
  const image = template.logo === null ? null : imageOf(template.logo)
  if (image === null && template.houseName === '') return null
  return h(
    View,
    {
      style: {
        flexDirection: 'row',
        alignItems: 'center',
        borderBottomWidth: 2,
        borderBottomColor: template.accent,
        paddingBottom: 6,
        marginBottom: 10,
      },
    },
    image === null
      ? null
      : h(Image, {
          src: { data: Buffer.from(image.bytes), format: image.type },
          style: { ...image.fitInto(160, 40), marginRight: 8 },
        }),
    template.houseName === '' ? null : written(template.houseName, styles.bold),
  )
}

const section = (title: string, ...children: readonly ReactNode[]): ReactNode =>
  h(View, { ...bookmark(title) }, h(View, { minPresenceAhead: 60 }, written(title, styles.h2)), ...children)

const summary = (counts: Counts, speech: Speech): ReactNode[] => [
  bar(counts, textWidth, 22),
  h(View, { style: { height: 6 } }),
  tableRow([speech.t('status'), speech.t('claimsColumn'), speech.t('share')], [3, 1, 1], true),
  ...statusOrder
    .filter((s) => counts[s] > 0 || s !== 'conflict')
    .map((s) =>
      tableRow(
        [
          h(Text, { style: { color: colours[s], fontWeight: 700 } }, speech.status(s)),
          speech.number(counts[s]),
          counts.total === 0 ? '' : speech.percent(counts[s] / counts.total),
        ],
        [3, 1, 1],
      ),
    ),
  tableRow([speech.t('allClaims'), speech.number(counts.total), ''], [3, 1, 1]),
]

const tallies = (
  rows: readonly Tally[],
  words: { readonly name: string; readonly total: string },
  speech: Speech,
  nameOf: (row: Tally) => string = (row) => row.name,
): ReactNode[] => {
  const statuses = tallyStatuses(rows)
  const widths = [3, 1, ...statuses.map(() => 1.3), 2]
  const whole = rows.reduce((most, r) => Math.max(most, r.total), 0)
  return [
    tableRow(
      [words.name, words.total, ...statuses.map((s) => speech.status(s)), speech.t('picture')],
      widths,
      true,
      (column) => column > 0 && column < widths.length - 1,
    ),
    ...rows.map((row) =>
      tableRow(
        [
          nameOf(row),
          speech.number(row.total),
          ...statuses.map((s) => speech.number(row[s])),
          bar(row, 80, 8, whole),
        ],
        widths,
      ),
    ),
  ]
}

const story = (held: ReportStory, speech: Speech): ReactNode => {
  const { story: about, claims } = held
  const facts = [
    speech.t('claims', { count: claims.length }),
    about.fileName,
    ...(about.publisher === null ? [] : [speech.t('published', { publisher: about.publisher })]),
    ...(about.date === null ? [] : [speech.t('dated', { date: speech.day(about.date) })]),
  ]
  return h(
    View,
    { key: about.id, ...bookmark(about.title) },
    h(View, { minPresenceAhead: 60 }, written(about.title, styles.h3)),
    written(facts.join(' · '), styles.quiet),
    written(`SHA-256 ${about.sha256}`, styles.small),
    ...claims.map((c) => claimView(c, speech)),
    ...logSections(held, speech).flatMap(({ title, entries }) => [
      h(View, { key: title, minPresenceAhead: 40 }, written(title, styles.h4)),
      ...entries.flatMap((lines) => lines.map((line) => written(line, styles.indented))),
    ]),
  )
}

const figures = (report: Report, speech: Speech): ReactNode => {
  const { checkers, months, reasons } = report.figures
  if (reasons.length === 0) return null
  const total = speech.t('verdictsCaption')
  return section(
    speech.t('figures'),
    written(speech.t('byReason'), styles.h5),
    ...reasons.map((r) =>
      tableRow(
        [speech.status(r.status), speech.reason(r.reason), speech.number(r.total)],
        [2, 3, 1],
        false,
        (column) => column === 2,
      ),
    ),
    written(speech.t('byChecker'), styles.h5),
    ...tallies(checkers, { name: speech.t('checker'), total }, speech),
    written(speech.t('byMonth'), styles.h5),
    months.length < 2 ? null : trend(months, textWidth),
    ...tallies(months, { name: speech.t('month'), total }, speech, (row) => speech.month(row.id)),
  )
}

const pageNumber = (speech: Speech): ReactNode =>
  h(Text, {
    fixed: true,
    style: styles.footer,
    render: ({ pageNumber: page, totalPages }) => speech.t('page', { page, pages: totalPages }),
  })

const document = (report: Report, speech: Speech, fontFamily: string[]) =>
  h(
    Document,
    {
      title: printable(report.title),
      author: printable(report.template.houseName === '' ? 'Tickmark' : report.template.houseName),
      subject: speech.t('kind'),
      creator: 'Tickmark',
      producer: 'Tickmark',
      language: speech.language,
      creationDate: new Date(report.generatedAt),
      pdfVersion: '1.7',
      pageMode: 'useOutlines',
    },
    h(
      Page,
      { size: 'A4', experimentalPagination: true, style: [styles.page, { fontFamily }] },
      house(report),
      written(speech.t('kind'), styles.quiet),
      written(report.title, styles.title),
      written(
        `${describeScope(report, speech)} · ${speech.t('reportOf', { instant: speech.instant(report.generatedAt) })}`,
      ),
      report.template.introduction === '' ? null : written(report.template.introduction, { marginTop: 8 }),
      section(speech.t('summary'), ...summary(report.counts, speech)),
      section(
        speech.t('outlets'),
        ...(report.figures.outlets.length === 0
          ? [written(speech.t('noOutlets'), styles.quiet)]
          : tallies(report.figures.outlets, { name: speech.t('outlet'), total: speech.t('cited') }, speech)),
      ),
      section(
        speech.t('claimsColumn'),
        report.counts.total === 0 ? written(speech.t('noClaims'), styles.quiet) : null,
        ...report.stories.map((s) => story(s, speech)),
      ),
      figures(report, speech),
      section(speech.t('method'), written(report.method)),
      section(
        speech.t('meanings'),
        ...statusOrder.flatMap((s) => [
          written(speech.status(s), styles.bold, { color: colours[s], marginTop: 4 }),
          written(report.meanings[s]),
        ]),
      ),
      pageNumber(speech),
    ),
  )

export const makePdf = async (report: Report): Promise<Uint8Array> => {
  const speech = speak(report.language)
  useLineBreaks()
  // Every word that may stand in the report, its own words included.
  const families = familiesFor(JSON.stringify(report) + speech.t('methodWords'))
  return new Uint8Array(await renderToBuffer(document(report, speech, families)))
}
