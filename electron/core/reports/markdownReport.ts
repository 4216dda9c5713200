/** Renders a report as Markdown (CommonMark): what a story says is text there, never markup. */
import { printable } from './printable.js'
import type { ReportClaim, ReportEvidence, ReportVerdict, StoryReport } from './reportModel.js'
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

/** Escapes what CommonMark and GitHub's tables read as markup, HTML included; the text keeps its words. */
export const escapeMarkdown = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]<>|~&$#]/gu, (c) => `\\${c}`)
    .replace(/^([ \t]*)([-+=]|\d+[.)])(?=\s|$|[-+=])/gmu, (_, space: string, mark: string) =>
      mark.length === 1 ? `${space}\\${mark}` : `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )

/** One paragraph: white space, line ends included, becomes single spaces. */
const inline = (text: string): string => escapeMarkdown(text.replace(/\s+/gu, ' ').trim())

/** A quoted block that keeps its line ends. */
const block = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line.trim())}`.trimEnd())
    .join('  \n')

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n')

const verdict = (v: ReportVerdict): string[] => [
  `**${statusGlyphs[v.status]} ${statusWords[v.status]}** (${reasonWords[v.reason]}), ${inline(v.checker)}, ${instantWords(v.at)}`,
  ...(v.rationale === '' ? [] : [block(v.rationale)]),
]

const evidence = (e: ReportEvidence): string => {
  const outlet = e.outlet === '' ? '' : `, ${inline(e.outlet)}`
  const head = `- **${inline(e.title)}**${outlet}: ${e.standing} source, ${stanceWords[e.stance]}`
  const captured = e.capturedAt === null ? [] : [`Captured ${instantWords(e.capturedAt)}`]
  const parts = [
    ...(e.url === '' ? [] : [inline(e.url)]),
    ...captured,
    ...(e.excerpt === '' ? [] : [block(e.excerpt)]),
    ...(e.note === '' ? [] : [inline(e.note)]),
    ...e.attachments.map((a) => `${inline(a.name)}, sha256 \`${a.sha256}\``),
    `Attached by ${inline(e.checker)}, ${instantWords(e.at)}`,
  ]
  return [head, ...parts.map(indent)].join('\n\n')
}

const historyEntry = (v: ReportVerdict): string => {
  const why = v.rationale === '' ? '' : `: “${inline(v.rationale)}”`
  const withdrawn =
    v.withdrawn === null
      ? ''
      : `; withdrawn ${instantWords(v.withdrawn.at)} by ${inline(v.withdrawn.checker)}${v.withdrawn.rationale === '' ? '' : `: “${inline(v.withdrawn.rationale)}”`}`
  return `- ${instantWords(v.at)}: ${inline(v.checker)} marked it ${statusWords[v.status].toLowerCase()} (${reasonWords[v.reason]})${why}${withdrawn}`
}

const claim = (c: ReportClaim): string[] => [
  `### ${statusGlyphs[c.status]} Claim ${c.number}: ${statusWords[c.status].toLowerCase()}`,
  block(c.text),
  c.outlets.length === 0
    ? 'No outlet is cited for this claim.'
    : `Cited: ${c.outlets.map((o) => `**${inline(o.name)}** (${scopeWords[o.scope]}: “${inline(o.cue)}”)`).join('; ')}`,
  ...c.quotations.map(
    (q) =>
      `Quotation: “${inline(q.text)}”, ${q.speaker === null ? 'speaker not settled' : inline(q.speaker)}`,
  ),
  ...c.verdicts.flatMap(verdict),
  ...(c.evidence.length === 0 ? [] : ['#### Evidence', ...c.evidence.map(evidence)]),
  ...(c.history.length < 2 && c.history.every((v) => v.withdrawn === null)
    ? []
    : ['#### History', c.history.map(historyEntry).join('\n')]),
  `Characters ${c.start} to ${c.end} of the story, \`${c.id}\``,
]

export const renderMarkdown = ({ story, counts, claims, meanings, generatedAt }: StoryReport): string => {
  const rows = statusOrder
    .filter((s) => counts[s] > 0 || s !== 'conflict')
    .map((s) => `| ${statusGlyphs[s]} ${statusWords[s]} | ${counts[s]} |`)
  const dated = story.date === null ? '' : `, dated ${story.date}`
  return `${[
    `# Verdicts: ${inline(story.title)}`,
    `${plural(claims.length, 'claim')}, ${inline(story.fileName)}${dated}, report of ${instantWords(generatedAt)}`,
    `Story SHA-256 \`${story.sha256}\``,
    ['| Status | Claims |', '| --- | ---: |', ...rows, `| All claims | ${counts.total} |`].join('\n'),
    '## Claims',
    ...claims.flatMap(claim),
    '## What the statuses mean',
    statusOrder.map((s) => `- **${statusGlyphs[s]} ${statusWords[s]}**: ${meanings[s]}`).join('\n'),
  ].join('\n\n')}\n`
}
