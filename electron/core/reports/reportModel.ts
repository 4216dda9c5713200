/** The one model of a story's report; every format renders this and nothing else. */
import type {
  Attribution,
  ClaimState,
  Counts,
  Evidence,
  Reason,
  Scope,
  Status,
  Story,
  Verdict,
} from '../model.js'
import type { OpenStory } from '../story/openStories.js'
import { unreachable } from '../result.js'

export interface ReportOutlet {
  readonly id: string
  readonly name: string
  readonly listed: boolean
  readonly scope: Scope
  /** The words that credit it, as they stand in the story. */
  readonly cue: string
}

export interface ReportVerdict {
  readonly status: Status
  readonly reason: Reason
  readonly rationale: string
  readonly checker: string
  readonly at: string
  readonly withdrawn: { readonly at: string; readonly checker: string; readonly rationale: string } | null
}

export interface ReportQuotation {
  readonly text: string
  readonly speaker: string | null
}

export interface ReportEvidence {
  readonly title: string
  readonly outlet: string
  readonly url: string
  readonly excerpt: string
  readonly note: string
  readonly stance: Evidence['stance']
  readonly standing: Evidence['standing']
  readonly capturedAt: string | null
  readonly attachments: Evidence['attachments']
  readonly checker: string
  readonly at: string
}

/** `open`: nobody has marked it. `conflict`: the checkers named in `verdicts` disagree. */
export type ReportStatus = Status | 'open' | 'conflict'

export interface ReportClaim {
  readonly number: number
  readonly id: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly status: ReportStatus
  /** The verdicts in force: none when open, several when checkers disagree. */
  readonly verdicts: readonly ReportVerdict[]
  readonly outlets: readonly ReportOutlet[]
  readonly quotations: readonly ReportQuotation[]
  readonly evidence: readonly ReportEvidence[]
  /** Every verdict ever recorded, oldest first, those withdrawn included. */
  readonly history: readonly ReportVerdict[]
}

export interface StoryReport {
  readonly format: 'tickmark.report/1'
  /** UTC, ISO 8601. */
  readonly generatedAt: string
  readonly story: Story
  readonly counts: Counts
  /** What each status means, in the words that every format prints. */
  readonly meanings: Readonly<Record<ReportStatus, string>>
  readonly claims: readonly ReportClaim[]
}

export const statusMeanings: StoryReport['meanings'] = {
  supported: 'The evidence backs the claim.',
  disputed: 'The evidence contradicts the claim, or shows that it misleads.',
  unverified: 'The checker looked and found that the evidence does not settle the claim. This is a finding.',
  conflict: 'Checkers came to different verdicts; they are all shown.',
  open: 'Nobody has marked the claim yet.',
}

const verdictOf = ({ status, reason, rationale, checker, at, withdrawn }: Verdict): ReportVerdict => ({
  status,
  reason,
  rationale,
  checker: checker.name,
  at,
  withdrawn: withdrawn === null ? null : { ...withdrawn, checker: withdrawn.checker.name },
})

/** One outlet once, by its nearest scope. */
const outletsOf = (attributions: readonly Attribution[]): ReportOutlet[] => {
  const nearness: Readonly<Record<Scope, number>> = { claim: 0, paragraph: 1, story: 2 }
  const byId = new Map<string, ReportOutlet>()
  for (const { outlet, scope, cue } of attributions) {
    const held = byId.get(outlet.id)
    if (held === undefined || nearness[scope] < nearness[held.scope])
      byId.set(outlet.id, { ...outlet, scope, cue: cue.text })
  }
  return [...byId.values()]
}

const inForce = ({ standing }: ClaimState): readonly Verdict[] => {
  switch (standing.kind) {
    case 'open':
      return []
    case 'marked':
      return [standing.verdict]
    case 'conflict':
      return standing.verdicts
    default:
      return unreachable(standing)
  }
}

export const buildReport = ({ record, derived }: OpenStory, generatedAt: string): StoryReport => ({
  format: 'tickmark.report/1',
  generatedAt,
  story: record.story,
  counts: derived.counts,
  meanings: statusMeanings,
  claims: derived.claims.map((state, index): ReportClaim => {
    const { claim, standing, evidence, history } = state
    return {
      number: index + 1,
      id: claim.id,
      start: claim.start,
      end: claim.end,
      text: claim.text,
      status: standing.kind === 'marked' ? standing.verdict.status : standing.kind,
      verdicts: inForce(state).map(verdictOf),
      outlets: outletsOf(claim.attributions),
      quotations: claim.quotations.map(({ start, end, speaker }) => ({
        text: record.text.slice(start, end),
        speaker: speaker === null ? null : (speaker.fullName ?? speaker.name),
      })),
      evidence: evidence.map(({ id: _id, claimId: _claimId, checker, ...entry }) => ({
        ...entry,
        checker: checker.name,
      })),
      history: history.map(verdictOf),
    }
  }),
})
