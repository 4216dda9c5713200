/** The figures of a document: verdicts in all, by outlet, by checker, by month and by reason, each table with its picture. */
import { countsInWords } from '../charts/countsInWords.js'
import { everyMonth } from '../charts/columns.js'
import type { ReportHead, Tally } from '../model/reportSchema.js'
import { statusOrder, tallyStatuses } from '../wording.js'
import type { Speech } from '../words/speak.js'
import type { Block, Cell } from './blocks.js'
import { cell, heading, run, written } from './blocks.js'

export const summaryBlocks = ({ counts, withheldEvidence }: ReportHead, speech: Speech): readonly Block[] => [
  ...(counts.total === 0
    ? []
    : [
        {
          kind: 'bar' as const,
          counts,
          whole: counts.total,
          alt: speech.t('verdictsPicture', { figures: countsInWords(counts, speech) }),
        },
      ]),
  {
    kind: 'table',
    caption: speech.t('verdictsCaption'),
    head: [cell(speech.t('status')), cell(speech.t('claimsColumn'), true), cell(speech.t('share'), true)],
    rows: [
      ...statusOrder
        .filter((s) => counts[s] > 0 || s !== 'conflict')
        .map((s) => [
          cell(speech.status(s), false, 'bold', s),
          cell(speech.number(counts[s]), true),
          cell(counts.total === 0 ? '' : speech.percent(counts[s] / counts.total), true),
        ]),
      [cell(speech.t('allClaims'), false, 'bold'), cell(speech.number(counts.total), true, 'bold'), cell('')],
    ],
  },
  ...(withheldEvidence === 0 ? [] : [written(speech.t('withheld', { count: withheldEvidence }), 'small')]),
]

const tallyTable = (
  rows: readonly Tally[],
  words: { readonly caption: string; readonly name: string; readonly total: string },
  speech: Speech,
  nameOf: (row: Tally) => string = (row) => row.name,
): Block => {
  const statuses = tallyStatuses(rows)
  const whole = rows.reduce((most, r) => Math.max(most, r.total), 0)
  const picture = (row: Tally): Cell => ({
    runs: [],
    isNumber: false,
    picture: { kind: 'bar', counts: row, whole, alt: countsInWords(row, speech) },
  })
  return {
    kind: 'table',
    caption: words.caption,
    head: [
      cell(words.name),
      cell(words.total, true),
      ...statuses.map((s) => cell(speech.status(s), true)),
      cell(speech.t('picture')),
    ],
    rows: rows.map((row) => [
      cell(nameOf(row)),
      cell(speech.number(row.total), true),
      ...statuses.map((s) => cell(speech.number(row[s]), true)),
      picture(row),
    ]),
  }
}

export const outletBlocks = ({ figures: { outlets } }: ReportHead, speech: Speech): Block =>
  outlets.length === 0
    ? written(speech.t('noOutlets'), 'quiet')
    : tallyTable(
        outlets,
        { caption: speech.t('outletsCaption'), name: speech.t('outlet'), total: speech.t('cited') },
        speech,
      )

/** Nothing while nobody has marked anything. */
export const figuresBlocks = ({ figures }: ReportHead, speech: Speech): readonly Block[] => {
  const { checkers, months, reasons } = figures
  if (reasons.length === 0) return []
  const total = speech.t('verdictsCaption')
  const everyMonths = months.map((m) => `${speech.month(m.id)}: ${countsInWords(m, speech)}`).join('; ')
  return [
    heading(2, [run(speech.t('figures'))]),
    {
      kind: 'table',
      caption: speech.t('byReason'),
      head: [cell(speech.t('status')), cell(speech.t('reason')), cell(speech.t('claimsColumn'), true)],
      rows: reasons.map((r) => [
        cell(speech.status(r.status), false, 'bold', r.status),
        cell(speech.reason(r.reason)),
        cell(speech.number(r.total), true),
      ]),
    },
    tallyTable(checkers, { caption: speech.t('byChecker'), name: speech.t('checker'), total }, speech),
    ...(everyMonth(months).length < 2
      ? []
      : [{ kind: 'trend' as const, months, alt: speech.t('trendPicture', { figures: everyMonths }) }]),
    tallyTable(months, { caption: speech.t('byMonth'), name: speech.t('month'), total }, speech, (row) =>
      speech.month(row.id),
    ),
  ]
}
