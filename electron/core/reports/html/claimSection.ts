/** One claim of the HTML report: its words in the story, who is cited, the verdict with its reasons, evidence and history. */
import { html } from '../markup.js'
import type { Markup } from '../markup.js'
import { hasHistory } from '../model/hasHistory.js'
import type { ReportClaim, ReportEvidence, ReportOutlet, ReportVerdict } from '../model/reportSchema.js'
import { reviewNotes } from '../reviewNotes.js'
import { segmentsOf } from '../segments.js'
import type { Speech } from '../words/speak.js'
import { statusGlyphs } from '../wording.js'

/** What a checker or a story wrote, with its own line ends and its own direction. */
export const written = (text: string): Markup => html`<span class="pre" dir="auto">${text}</span>`
const word = (text: string): Markup => html`<bdi>${text}</bdi>`

/** Only http and https become links, whatever came in. */
export const link = (url: string): Markup =>
  /^https?:\/\//iu.test(url) ? html`<a href="${url}" rel="noreferrer">${url}</a>` : html`${url}`

const instant = (at: string, speech: Speech): Markup =>
  html`<time datetime="${at}">${speech.instant(at)}</time>`

const said = (claim: ReportClaim): Markup =>
  html`<mark class="said">${segmentsOf(claim).map(({ text, kinds }) =>
    kinds.length === 0 ? html`${text}` : html`<span class="${kinds.join(' ')}">${text}</span>`,
  )}</mark>`

const inContext = (claim: ReportClaim, language: string): Markup => {
  const { before, after } = claim.context
  return html`<blockquote class="text" lang="${language}" dir="auto">${before === '' ? null : html`<span class="around">${before}</span>`}${said(claim)}${after === '' ? null : html`<span class="around">${after}</span>`}</blockquote>`
}

const outlet = ({ name, scope, cue, listed, relays }: ReportOutlet, speech: Speech): Markup =>
  html`<li class="${scope}"><b>${word(name)}</b> <small>${speech.t('creditWords', { scope: speech.scope(scope), cue })}${relays === null ? null : html`; ${speech.t('relays', { outlet: relays.name })}`}${listed ? null : html`; ${speech.t('unlisted')}`}</small></li>`

const outlets = (claim: ReportClaim, speech: Speech): Markup =>
  claim.outlets.length === 0
    ? html`<p class="none">${speech.t('noOutlet')}</p>`
    : html`<h5>${speech.t('citedOutlets')}</h5><ul class="outlets">${claim.outlets.map((o) => outlet(o, speech))}</ul>${
        claim.outlets.length > claim.origins
          ? html`<p class="meta"><small>${speech.t('origins', { count: claim.origins })}</small></p>`
          : null
      }`

const checkpoints = (claim: ReportClaim, speech: Speech): Markup | null => {
  if (claim.ticks.length === 0) return null
  const tickOf = (start: number, end: number) =>
    claim.ticks.find((t) => t.start === start && t.end === end)?.tick
  return html`<h5>${speech.t('checkpoints')}</h5><ul class="checkpoints">${claim.checkpoints.map((c) => {
    const tick = tickOf(c.start, c.end)
    const glyph = tick === undefined ? '○' : tick === 'right' ? '✓' : '✕'
    const how = tick === undefined ? 'tickOpen' : tick === 'right' ? 'tickRight' : 'tickWrong'
    return html`<li>${glyph} ${word(c.text)} <small>${speech.checkpointKind(c.kind)}, ${speech.t(how)}</small></li>`
  })}</ul>`
}

const verdict = (
  v: ReportVerdict,
  speech: Speech,
): Markup => html`<p class="verdict ${v.status}"><b>${statusGlyphs[v.status]} ${speech.status(v.status)}</b>, ${speech.reason(v.reason)} · ${word(v.checker.name)} · ${instant(v.at, speech)}</p>
${v.rationale === '' ? null : html`<p class="rationale">${written(v.rationale)}</p>`}`

const evidence = (e: ReportEvidence, speech: Speech): Markup => html`<li>
<p><b>${word(e.title)}</b>${e.outlet === '' ? null : html` · ${word(e.outlet)}`} · ${speech.t('evidenceLine', { standing: speech.standing(e.standing), stance: speech.stance(e.stance) })}</p>
${e.url === '' ? null : html`<p class="url">${link(e.url)}</p>`}
${e.capturedAt === null ? null : html`<p>${speech.t('captured', { instant: speech.instant(e.capturedAt) })}</p>`}
${e.excerpt === '' ? null : html`<blockquote>${written(e.excerpt)}</blockquote>`}
${e.note === '' ? null : html`<p>${written(e.note)}</p>`}
${e.attachments.map((a) => html`<p class="file">${word(a.name)} <code>sha256 ${a.sha256}</code></p>`)}
<p><small>${speech.t('attachedBy', { checker: e.checker.name, instant: speech.instant(e.at) })}</small></p>
</li>`

const historyEntry = (v: ReportVerdict, speech: Speech): Markup => {
  const quoted = (text: string): Markup | null => (text === '' ? null : html`: ${written(text)}`)
  const { withdrawn } = v
  return html`<li>${speech.t('historyEntry', { instant: speech.instant(v.at), checker: v.checker.name, status: speech.status(v.status), reason: speech.reason(v.reason) })}${quoted(v.rationale)}${
    withdrawn === null
      ? null
      : html`; ${speech.t('historyWithdrawn', { instant: speech.instant(withdrawn.at), checker: withdrawn.checker.name })}${quoted(withdrawn.rationale)}`
  }</li>`
}

/** The address of a claim within a report: the same in every report, since a claim's id is. */
export const claimAnchor = (claim: ReportClaim): string => `claim-${claim.id}`

export const claimSection = (
  c: ReportClaim,
  language: string,
  speech: Speech,
): Markup => html`<article class="claim ${c.status}" id="${claimAnchor(c)}" aria-labelledby="${claimAnchor(c)}-title">
<h4 id="${claimAnchor(c)}-title"><a href="#${claimAnchor(c)}">${statusGlyphs[c.status]} ${speech.t('claimHeading', { number: c.number, status: speech.status(c.status) })}</a></h4>
${inContext(c, language)}
${outlets(c, speech)}
${c.quotations.map((q) => html`<p class="quotation"><small>${speech.t('quotation')}:</small> “${word(q.text)}” <small>${q.speaker === null ? speech.t('speakerOpen') : word(q.speaker.fullName ?? q.speaker.name)}</small></p>`)}
${checkpoints(c, speech)}
${c.verdicts.map((v) => verdict(v, speech))}
${c.evidence.length === 0 ? null : html`<h5>${speech.t('evidence')}</h5><ul class="evidence">${c.evidence.map((e) => evidence(e, speech))}</ul>`}
${c.withheldEvidence === 0 ? null : html`<p class="meta">${speech.t('withheld', { count: c.withheldEvidence })}</p>`}
${reviewNotes(c, speech).map((note) => html`<p class="meta">${written(note)}</p>`)}
${hasHistory(c) ? html`<h5>${speech.t('history')}</h5><ol class="history">${c.history.map((v) => historyEntry(v, speech))}</ol>` : null}
<p class="meta"><small>${speech.t('place', { start: c.start, end: c.end })} · <code>${c.id}</code></small></p>
</article>`
