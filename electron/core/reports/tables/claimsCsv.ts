/** Renders a report as CSV with one row for each claim; columns and codes are the same in every language, for programs. */
import type { RenderText } from '../renderer.js'
import type { ReportClaim, ReportStory } from '../model/reportSchema.js'
import type { Cell } from './csvText.js'
import { byteOrderMark, csvRows } from './csvText.js'

export const claimColumns = [
  'story_id',
  'story_title',
  'story_publisher',
  'story_date',
  'story_language',
  'story_file',
  'story_sha256',
  'claim_id',
  'number',
  'start',
  'end',
  'text',
  'status',
  'reason',
  'rationale',
  'checker',
  'marked_at',
  'outlets',
  'outlet_scopes',
  'origins',
  'quotations',
  'checkpoints_right',
  'checkpoints_wrong',
  'checkpoints',
  'evidence',
  'evidence_withheld',
  'verdicts_recorded',
  'verdicts_withdrawn',
] as const

/** In one cell, one line each: a checker's words may hold any other separator. */
const lines = (items: readonly string[]): string => items.join('\n')

const row = ({ story }: ReportStory, claim: ReportClaim): readonly Cell[] => [
  story.id,
  story.title,
  story.publisher,
  story.date,
  story.language,
  story.fileName,
  story.sha256,
  claim.id,
  claim.number,
  claim.start,
  claim.end,
  claim.text,
  claim.status,
  lines(claim.verdicts.map((v) => v.reason)),
  lines(claim.verdicts.map((v) => v.rationale)),
  lines(claim.verdicts.map((v) => v.checker.name)),
  lines(claim.verdicts.map((v) => v.at)),
  lines(claim.outlets.map((o) => o.name)),
  lines(claim.outlets.map((o) => o.scope)),
  claim.origins,
  lines(claim.quotations.map((q) => q.text)),
  claim.ticks.filter((t) => t.tick === 'right').length,
  claim.ticks.filter((t) => t.tick === 'wrong').length,
  claim.checkpoints.length,
  claim.evidence.length,
  claim.withheldEvidence,
  claim.history.length,
  claim.history.filter((v) => v.withdrawn !== null).length,
]

export const renderClaimsCsv: RenderText = async function* (report) {
  yield byteOrderMark + csvRows([claimColumns])
  for await (const story of report.stories()) yield csvRows(story.claims.map((c) => row(story, c)))
}
