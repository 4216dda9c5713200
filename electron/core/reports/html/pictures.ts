/** Draws the report's pictures as SVG; each says in words what it shows and stands beside a table of its figures. */
import type { Counts } from '../../model.js'
import { columns } from '../charts/columns.js'
import { countsInWords } from '../charts/countsInWords.js'
import { stackedBar } from '../charts/stackedBar.js'
import { html } from '../markup.js'
import type { Markup } from '../markup.js'
import type { Tally } from '../model/reportSchema.js'
import type { Speech } from '../words/speak.js'
import { statusGlyphs } from '../wording.js'

/** A part narrower than this has no room for its sign and number. */
const roomForWords = 44

export const summaryPicture = (counts: Counts, speech: Speech): Markup | null =>
  counts.total === 0
    ? null
    : html`<svg class="bar wide" viewBox="0 0 640 34" width="640" height="34" role="img" aria-label="${speech.t('verdictsPicture', { figures: countsInWords(counts, speech) })}">${stackedBar(
        counts,
        640,
      ).map(
        (p) =>
          html`<rect class="s-${p.status}" x="${p.x}" y="0" width="${p.width}" height="34"/>${
            p.width < roomForWords
              ? null
              : html`<text class="on-bar" x="${p.x + p.width / 2}" y="22" text-anchor="middle">${statusGlyphs[p.status]} ${speech.number(p.count)}</text>`
          }`,
      )}</svg>`

/** A bar of one row; its length compares with `whole`. The row's cells say the same in numbers. */
export const rowPicture = (counts: Counts, whole: number, speech: Speech): Markup =>
  html`<svg class="bar" viewBox="0 0 120 12" width="120" height="12" role="img" aria-label="${countsInWords(counts, speech)}">${stackedBar(
    counts,
    120,
    whole,
  ).map((p) => html`<rect class="s-${p.status}" x="${p.x}" y="0" width="${p.width}" height="12"/>`)}</svg>`

export const trendPicture = (months: readonly Tally[], speech: Speech): Markup => {
  const { width, height, left, parts, labels, ticks } = columns(months)
  const figures = months.map((m) => `${speech.month(m.id)}: ${countsInWords(m, speech)}`).join('; ')
  return html`<svg class="trend" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${speech.t('trendPicture', { figures })}">${ticks.map(
    (tick) =>
      html`<line class="grid" x1="${left}" x2="${width}" y1="${tick.y}" y2="${tick.y}"/><text class="axis" x="${left - 6}" y="${tick.y + 4}" text-anchor="end">${speech.number(tick.value)}</text>`,
  )}${parts.map(
    (p) => html`<rect class="s-${p.status}" x="${p.x}" y="${p.y}" width="${p.width}" height="${p.height}"/>`,
  )}${labels.map(
    (l) => html`<text class="axis" x="${l.x}" y="${l.y}" text-anchor="middle">${l.id}</text>`,
  )}</svg>`
}
