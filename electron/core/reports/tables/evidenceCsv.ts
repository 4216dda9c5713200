/** Renders a report as CSV with one row for each piece of evidence; what is confidential is not in the report at all. */
import type { RenderText } from '../renderer.js'
import type { ReportClaim, ReportEvidence, ReportStory } from '../model/reportSchema.js'
import type { Cell } from './csvText.js'
import { byteOrderMark, csvRows } from './csvText.js'

export const evidenceColumns = [
  'story_id',
  'story_title',
  'claim_id',
  'claim_number',
  'claim_status',
  'claim_text',
  'evidence_id',
  'title',
  'outlet',
  'url',
  'stance',
  'standing',
  'excerpt',
  'note',
  'captured_at',
  'files',
  'files_sha256',
  'checker',
  'attached_at',
] as const

const row = ({ story }: ReportStory, claim: ReportClaim, e: ReportEvidence): readonly Cell[] => [
  story.id,
  story.title,
  claim.id,
  claim.number,
  claim.status,
  claim.text,
  e.id,
  e.title,
  e.outlet,
  e.url,
  e.stance,
  e.standing,
  e.excerpt,
  e.note,
  e.capturedAt,
  e.attachments.map((a) => a.name).join('\n'),
  e.attachments.map((a) => a.sha256).join('\n'),
  e.checker.name,
  e.at,
]

export const renderEvidenceCsv: RenderText = async function* (report) {
  yield byteOrderMark + csvRows([evidenceColumns])
  for await (const story of report.stories())
    yield csvRows(story.claims.flatMap((c) => c.evidence.map((e) => row(story, c, e))))
}
