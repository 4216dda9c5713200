/** Renders a report as Markdown (CommonMark with tables): what a story says is text there, never markup. */
import type { Counts } from '../model.js'
import { withoutComma } from './withoutComma.js'
import { describeScope } from './describeScope.js'
import { hasHistory } from './model/hasHistory.js'
import type {
  ReportClaim,
  ReportEvidence,
  ReportHead,
  ReportOutlet,
  ReportStory,
  ReportVerdict,
} from './model/reportSchema.js'
import { block, inline } from './markdownText.js'
import type { RenderText } from './renderer.js'
import { logSections } from './logSections.js'
import { reviewNotes } from './reviewNotes.js'
import type { Speech } from './words/speak.js'
import { statusGlyphs, statusOrder, tallyStatuses } from './wording.js'

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n')

const shownStatuses = (counts: Counts) => statusOrder.filter((s) => counts[s] > 0 || s !== 'conflict')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')

const verdict = (v: ReportVerdict, speech: Speech): string[] => [
  `**${statusGlyphs[v.status]} ${speech.status(v.status)}** (${speech.reason(v.reason)}), ${inline(v.checker.name)}, ${speech.instant(v.at)}`,
  ...(v.rationale === '' ? [] : [block(v.rationale)]),
]

const evidence = (e: ReportEvidence, speech: Speech): string => {
  const outlet = e.outlet === '' ? '' : `, ${inline(e.outlet)}`
  const how = speech.t('evidenceLine', {
    standing: speech.standing(e.standing),
    stance: speech.stance(e.stance),
  })
  const parts = [
    ...(e.url === '' ? [] : [inline(e.url)]),
    ...(e.capturedAt === null ? [] : [speech.t('captured', { instant: speech.instant(e.capturedAt) })]),
    ...(e.excerpt === '' ? [] : [block(e.excerpt)]),
    ...(e.note === '' ? [] : [inline(e.note)]),
    ...e.attachments.map((a) => `${inline(a.name)}, sha256 \`${a.sha256}\``),
    speech.t('attachedBy', { checker: inline(e.checker.name), instant: speech.instant(e.at) }),
  ]
  return [`- **${inline(e.title)}**${outlet}: ${how}`, ...parts.map(indent)].join('\n\n')
}

const historyEntry = (v: ReportVerdict, speech: Speech): string => {
  const quoted = (text: string): string => (text === '' ? '' : `: “${inline(text)}”`)
  const entry = speech.t('historyEntry', {
    instant: speech.instant(v.at),
    checker: inline(v.checker.name),
    status: speech.status(v.status),
    reason: speech.reason(v.reason),
  })
  const { withdrawn } = v
  if (withdrawn === null) return `- ${entry}${quoted(v.rationale)}`
  const taken = speech.t('historyWithdrawn', {
    instant: speech.instant(withdrawn.at),
    checker: inline(withdrawn.checker.name),
  })
  return `- ${entry}${quoted(v.rationale)}; ${taken}${quoted(withdrawn.rationale)}`
}

const outlet = (o: ReportOutlet, speech: Speech): string => {
  const credit = speech.t('creditWords', { scope: speech.scope(o.scope), cue: inline(o.cue) })
  const relays = o.relays === null ? '' : `; ${speech.t('relays', { outlet: inline(o.relays.name) })}`
  const unlisted = o.listed ? '' : `; ${speech.t('unlisted')}`
  return `**${inline(o.name)}** (${credit}${relays}${unlisted})`
}

const checkpoints = (c: ReportClaim, speech: Speech): string[] => {
  if (c.ticks.length === 0) return []
  const rows = c.checkpoints.map(({ kind, start, end, text }) => {
    const tick = c.ticks.find((t) => t.start === start && t.end === end)?.tick
    const how = tick === undefined ? 'tickOpen' : tick === 'right' ? 'tickRight' : 'tickWrong'
    return `- ${inline(withoutComma(text))}: ${speech.checkpointKind(kind)}, ${speech.t(how)}`
  })
  return [`#### ${speech.t('checkpoints')}`, rows.join('\n')]
}

/** The claim's words stand out of its paragraph in bold. */
const inContext = ({ context, text }: ReportClaim): string =>
  block(text) +
  (context.before + context.after === '' ? '' : `\n>\n> ${inline(`${context.before} […] ${context.after}`)}`)

const claim = (c: ReportClaim, speech: Speech): string[] => [
  `### ${statusGlyphs[c.status]} ${speech.t('claimHeading', { number: c.number, status: speech.status(c.status) })}`,
  inContext(c),
  c.outlets.length === 0
    ? speech.t('noOutlet')
    : `${speech.t('citedOutlets')}: ${c.outlets.map((o) => outlet(o, speech)).join('; ')}`,
  ...(c.outlets.length > c.origins ? [speech.t('origins', { count: c.origins })] : []),
  ...c.quotations.map(
    (q) =>
      `${speech.t('quotation')}: “${inline(withoutComma(q.text))}”, ${q.speaker === null ? speech.t('speakerOpen') : inline(q.speaker.fullName ?? q.speaker.name)}`,
  ),
  ...checkpoints(c, speech),
  ...c.verdicts.flatMap((v) => verdict(v, speech)),
  ...(c.evidence.length === 0
    ? []
    : [`#### ${speech.t('evidence')}`, ...c.evidence.map((e) => evidence(e, speech))]),
  ...(c.withheldEvidence === 0 ? [] : [speech.t('withheld', { count: c.withheldEvidence })]),
  ...reviewNotes(c, speech).map(inline),
  ...(hasHistory(c)
    ? [`#### ${speech.t('history')}`, c.history.map((v) => historyEntry(v, speech)).join('\n')]
    : []),
  `${speech.t('place', { start: c.start, end: c.end })}, \`${c.id}\``,
]

const storyHead = ({ story, claims }: ReportStory, speech: Speech): string[] => {
  const published =
    story.publisher === null ? '' : `, ${speech.t('published', { publisher: inline(story.publisher) })}`
  const dated = story.date === null ? '' : `, ${speech.t('dated', { date: speech.day(story.date) })}`
  return [
    `## ${inline(story.title)}`,
    `${speech.t('claims', { count: claims.length })}, ${inline(story.fileName)}${published}${dated}`,
    `SHA-256 \`${story.sha256}\``,
  ]
}

const logs = (story: ReportStory, speech: Speech): string[] =>
  logSections(story, speech).flatMap(({ title, entries }) => [
    `### ${title}`,
    entries.map((lines) => `- ${lines.map(inline).join(' ')}`).join('\n'),
  ])

const opening = (head: ReportHead, speech: Speech): string[] => {
  const { counts, template, figures } = head
  const statuses = tallyStatuses(figures.outlets)
  return [
    `# ${inline(head.title)}`,
    ...(template.houseName === '' ? [] : [`**${inline(template.houseName)}**`]),
    `${inline(describeScope(head, speech))} · ${speech.t('reportOf', { instant: speech.instant(head.generatedAt) })}`,
    ...(template.introduction === '' ? [] : [block(template.introduction)]),
    `## ${speech.t('summary')}`,
    table(
      [speech.t('status'), speech.t('claimsColumn')],
      [
        ...shownStatuses(counts).map((s) => [
          `${statusGlyphs[s]} ${speech.status(s)}`,
          speech.number(counts[s]),
        ]),
        [speech.t('allClaims'), speech.number(counts.total)],
      ],
    ),
    `## ${speech.t('outlets')}`,
    figures.outlets.length === 0
      ? speech.t('noOutlets')
      : table(
          [speech.t('outlet'), speech.t('cited'), ...statuses.map((s) => speech.status(s))],
          figures.outlets.map((o) => [
            inline(o.name),
            speech.number(o.total),
            ...statuses.map((s) => speech.number(o[s])),
          ]),
        ),
    ...(counts.total === 0 ? [speech.t('noClaims')] : []),
  ]
}

const closing = (head: ReportHead, speech: Speech): string[] => [
  `## ${speech.t('method')}`,
  block(head.method),
  `## ${speech.t('meanings')}`,
  statusOrder.map((s) => `- **${statusGlyphs[s]} ${speech.status(s)}**: ${head.meanings[s]}`).join('\n'),
]

const joined = (parts: readonly string[]): string => `${parts.join('\n\n')}\n\n`

export const renderMarkdown: RenderText = async function* (report, speech) {
  const head = await report.head()
  yield joined(opening(head, speech))
  for await (const story of report.stories()) {
    yield joined(storyHead(story, speech))
    for (const c of story.claims) yield joined(claim(c, speech))
    yield joined(logs(story, speech))
  }
  yield `${closing(head, speech).join('\n\n')}\n`
}
