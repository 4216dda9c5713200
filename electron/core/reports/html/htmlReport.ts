/** Renders a report as one HTML file: no script, no request, readable on paper. */
import { html } from '../markup.js'
import type { Markup } from '../markup.js'
import type { ReportHead, ReportStory } from '../model/reportSchema.js'
import { logSections } from '../logSections.js'
import { describeScope } from '../describeScope.js'
import type { RenderText } from '../renderer.js'
import type { Speech } from '../words/speak.js'
import { statusGlyphs, statusOrder } from '../wording.js'
import { claimSection, written } from './claimSection.js'
import { reportStyle } from './reportStyle.js'
import { figures, outletTable, summary } from './summary.js'

/** Longer titles are cut by browsers and disliked by validators. */
const longestTitle = 60

const shortTitle = (title: string): string =>
  title.length <= longestTitle
    ? title
    : `${title
        .slice(0, longestTitle - 1)
        .toWellFormed()
        .trim()}…`

const house = ({ template, title }: ReportHead): Markup | null =>
  template.houseName === '' && template.logo === null
    ? null
    : html`<div class="house">${template.logo === null ? null : html`<img src="${template.logo}" alt="${template.houseName === '' ? title : ''}">`}<span>${template.houseName}</span></div>`

const opening = (head: ReportHead, speech: Speech): Markup => {
  const { template, title, generatedAt } = head
  return html`<html lang="${speech.language}" dir="${speech.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="generator" content="Tickmark">
<title>${shortTitle(title)}</title>
${reportStyle(template.accent)}
</head>
<body>
<a class="skip" href="#claims">${speech.t('claimsColumn')}</a>
<main>
<header>
${house(head)}
<p class="kind">${speech.t('kind')}</p>
<h1 dir="auto">${title}</h1>
<p>${describeScope(head, speech)} · ${speech.t('reportOf', { instant: speech.instant(generatedAt) })}</p>
</header>
<nav aria-label="${speech.t('contents')}"><p><a href="#summary">${speech.t('summary')}</a> · <a href="#outlets">${speech.t('outlets')}</a> · <a href="#claims">${speech.t('claimsColumn')}</a> · ${head.figures.reasons.length === 0 ? null : html`<a href="#figures">${speech.t('figures')}</a> · `}<a href="#method">${speech.t('method')}</a> · <a href="#meanings">${speech.t('meanings')}</a></p></nav>
${template.introduction === '' ? null : html`<section id="introduction" aria-label="${speech.t('introduction')}"><p>${written(template.introduction)}</p></section>`}
<h2 id="summary">${speech.t('summary')}</h2>
${summary(head, speech)}
<h2 id="outlets">${speech.t('outlets')}</h2>
${outletTable(head.figures, speech)}
<h2 id="claims">${speech.t('claimsColumn')}</h2>
${head.counts.total === 0 ? html`<p class="none">${speech.t('noClaims')}</p>` : null}
`
}

const storySection = (
  { story, claims }: ReportStory,
  speech: Speech,
): Markup => html`<article aria-labelledby="story-${story.id}">
<h3 id="story-${story.id}" class="title" lang="${story.language}" dir="auto">${story.title}</h3>
<p class="meta">${speech.t('claims', { count: claims.length })} · <bdi>${story.fileName}</bdi>${story.publisher === null ? null : html` · ${speech.t('published', { publisher: story.publisher })}`}${story.date === null ? null : html` · ${speech.t('dated', { date: speech.day(story.date) })}`}</p>
<p class="hash">SHA-256 <code>${story.sha256}</code></p>
`

const closing = (head: ReportHead, speech: Speech): Markup => html`
${figures(head, speech)}
<h2 id="method">${speech.t('method')}</h2>
<p>${written(head.method)}</p>
<h2 id="meanings">${speech.t('meanings')}</h2>
<dl>${statusOrder.map((s) => html`<dt>${statusGlyphs[s]} ${speech.status(s)}</dt><dd>${head.meanings[s]}</dd>`)}</dl>
</main>
</body>
</html>
`

const logs = (story: ReportStory, speech: Speech): Markup =>
  html`${logSections(story, speech).map(
    ({ title, entries }) =>
      html`<section class="log"><h4>${title}</h4><ul>${entries.map((lines) => html`<li>${lines.map((line) => html`<p>${written(line)}</p>`)}</li>`)}</ul></section>`,
  )}`

export const renderHtml: RenderText = async function* (report, speech) {
  const head = await report.head()
  yield `<!DOCTYPE html>\n${opening(head, speech).text}`
  for await (const story of report.stories()) {
    yield storySection(story, speech).text
    for (const claim of story.claims) yield claimSection(claim, story.story.language, speech).text
    yield `${logs(story, speech).text}</article>\n`
  }
  yield closing(head, speech).text
}
