/** One claim of the DOCX report, as paragraphs. */
import { Bookmark } from 'docx'
import type { IRunOptions, Paragraph, TextRun } from 'docx'
import { directionOf } from '../../../core/reports/directionOf.js'
import { hasHistory } from '../../../core/reports/model/hasHistory.js'
import type { ReportClaim, ReportEvidence, ReportVerdict } from '../../../core/reports/model/reportSchema.js'
import type { Highlight } from '../../../core/reports/segments.js'
import { segmentsOf } from '../../../core/reports/segments.js'
import { reviewNotes } from '../../../core/reports/reviewNotes.js'
import { statusGlyphs } from '../../../core/reports/wording.js'
import type { Speech } from '../../../core/reports/words/speak.js'
import type { Style } from './paragraphs.js'
import { address, heading, paragraph, runs, written } from './paragraphs.js'

const quiet: Style = { color: '5D5850' }
const small: Style = { ...quiet, size: 18 }
const indent = { indent: { start: 360 } }

const highlightStyle = (kinds: readonly Highlight[]): Partial<IRunOptions> => ({
  shading: { fill: 'FDF0C4', type: 'clear' },
  ...(kinds.includes('outlet') ? { bold: true } : {}),
  ...(kinds.includes('wrong')
    ? { underline: { type: 'wave', color: 'B8321C' } }
    : kinds.includes('right')
      ? { underline: { type: 'double', color: '14703F' } }
      : kinds.includes('cue')
        ? { underline: { type: 'single' } }
        : {}),
})

const inContext = (claim: ReportClaim): Paragraph => {
  const rightToLeft = directionOf(claim.text) === 'rtl'
  const way: Style = rightToLeft ? { rightToLeft } : {}
  return paragraph(
    [
      ...runs(claim.context.before, { ...quiet, ...way }),
      ...segmentsOf(claim).flatMap((s) => runs(s.text, { ...highlightStyle(s.kinds), ...way })),
      ...runs(claim.context.after, { ...quiet, ...way }),
    ],
    { bidirectional: rightToLeft, spacing: { before: 80, after: 80 } },
  )
}

const outlets = (claim: ReportClaim, speech: Speech): Paragraph[] =>
  claim.outlets.length === 0
    ? [written(speech.t('noOutlet'), quiet)]
    : [
        written(speech.t('citedOutlets'), { bold: true, ...small }),
        ...claim.outlets.map((o) =>
          paragraph(
            [
              ...runs(o.name, { bold: true }),
              ...runs(
                [
                  ` (${speech.t('creditWords', { scope: speech.scope(o.scope), cue: o.cue })}`,
                  ...(o.relays === null ? [] : [`; ${speech.t('relays', { outlet: o.relays.name })}`]),
                  ...(o.listed ? [] : [`; ${speech.t('unlisted')}`]),
                  ')',
                ].join(''),
                quiet,
              ),
            ],
            { bullet: { level: 0 } },
          ),
        ),
        ...(claim.outlets.length > claim.origins
          ? [written(speech.t('origins', { count: claim.origins }), small)]
          : []),
      ]

const checkpoints = (claim: ReportClaim, speech: Speech): Paragraph[] =>
  claim.ticks.length === 0
    ? []
    : [
        written(speech.t('checkpoints'), { bold: true, ...small }),
        ...claim.checkpoints.map((c) => {
          const tick = claim.ticks.find((t) => t.start === c.start && t.end === c.end)?.tick
          const how = tick === undefined ? 'tickOpen' : tick === 'right' ? 'tickRight' : 'tickWrong'
          return paragraph(
            [...runs(c.text), ...runs(` (${speech.checkpointKind(c.kind)}, ${speech.t(how)})`, quiet)],
            { bullet: { level: 0 } },
          )
        }),
      ]

const verdict = (v: ReportVerdict, speech: Speech): Paragraph[] => [
  paragraph([
    ...runs(`${statusGlyphs[v.status]} ${speech.status(v.status)}`, { bold: true }),
    ...runs(`, ${speech.reason(v.reason)} · `),
    ...runs(v.checker.name),
    ...runs(` · ${speech.instant(v.at)}`),
  ]),
  ...(v.rationale === '' ? [] : [written(v.rationale, {}, indent)]),
]

const evidence = (e: ReportEvidence, speech: Speech): Paragraph[] => [
  paragraph(
    [
      ...runs(e.title, { bold: true }),
      ...(e.outlet === '' ? [] : runs(` · ${e.outlet}`)),
      ...runs(
        ` · ${speech.t('evidenceLine', { standing: speech.standing(e.standing), stance: speech.stance(e.stance) })}`,
      ),
    ],
    { bullet: { level: 0 } },
  ),
  ...(e.url === '' ? [] : [paragraph([address(e.url)], indent)]),
  ...(e.excerpt === '' ? [] : [written(e.excerpt, { italics: true }, indent)]),
  ...(e.note === '' ? [] : [written(e.note, {}, indent)]),
  ...e.attachments.map((a) => paragraph([...runs(a.name), ...runs(` sha256 ${a.sha256}`, small)], indent)),
  ...(e.capturedAt === null
    ? []
    : [written(speech.t('captured', { instant: speech.instant(e.capturedAt) }), small, indent)]),
  written(speech.t('attachedBy', { checker: e.checker.name, instant: speech.instant(e.at) }), small, indent),
]

const historyEntry = (v: ReportVerdict, speech: Speech): Paragraph => {
  const quoted = (text: string): TextRun[] => (text === '' ? [] : [...runs(': '), ...runs(text)])
  return paragraph(
    [
      ...runs(
        speech.t('historyEntry', {
          instant: speech.instant(v.at),
          checker: v.checker.name,
          status: speech.status(v.status),
          reason: speech.reason(v.reason),
        }),
      ),
      ...quoted(v.rationale),
      ...(v.withdrawn === null
        ? []
        : [
            ...runs(
              `; ${speech.t('historyWithdrawn', { instant: speech.instant(v.withdrawn.at), checker: v.withdrawn.checker.name })}`,
            ),
            ...quoted(v.withdrawn.rationale),
          ]),
    ],
    { bullet: { level: 0 } },
  )
}

/** Bookmarks may have 40 characters at most, letters, digits and underscores. */
const bookmarkOf = (claim: ReportClaim): string => `claim_${claim.id.replace(/-/gu, '_')}`.slice(0, 40)

export const claimParagraphs = (claim: ReportClaim, speech: Speech): Paragraph[] => [
  heading(3, [
    new Bookmark({
      id: bookmarkOf(claim),
      children: runs(
        `${statusGlyphs[claim.status]} ${speech.t('claimHeading', { number: claim.number, status: speech.status(claim.status) })}`,
      ),
    }),
  ]),
  inContext(claim),
  ...outlets(claim, speech),
  ...claim.quotations.map((q) =>
    paragraph([
      ...runs(`${speech.t('quotation')}: `, small),
      ...runs(`“${q.text}”`),
      ...runs(
        ` ${q.speaker === null ? speech.t('speakerOpen') : (q.speaker.fullName ?? q.speaker.name)}`,
        small,
      ),
    ]),
  ),
  ...checkpoints(claim, speech),
  ...claim.verdicts.flatMap((v) => verdict(v, speech)),
  ...(claim.evidence.length === 0
    ? []
    : [
        written(speech.t('evidence'), { bold: true, ...small }),
        ...claim.evidence.flatMap((e) => evidence(e, speech)),
      ]),
  ...(claim.withheldEvidence === 0
    ? []
    : [written(speech.t('withheld', { count: claim.withheldEvidence }), small)]),
  ...reviewNotes(claim, speech).map((note) => written(note, small)),
  ...(hasHistory(claim)
    ? [
        written(speech.t('history'), { bold: true, ...small }),
        ...claim.history.map((v) => historyEntry(v, speech)),
      ]
    : []),
  written(`${speech.t('place', { start: claim.start, end: claim.end })} · ${claim.id}`, small),
]
