/** Renders a report as one HTML file: no script, no request, readable on paper. */
import { html } from './markup.js'
import type { Markup } from './markup.js'
import { reportStyle } from './htmlStyle.js'
import type { ReportClaim, ReportEvidence, ReportOutlet, ReportVerdict, StoryReport } from './reportModel.js'
import {
  instantWords,
  plural,
  reasonWords,
  scopeWords,
  stanceWords,
  statusGlyphs,
  statusOrder,
  statusWords,
} from './wording.js'

/** Text with its own line ends kept. */
const lines = (text: string): Markup => html`<span class="pre">${text}</span>`

const outlet = ({ name, scope, cue, listed }: ReportOutlet): Markup =>
  html`<li class="outlet ${scope}"><b>${name}</b> <small>${scopeWords[scope]}: “${cue}”${listed ? '' : '; not in the registry'}</small></li>`

const verdict = (
  v: ReportVerdict,
): Markup => html`<p class="verdict ${v.status}"><b>${statusGlyphs[v.status]} ${statusWords[v.status]}</b>, ${reasonWords[v.reason]} · ${v.checker} · <time datetime="${v.at}">${instantWords(v.at)}</time></p>
${v.rationale === '' ? null : html`<p class="rationale">${lines(v.rationale)}</p>`}`

/** Only http and https become links, whatever came in. */
const link = (url: string): Markup =>
  /^https?:\/\//iu.test(url) ? html`<a href="${url}" rel="noreferrer">${url}</a>` : html`${url}`

const evidence = (e: ReportEvidence): Markup => html`<li>
<p><b>${e.title}</b>${e.outlet === '' ? null : html` · ${e.outlet}`} · ${e.standing} source, ${stanceWords[e.stance]}</p>
${e.url === '' ? null : html`<p class="url">${link(e.url)}</p>`}
${e.capturedAt === null ? null : html`<p>Captured ${instantWords(e.capturedAt)}</p>`}
${e.excerpt === '' ? null : html`<blockquote>${lines(e.excerpt)}</blockquote>`}
${e.note === '' ? null : html`<p>${lines(e.note)}</p>`}
${e.attachments.map((a) => html`<p class="file">${a.name} <code>sha256 ${a.sha256}</code></p>`)}
<p><small>Attached by ${e.checker}, ${instantWords(e.at)}</small></p>
</li>`

const historyEntry = (v: ReportVerdict): Markup =>
  html`<li>${instantWords(v.at)}: ${v.checker} marked it ${statusWords[v.status].toLowerCase()} (${reasonWords[v.reason]})${v.rationale === '' ? null : html`: “${v.rationale}”`}${
    v.withdrawn === null
      ? null
      : html`; withdrawn ${instantWords(v.withdrawn.at)} by ${v.withdrawn.checker}${v.withdrawn.rationale === '' ? null : html`: “${v.withdrawn.rationale}”`}`
  }</li>`

const claim = (
  c: ReportClaim,
  language: string,
): Markup => html`<section class="claim ${c.status}" id="claim-${c.number}" aria-labelledby="claim-${c.number}-title">
<h3 id="claim-${c.number}-title"><span class="glyph">${statusGlyphs[c.status]}</span> Claim ${c.number}: ${statusWords[c.status].toLowerCase()}</h3>
<blockquote class="text" lang="${language}" dir="auto">${c.text}</blockquote>
${c.outlets.length === 0 ? html`<p class="none">No outlet is cited for this claim.</p>` : html`<ul class="outlets" aria-label="Cited outlets">${c.outlets.map(outlet)}</ul>`}
${c.quotations.map((q) => html`<p class="quotation">“${q.text}” <small>${q.speaker ?? 'speaker not settled'}</small></p>`)}
${c.verdicts.map(verdict)}
${c.evidence.length === 0 ? null : html`<h4>Evidence</h4><ul class="evidence">${c.evidence.map(evidence)}</ul>`}
${c.history.length < 2 && c.history.every((v) => v.withdrawn === null) ? null : html`<h4>History</h4><ol class="history">${c.history.map(historyEntry)}</ol>`}
<p class="place"><small>Characters ${c.start} to ${c.end} of the story · <code>${c.id}</code></small></p>
</section>`

const summary = ({ counts }: StoryReport): Markup => html`<table>
<caption>Verdicts</caption>
<thead><tr><th scope="col">Status</th><th scope="col">Claims</th></tr></thead>
<tbody>${statusOrder
  .filter((s) => counts[s] > 0 || s !== 'conflict')
  .map(
    (s) =>
      html`<tr class="${s}"><th scope="row">${statusGlyphs[s]} ${statusWords[s]}</th><td>${counts[s]}</td></tr>`,
  )}</tbody>
<tfoot><tr><th scope="row">All claims</th><td>${counts.total}</td></tr></tfoot>
</table>`

export const renderHtml = (report: StoryReport): string => {
  const { story, claims, meanings, generatedAt } = report
  return `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Tickmark">
<title>Verdicts: ${story.title}</title>
${reportStyle}
</head>
<body>
<main>
<header>
<p class="kind">Verdict report</p>
<h1 lang="${story.language}" dir="auto">${story.title}</h1>
<p>${plural(claims.length, 'claim')} · ${story.fileName}${story.date === null ? null : html` · dated ${story.date}`} · report of <time datetime="${generatedAt}">${instantWords(generatedAt)}</time></p>
<p class="hash">Story SHA-256 <code>${story.sha256}</code></p>
</header>
${summary(report)}
<h2>Claims</h2>
${claims.map((c) => claim(c, story.language))}
<h2>What the statuses mean</h2>
<dl>${statusOrder.map((s) => html`<dt>${statusGlyphs[s]} ${statusWords[s]}</dt><dd>${meanings[s]}</dd>`)}</dl>
</main>
</body>
</html>
`.text
  }`
}
