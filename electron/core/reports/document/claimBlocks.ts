/** One claim of a document: its words in the story, who is cited, the verdict with its reasons, evidence and history. */
import { hasHistory } from '../model/hasHistory.js'
import type { ReportClaim, ReportEvidence, ReportVerdict } from '../model/reportSchema.js'
import { reviewNotes } from '../reviewNotes.js'
import { segmentsOf } from '../segments.js'
import type { Speech } from '../words/speak.js'
import type { Block } from './blocks.js'
import { address, heading, list, paragraph, quote, run, written } from './blocks.js'

const inContext = (claim: ReportClaim, language: string): Block =>
  paragraph(
    [
      run(claim.context.before, 'quiet'),
      ...segmentsOf(claim).map((s) => run(s.text, 'said', ...s.kinds)),
      run(claim.context.after, 'quiet'),
    ],
    'story',
    language,
  )

const outlets = (claim: ReportClaim, speech: Speech): readonly Block[] =>
  claim.outlets.length === 0
    ? [written(speech.t('noOutlet'), 'quiet')]
    : [
        heading(5, [run(speech.t('citedOutlets'))]),
        ...list(
          claim.outlets.map((o) => [
            paragraph([
              run(o.name, 'bold'),
              run(
                [
                  ` (${speech.t('creditWords', { scope: speech.scope(o.scope), cue: o.cue })}`,
                  ...(o.relays === null ? [] : [`; ${speech.t('relays', { outlet: o.relays.name })}`]),
                  ...(o.listed ? [] : [`; ${speech.t('unlisted')}`]),
                  ')',
                ].join(''),
                'quiet',
              ),
            ]),
          ]),
        ),
        ...(claim.outlets.length > claim.origins
          ? [written(speech.t('origins', { count: claim.origins }), 'small')]
          : []),
      ]

const checkpoints = (claim: ReportClaim, speech: Speech): readonly Block[] =>
  claim.ticks.length === 0
    ? []
    : [
        heading(5, [run(speech.t('checkpoints'))]),
        ...list(
          claim.checkpoints.map((c) => {
            const tick = claim.ticks.find((t) => t.start === c.start && t.end === c.end)?.tick
            const how = tick === undefined ? 'tickOpen' : tick === 'right' ? 'tickRight' : 'tickWrong'
            return [
              paragraph([run(c.text), run(` (${speech.checkpointKind(c.kind)}, ${speech.t(how)})`, 'quiet')]),
            ]
          }),
        ),
      ]

const verdict = (v: ReportVerdict, speech: Speech): readonly Block[] => [
  paragraph([
    run(speech.status(v.status), 'bold', v.status),
    run(`, ${speech.reason(v.reason)} · ${v.checker.name} · ${speech.instant(v.at)}`),
  ]),
  ...(v.rationale === '' ? [] : [quote(v.rationale)]),
]

const evidence = (e: ReportEvidence, speech: Speech): readonly Block[] => [
  paragraph([
    run(e.title, 'bold'),
    ...(e.outlet === '' ? [] : [run(` · ${e.outlet}`)]),
    run(
      ` · ${speech.t('evidenceLine', { standing: speech.standing(e.standing), stance: speech.stance(e.stance) })}`,
    ),
  ]),
  ...(e.url === '' ? [] : [paragraph([address(e.url)])]),
  ...(e.excerpt === '' ? [] : [paragraph([run(`“${e.excerpt}”`, 'italic')], 'quote')]),
  ...(e.note === '' ? [] : [written(e.note)]),
  ...e.attachments.map((a) => paragraph([run(a.name), run(` sha256 ${a.sha256}`, 'small')])),
  ...(e.capturedAt === null
    ? []
    : [written(speech.t('captured', { instant: speech.instant(e.capturedAt) }), 'small')]),
  written(speech.t('attachedBy', { checker: e.checker.name, instant: speech.instant(e.at) }), 'small'),
]

const historyEntry = (v: ReportVerdict, speech: Speech): readonly Block[] => {
  const quoted = (words: string) => (words === '' ? [] : [run(': '), run(words)])
  return [
    paragraph([
      run(
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
            run(
              `; ${speech.t('historyWithdrawn', { instant: speech.instant(v.withdrawn.at), checker: v.withdrawn.checker.name })}`,
            ),
            ...quoted(v.withdrawn.rationale),
          ]),
    ]),
  ]
}

export const claimBlocks = (claim: ReportClaim, language: string, speech: Speech): Block => ({
  kind: 'claim',
  status: claim.status,
  blocks: [
    heading(
      4,
      [
        run(
          speech.t('claimHeading', { number: claim.number, status: speech.status(claim.status) }),
          claim.status,
        ),
      ],
      { claimId: claim.id },
    ),
    inContext(claim, language),
    ...outlets(claim, speech),
    ...claim.quotations.map((q) =>
      paragraph([
        run(`${speech.t('quotation')}: `, 'small'),
        run(`“${q.text}”`),
        run(
          ` ${q.speaker === null ? speech.t('speakerOpen') : (q.speaker.fullName ?? q.speaker.name)}`,
          'small',
        ),
      ]),
    ),
    ...checkpoints(claim, speech),
    ...claim.verdicts.flatMap((v) => verdict(v, speech)),
    ...(claim.evidence.length === 0
      ? []
      : [heading(5, [run(speech.t('evidence'))]), ...list(claim.evidence.map((e) => evidence(e, speech)))]),
    ...(claim.withheldEvidence === 0
      ? []
      : [written(speech.t('withheld', { count: claim.withheldEvidence }), 'small')]),
    ...reviewNotes(claim, speech).map((note) => written(note, 'small')),
    ...(hasHistory(claim)
      ? [
          heading(5, [run(speech.t('history'))]),
          ...list(
            claim.history.map((v) => historyEntry(v, speech)),
            true,
          ),
        ]
      : []),
    written(`${speech.t('place', { start: claim.start, end: claim.end })} · ${claim.id}`, 'small'),
  ],
})
