/** One claim of the PDF report. */
import { View } from '@react-pdf/renderer'
import { createElement as h } from 'react'
import type { ReactNode } from 'react'
import { directionOf } from '../../../core/reports/directionOf.js'
import { hasHistory } from '../../../core/reports/model/hasHistory.js'
import type { ReportClaim, ReportEvidence, ReportVerdict } from '../../../core/reports/model/reportSchema.js'
import { segmentsOf } from '../../../core/reports/segments.js'
import { reviewNotes } from '../../../core/reports/reviewNotes.js'
import type { Speech } from '../../../core/reports/words/speak.js'
import { address, bookmark, colours, piece, styles, text, written } from './elements.js'

/** A claim longer than this is written without its highlights, part by part. */
const longestHighlighted = 3_000

/**
 * The layout (@react-pdf/textkit 7.0.1) loses the fallback font of a piece that follows one in the same font and size; sizes
 * that differ by less than an eye sees keep them apart.
 */
const apart = (i: number): { readonly fontSize: number } => ({ fontSize: i % 2 === 0 ? 11.001 : 11 })

const inContext = (claim: ReportClaim): ReactNode => {
  if (claim.text.length > longestHighlighted) return written(claim.text, styles.story)
  const { before, after } = claim.context
  const direction = { direction: directionOf(claim.text) }
  const pieces = segmentsOf(claim)
  return text(
    [
      piece(before, styles.quiet, direction, apart(1)),
      ...pieces.map((s, i) =>
        piece(
          s.text,
          styles.said,
          direction,
          apart(i),
          s.kinds.includes('outlet') ? styles.bold : undefined,
          s.kinds.includes('wrong') || s.kinds.includes('right') || s.kinds.includes('cue')
            ? { textDecoration: 'underline' }
            : undefined,
        ),
      ),
      piece(after, styles.quiet, direction, apart(pieces.length)),
    ].map((part, key) => h(KeyedPart, { key }, part)),
    [styles.story],
    directionOf(claim.text),
  )
}
/** Keeps React content with lists of pieces. */
const KeyedPart = ({ children }: { readonly children?: ReactNode }): ReactNode => children

const outlets = (claim: ReportClaim, speech: Speech): ReactNode[] =>
  claim.outlets.length === 0
    ? [written(speech.t('noOutlet'), styles.quiet)]
    : [
        written(speech.t('citedOutlets'), styles.h5),
        ...claim.outlets.map((o) =>
          text(
            [
              piece(o.name, styles.bold),
              piece(
                [
                  ` (${speech.t('creditWords', { scope: speech.scope(o.scope), cue: o.cue })}`,
                  ...(o.relays === null ? [] : [`; ${speech.t('relays', { outlet: o.relays.name })}`]),
                  ...(o.listed ? [] : [`; ${speech.t('unlisted')}`]),
                  ')',
                ].join(''),
                styles.quiet,
              ),
            ].map((part, key) => h(KeyedPart, { key }, part)),
            [styles.indented],
          ),
        ),
        ...(claim.outlets.length > claim.origins
          ? [written(speech.t('origins', { count: claim.origins }), styles.small)]
          : []),
      ]

const checkpoints = (claim: ReportClaim, speech: Speech): ReactNode[] =>
  claim.ticks.length === 0
    ? []
    : [
        written(speech.t('checkpoints'), styles.h5),
        ...claim.checkpoints.map((c) => {
          const tick = claim.ticks.find((t) => t.start === c.start && t.end === c.end)?.tick
          const how = tick === undefined ? 'tickOpen' : tick === 'right' ? 'tickRight' : 'tickWrong'
          return written(`${c.text} (${speech.checkpointKind(c.kind)}, ${speech.t(how)})`, styles.indented)
        }),
      ]

const verdict = (v: ReportVerdict, speech: Speech): ReactNode[] => [
  text(
    [
      piece(speech.status(v.status), styles.bold, { color: colours[v.status] }),
      piece(`, ${speech.reason(v.reason)} · ${v.checker.name} · ${speech.instant(v.at)}`),
    ].map((part, key) => h(KeyedPart, { key }, part)),
    [{ marginTop: 4 }],
  ),
  ...(v.rationale === '' ? [] : [written(v.rationale, styles.indented)]),
]

const evidence = (e: ReportEvidence, speech: Speech): ReactNode[] => [
  written(
    [
      e.title,
      ...(e.outlet === '' ? [] : [e.outlet]),
      speech.t('evidenceLine', { standing: speech.standing(e.standing), stance: speech.stance(e.stance) }),
    ].join(' · '),
    { marginTop: 2 },
  ),
  ...(e.url === '' ? [] : [address(e.url)]),
  ...(e.excerpt === '' ? [] : [written(`“${e.excerpt}”`, styles.indented)]),
  ...(e.note === '' ? [] : [written(e.note, styles.indented)]),
  ...e.attachments.map((a) => written(`${a.name} sha256 ${a.sha256}`, styles.indented, styles.small)),
  ...(e.capturedAt === null
    ? []
    : [
        written(
          speech.t('captured', { instant: speech.instant(e.capturedAt) }),
          styles.indented,
          styles.small,
        ),
      ]),
  written(
    speech.t('attachedBy', { checker: e.checker.name, instant: speech.instant(e.at) }),
    styles.indented,
    styles.small,
  ),
]

const historyEntry = (v: ReportVerdict, speech: Speech): ReactNode => {
  const quoted = (words: string): string => (words === '' ? '' : `: ${words}`)
  const marked = speech.t('historyEntry', {
    instant: speech.instant(v.at),
    checker: v.checker.name,
    status: speech.status(v.status),
    reason: speech.reason(v.reason),
  })
  const taken =
    v.withdrawn === null
      ? ''
      : `; ${speech.t('historyWithdrawn', { instant: speech.instant(v.withdrawn.at), checker: v.withdrawn.checker.name })}${quoted(v.withdrawn.rationale)}`
  return written(`${marked}${quoted(v.rationale)}${taken}`, styles.indented)
}

export const claimView = (claim: ReportClaim, speech: Speech): ReactNode => {
  const title = speech.t('claimHeading', { number: claim.number, status: speech.status(claim.status) })
  return h(
    View,
    {
      key: claim.id,
      id: `claim-${claim.id}`,
      ...bookmark(title),
      style: [styles.claim, { borderLeftColor: colours[claim.status] }],
    },
    h(View, { minPresenceAhead: 40 }, written(title, styles.h4, { color: colours[claim.status] })),
    inContext(claim),
    ...outlets(claim, speech),
    ...claim.quotations.map((q) =>
      written(
        `${speech.t('quotation')}: “${q.text}” ${q.speaker === null ? speech.t('speakerOpen') : (q.speaker.fullName ?? q.speaker.name)}`,
        styles.quiet,
      ),
    ),
    ...checkpoints(claim, speech),
    ...claim.verdicts.flatMap((v) => verdict(v, speech)),
    ...(claim.evidence.length === 0
      ? []
      : [written(speech.t('evidence'), styles.h5), ...claim.evidence.flatMap((e) => evidence(e, speech))]),
    ...(claim.withheldEvidence === 0
      ? []
      : [written(speech.t('withheld', { count: claim.withheldEvidence }), styles.small)]),
    ...reviewNotes(claim, speech).map((note) => written(note, styles.small)),
    ...(hasHistory(claim)
      ? [written(speech.t('history'), styles.h5), ...claim.history.map((v) => historyEntry(v, speech))]
      : []),
    written(`${speech.t('place', { start: claim.start, end: claim.end })} · ${claim.id}`, styles.small),
  )
}
