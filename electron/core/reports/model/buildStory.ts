/** Builds one story of a report from its derived state: the claims that fit, in the order of the text. */
import { countStandings, shownStatus } from '../../events/foldEvents.js'
import type {
  Adjudication,
  Attribution,
  ClaimId,
  ClaimState,
  Profile,
  ReportFilter,
  ReportStatus,
  Scope,
  StoryLogs,
  Verdict,
} from '../../model.js'
import { unreachable } from '../../result.js'
import type { OpenStory } from '../../story/openStories.js'
import type { Redaction } from './redact.js'
import { redactionOf } from './redact.js'
import type { ReportClaim, ReportEvidence, ReportOutlet, ReportStory, ReportVerdict } from './reportSchema.js'
import { standingInterests } from './standingInterests.js'
import { codePointCounter, contextOf, paragraphSpans, selectorOf } from './surroundings.js'

export interface StoryChoice {
  /** Only this claim, or null for all. */
  readonly claimId: string | null
  readonly filter: ReportFilter
  /** Of the library that makes the report. */
  readonly profiles: readonly Profile[]
  /** What stands in place of the words of a confidential source. */
  readonly marker: string
}

const asVerdict = ({ verdictIds: _settled, ...decision }: Adjudication): Verdict => ({
  ...decision,
  withdrawn: null,
})

const inForce = ({ standing }: ClaimState): readonly Verdict[] => {
  switch (standing.kind) {
    case 'open':
      return []
    case 'marked':
      return [standing.verdict]
    case 'adjudicated':
      return [asVerdict(standing.adjudication)]
    case 'conflict':
      return standing.verdicts
    default:
      return unreachable(standing)
  }
}

export const statusOf = ({ standing }: ClaimState): ReportStatus => shownStatus(standing)

const fits = (state: ClaimState, { claimId, filter }: StoryChoice): boolean => {
  if (claimId !== null && state.claim.id !== claimId) return false
  const { statuses, outletId, checkerId, from, to } = filter
  if (statuses !== undefined && !statuses.includes(statusOf(state))) return false
  if (outletId !== undefined && !state.claim.attributions.some((a) => a.outlet.id === outletId)) return false
  if (checkerId === undefined && from === undefined && to === undefined) return true
  return inForce(state).some((v) => {
    const day = v.at.slice(0, 10)
    return (
      (checkerId === undefined || v.checker.id === checkerId) &&
      (from === undefined || day >= from) &&
      (to === undefined || day <= to)
    )
  })
}

const nearness: Readonly<Record<Scope, number>> = { claim: 0, paragraph: 1, story: 2 }

/** Each outlet once, by its nearest scope. `names` tells the outlets that are relayed by id. */
const outletsOf = (
  attributions: readonly Attribution[],
  names: ReadonlyMap<string, string>,
): ReportOutlet[] => {
  const byId = new Map<string, ReportOutlet>()
  for (const { outlet, scope, cue, relays } of attributions) {
    const held = byId.get(outlet.id)
    const passedOn = relays === undefined ? null : { id: relays, name: names.get(relays) ?? relays }
    if (held === undefined || nearness[scope] < nearness[held.scope])
      byId.set(outlet.id, { ...outlet, scope, cue: cue.text, relays: passedOn ?? held?.relays ?? null })
    else if (held.relays === null && passedOn !== null) byId.set(outlet.id, { ...held, relays: passedOn })
  }
  return [...byId.values()]
}

/** The outlet at the head of the chain of relays; a circle ends where it began. */
const originOf = (id: string, relays: ReadonlyMap<string, string>): string => {
  const seen = new Set([id])
  for (let at = id; ; ) {
    const next = relays.get(at)
    if (next === undefined || seen.has(next)) return at
    seen.add(next)
    at = next
  }
}

const countOrigins = (outlets: readonly ReportOutlet[]): number => {
  const relays = new Map(outlets.flatMap((o) => (o.relays === null ? [] : [[o.id, o.relays.id] as const])))
  return new Set(outlets.map((o) => originOf(o.id, relays))).size
}

const verdictOf = (
  { id, status, reason, rationale, checker, at, withdrawn }: Verdict,
  { clean }: Redaction,
): ReportVerdict => ({
  id,
  status,
  reason,
  rationale: clean(rationale),
  checker,
  at,
  withdrawn: withdrawn === null ? null : { ...withdrawn, rationale: clean(withdrawn.rationale) },
})

const evidenceOf = (state: ClaimState, { isWithheld, clean }: Redaction): ReportEvidence[] =>
  state.evidence
    .filter((e) => !isWithheld(e))
    .map(({ claimId: _claimId, confidential: _confidential, ...e }) => ({
      ...e,
      title: clean(e.title),
      outlet: clean(e.outlet),
      excerpt: clean(e.excerpt),
      note: clean(e.note),
    }))

const cleanLogs = ({ corrections, replies, interests }: StoryLogs, { clean }: Redaction): StoryLogs => ({
  corrections: corrections.map((c) => ({
    ...c,
    what: clean(c.what),
    why: clean(c.why),
    oldText: clean(c.oldText),
  })),
  replies: replies.map((r) => ({
    ...r,
    whom: clean(r.whom),
    question: clean(r.question),
    answers: r.answers.map((a) => ({ ...a, answer: clean(a.answer) })),
  })),
  interests: interests.map((i) => ({ ...i, interest: clean(i.interest) })),
})

/** A story without a claim that fits has none; whether it stands in the report at all is its scope’s affair. */
export const buildReportStory = (
  { record, derived }: OpenStory,
  choice: StoryChoice,
  isHidden: (claimId: ClaimId) => boolean = () => false,
): ReportStory => {
  const { text, story, extraction } = record
  const redaction = redactionOf(record, choice.marker)
  const paragraphs = paragraphSpans(derived.claims.map((s) => s.claim))
  const count = codePointCounter(text)
  const names = new Map([
    ...extraction.mentions.map((m) => [m.outlet.id, m.outlet.name] as const),
    ...derived.claims.flatMap((s) => s.claim.attributions.map((a) => [a.outlet.id, a.outlet.name] as const)),
  ])
  const chosen = derived.claims.flatMap((state, index) =>
    fits(state, choice) ? [{ state, number: index + 1 }] : [],
  )
  const claims = chosen.map(({ state, number }): ReportClaim => {
    const { claim } = state
    const outlets = outletsOf(claim.attributions, names)
    const evidence = evidenceOf(state, redaction)
    return {
      ...claim,
      number,
      selector: selectorOf(text, claim, count),
      context: contextOf(text, claim, paragraphs.get(claim.paragraph) ?? claim),
      quotations: claim.quotations.map((q) => ({ ...q, text: text.slice(q.start, q.end) })),
      status: statusOf(state),
      verdicts: inForce(state).map((v) => verdictOf(v, redaction)),
      outlets,
      origins: countOrigins(outlets),
      evidence,
      withheldEvidence: state.evidence.length - evidence.length,
      history: state.history.map((v) => verdictOf(v, redaction)),
      adjudications: state.adjudications.map(({ claimId: _claimId, ...a }) => ({
        ...a,
        rationale: redaction.clean(a.rationale),
      })),
      hidden: isHidden(claim.id),
      ticks: state.ticks,
    }
  })
  const logs = cleanLogs(derived.logs, redaction)
  const standing = standingInterests(claims, logs, choice.profiles, redaction)
  return {
    story,
    text: claims.length === derived.claims.length ? text : null,
    creditLines: extraction.creditLines,
    mentions: extraction.mentions,
    counts: countStandings(chosen.map((c) => c.state)),
    claims,
    logs,
    ...(standing.length === 0 ? {} : { standingInterests: standing }),
  }
}
