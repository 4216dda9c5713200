/** The figures of the HTML report: verdicts in all, by outlet, by checker, by month and by reason. */
import type { Counts } from '../../model.js'
import { html } from '../markup.js'
import type { Markup } from '../markup.js'
import type { ReportFigures, ReportHead, Tally } from '../model/reportSchema.js'
import type { Speech } from '../words/speak.js'
import { statusGlyphs, statusOrder, tallyStatuses } from '../wording.js'
import { rowPicture, summaryPicture, trendPicture } from './pictures.js'

/** A conflict that nobody has is no column and no row. */
const shownStatuses = (counts: Counts) => statusOrder.filter((s) => counts[s] > 0 || s !== 'conflict')

export const summary = ({ counts, withheldEvidence }: ReportHead, speech: Speech): Markup => html`
${summaryPicture(counts, speech)}
<div class="table"><table>
<caption>${speech.t('verdictsCaption')}</caption>
<thead><tr><th scope="col">${speech.t('status')}</th><th scope="col" class="n">${speech.t('claimsColumn')}</th><th scope="col" class="n">${speech.t('share')}</th></tr></thead>
<tbody>${shownStatuses(counts).map(
  (s) =>
    html`<tr class="${s}"><th scope="row">${statusGlyphs[s]} ${speech.status(s)}</th><td class="n">${speech.number(counts[s])}</td><td class="n">${counts.total === 0 ? '' : speech.percent(counts[s] / counts.total)}</td></tr>`,
)}</tbody>
<tfoot><tr><th scope="row">${speech.t('allClaims')}</th><td class="n">${speech.number(counts.total)}</td><td></td></tr></tfoot>
</table></div>
${withheldEvidence === 0 ? null : html`<p class="meta">${speech.t('withheld', { count: withheldEvidence })}</p>`}`

const tallyTable = (
  rows: readonly Tally[],
  words: { readonly caption: string; readonly name: string; readonly total: string },
  speech: Speech,
  nameOf: (row: Tally) => Markup,
): Markup => {
  const statuses = tallyStatuses(rows)
  const whole = rows.reduce((most, r) => Math.max(most, r.total), 0)
  return html`<div class="table"><table>
<caption>${words.caption}</caption>
<thead><tr><th scope="col">${words.name}</th><th scope="col" class="n">${words.total}</th>${statuses.map((s) => html`<th scope="col" class="n">${speech.status(s)}</th>`)}<th scope="col">${speech.t('picture')}</th></tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row">${nameOf(row)}</th><td class="n">${speech.number(row.total)}</td>${statuses.map((s) => html`<td class="n">${speech.number(row[s])}</td>`)}<td>${rowPicture(row, whole, speech)}</td></tr>\n`,
  )}</tbody>
</table></div>`
}

export const outletTable = ({ outlets }: ReportFigures, speech: Speech): Markup =>
  outlets.length === 0
    ? html`<p class="none">${speech.t('noOutlets')}</p>`
    : tallyTable(
        outlets,
        { caption: speech.t('outletsCaption'), name: speech.t('outlet'), total: speech.t('cited') },
        speech,
        (row) => html`<bdi>${row.name}</bdi>`,
      )

const reasonTable = ({ reasons }: ReportFigures, speech: Speech): Markup => html`<div class="table"><table>
<caption>${speech.t('byReason')}</caption>
<thead><tr><th scope="col">${speech.t('status')}</th><th scope="col">${speech.t('reason')}</th><th scope="col" class="n">${speech.t('claimsColumn')}</th></tr></thead>
<tbody>${reasons.map((r) => html`<tr class="${r.status}"><th scope="row">${statusGlyphs[r.status]} ${speech.status(r.status)}</th><td>${speech.reason(r.reason)}</td><td class="n">${speech.number(r.total)}</td></tr>`)}</tbody>
</table></div>`

/** Nothing while nobody has marked anything. */
export const figures = (head: ReportHead, speech: Speech): Markup | null => {
  const { checkers, months, reasons } = head.figures
  if (reasons.length === 0) return null
  const words = (caption: string, name: string) => ({ caption, name, total: speech.t('verdictsCaption') })
  return html`<h2 id="figures">${speech.t('figures')}</h2>
${reasonTable(head.figures, speech)}
${tallyTable(checkers, words(speech.t('byChecker'), speech.t('checker')), speech, (row) => html`<bdi>${row.name}</bdi>`)}
${months.length < 2 ? null : trendPicture(months, speech)}
${tallyTable(months, words(speech.t('byMonth'), speech.t('month')), speech, (row) => html`${speech.month(row.id)}`)}`
}
