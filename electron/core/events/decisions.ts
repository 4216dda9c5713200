/** Turns what a checker asks for into a decision that fits the story as it stands, or says why it does not fit. */
import { isBlind, isWaiting } from '../agreement/settlement.js'
import type { Viewer } from '../agreement/viewer.js'
import type {
  CheckEvent,
  Checker,
  ClaimId,
  ClaimState,
  EvidenceEntry,
  LogEntry,
  Reason,
  Span,
  Status,
} from '../model.js'
import { reasonsByStatus } from '../model.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import type { OpenStory } from '../story/openStories.js'
import { splitClaim, trimSpan } from './claimEdits.js'
import { areNeighbours, overlapsAny } from './foldClaims.js'
import { inForce, orderEvents } from './foldEvents.js'
import { headsOf } from './headsOf.js'
import { openSeals } from './sealedVerdicts.js'
import type { Decision } from './stampEvent.js'
import { undoOfLast } from './undo.js'

const find = (story: OpenStory, claimId: ClaimId): Result<ClaimState> => {
  const state = story.derived.claims.find((s) => s.claim.id === claimId)
  return state === undefined
    ? err(
        'claim-not-found',
        `“${story.record.story.title}” has no claim ${claimId}; it may have been split, merged or dropped.`,
        {
          claimId,
          storyId: story.record.story.id,
        },
      )
    : ok(state)
}

/** Decisions on one thing through which all of them were seen, those as well that were taken back: they may come back. */
const latestOf = (story: OpenStory, isAbout: (e: CheckEvent) => boolean): readonly CheckEvent[] => {
  const about = orderEvents(openSeals(story.record.events)).filter(
    (e) => isAbout(e) || e.kind === 'editUndone',
  )
  const force = new Set(inForce(about).map((e) => e.id))
  const all = about.filter(isAbout)
  return [...new Set([...headsOf(all), ...headsOf(all, (e) => force.has(e.id))])]
}

const idsOf = (events: readonly { readonly id: string }[]): string[] => events.map((e) => e.id)

/** While a claim waits for its second verdict, its checkers know their own work only. */
const knows = (viewer: Viewer, state: ClaimState, by: Checker): boolean =>
  by.id === viewer.checker.id || !isBlind(viewer.policy) || !isWaiting(state, viewer.policy)

/** More would be no use, and no package takes them. */
const mostSeen = 1000

/**
 * The verdicts that lose their claims by an edit, as far as who edits may know them; also those that were taken back, or that
 * another one of the same checker took the place of: they may come back.
 */
const verdictsKnown = (story: OpenStory, claimIds: readonly ClaimId[], viewer: Viewer): string[] =>
  story.derived.claims
    .flatMap((state) =>
      claimIds.includes(state.claim.id)
        ? idsOf(state.history.filter((v) => knows(viewer, state, v.checker)))
        : [],
    )
    .slice(-mostSeen)

const onClaim = (story: OpenStory, claimId: ClaimId, decision: Decision): Result<Decision> => {
  const found = find(story, claimId)
  return found.ok ? ok(decision) : found
}

/** What is said of a claim. Without a reason the status's first one is meant. */
interface Finding {
  readonly claimId: ClaimId
  readonly status: Status
  readonly reason?: Reason | undefined
  readonly rationale: string
}

const reasonOf = ({ status, reason }: Finding): Result<Reason> => {
  const fitting: readonly Reason[] = reasonsByStatus[status]
  const taken = reason ?? reasonsByStatus[status][0]
  return fitting.includes(taken)
    ? ok(taken)
    : err(
        'reason-does-not-fit',
        `The reason “${taken}” does not belong to the status “${status}”. Choose one of: ${fitting.join(', ')}.`,
        { reason: taken, status },
      )
}

/** The verdict by `checkerId` in force on the claim that was given after `decidedAt`. */
const newerVerdict = (
  story: OpenStory,
  { claimId }: Finding,
  { decidedAt, checkerId }: { readonly decidedAt: string | undefined; readonly checkerId: string },
) =>
  decidedAt === undefined
    ? undefined
    : story.derived.claims
        .find((s) => s.claim.id === claimId)
        ?.history.find((v) => v.checker.id === checkerId && v.withdrawn === null && v.at > decidedAt)

const recordVerdict = (
  story: OpenStory,
  verdict: Finding,
  made: { readonly decidedAt: string | undefined; readonly checkerId: string },
): Result<Decision> => {
  const { claimId, status, rationale } = verdict
  const newer = newerVerdict(story, verdict, made)
  if (newer !== undefined)
    return err(
      'newer-verdict',
      `You marked this claim as “${newer.status}” after you decided this; the newer verdict stands. Discard this one, or record it all the same.`,
      { claimId, status: newer.status, at: newer.at },
    )
  const reason = reasonOf(verdict)
  if (!reason.ok) return reason
  return onClaim(story, claimId, {
    kind: 'verdictRecorded',
    claimId,
    status,
    reason: reason.value,
    rationale,
  })
}

/** Settles the verdicts that stand now. A settled claim may be settled again; the later decision counts. */
const adjudicate = (story: OpenStory, finding: Finding, { checker, policy }: Viewer): Result<Decision> => {
  const { claimId, status, rationale } = finding
  const reason = reasonOf(finding)
  if (!reason.ok) return reason
  const found = find(story, claimId)
  if (!found.ok) return found
  const { standing } = found.value
  const verdicts = standing.kind === 'conflict' || standing.kind === 'adjudicated' ? standing.verdicts : []
  if (verdicts.length < 2)
    return err(
      'nothing-to-settle',
      'The checkers do not disagree on this claim; there is nothing to settle.',
      {
        claimId,
      },
    )
  if (policy.kind === 'adjudicated' && verdicts.some((v) => v.checker.id === checker.id))
    return err(
      'adjudicator-marked',
      'You marked this claim yourself. Somebody else must settle the disagreement.',
      { claimId },
    )
  const verdictIds = verdicts.map((v) => v.id)
  const seen = idsOf(latestOf(story, (e) => e.kind === 'claimAdjudicated' && e.claimId === claimId))
  return ok({ kind: 'claimAdjudicated', claimId, status, reason: reason.value, rationale, verdictIds, seen })
}

const withdrawVerdict = (story: OpenStory, verdictId: string, rationale: string): Result<Decision> => {
  const verdict = story.derived.claims.flatMap((s) => s.history).find((v) => v.id === verdictId)
  if (verdict === undefined || verdict.withdrawn !== null)
    return err('verdict-not-found', 'This verdict is not in force any more: it has been withdrawn already.', {
      verdictId,
    })
  return ok({ kind: 'verdictWithdrawn', verdictId, rationale, undo: false })
}

const attachEvidence = (story: OpenStory, claimId: ClaimId, evidence: EvidenceEntry): Result<Decision> =>
  onClaim(story, claimId, { kind: 'evidenceAttached', claimId, evidence })

const detachEvidence = (story: OpenStory, evidenceId: string): Result<Decision> =>
  story.derived.claims.some((s) => s.evidence.some((e) => e.id === evidenceId))
    ? ok({ kind: 'evidenceDetached', evidenceId })
    : err('evidence-not-found', 'This evidence is not attached any more.', { evidenceId })

const setConfidential = (story: OpenStory, evidenceId: string, confidential: boolean): Result<Decision> =>
  story.derived.claims.some((s) => s.evidence.some((e) => e.id === evidenceId))
    ? ok({ kind: 'evidenceConfidentialitySet', evidenceId, confidential })
    : err('evidence-not-found', 'This evidence is not attached any more.', { evidenceId })

const addClaim = (story: OpenStory, span: Span): Result<Decision> => {
  const { text } = story.record
  const trimmed = trimSpan(text, { start: span.start, end: Math.min(span.end, text.length) })
  const splitsPair = (offset: number): boolean =>
    /[\udc00-\udfff]/u.test(text.charAt(offset)) && /[\ud800-\udbff]/u.test(text.charAt(offset - 1))
  if (trimmed === null || splitsPair(trimmed.start) || splitsPair(trimmed.end))
    return err('claim-span-invalid', 'Select some words of the story to make them a claim.', { ...span })
  if (
    overlapsAny(
      trimmed,
      story.derived.claims.map((s) => s.claim),
    )
  )
    return err(
      'claim-span-invalid',
      'The selection overlaps a claim. Select words outside every claim, or split or merge claims.',
      { ...span },
    )
  return ok({ kind: 'claimAdded', ...trimmed })
}

const dropClaim = (story: OpenStory, claimId: ClaimId, viewer: Viewer): Result<Decision> =>
  onClaim(story, claimId, {
    kind: 'claimDropped',
    claimId,
    seen: verdictsKnown(story, [claimId], viewer),
  })

const splitAt = (story: OpenStory, claimId: ClaimId, offset: number, viewer: Viewer): Result<Decision> => {
  const found = find(story, claimId)
  if (!found.ok) return found
  const { text, story: about } = story.record
  return splitClaim(text, about.sha256, found.value.claim, offset) === null
    ? err('claim-span-invalid', 'Place the cursor between two words inside the claim to split it there.', {
        claimId,
        offset,
      })
    : ok({ kind: 'claimSplit', claimId, offset, seen: verdictsKnown(story, [claimId], viewer) })
}

const mergeNeighbours = (
  story: OpenStory,
  claimIds: readonly ClaimId[],
  viewer: Viewer,
): Result<Decision> => {
  const all = story.derived.claims.map((s) => s.claim)
  const chosen = all.filter((c) => claimIds.includes(c.id))
  return chosen.length === new Set(claimIds).size && areNeighbours(chosen, all)
    ? ok({ kind: 'claimsMerged', claimIds: idsOf(chosen), seen: verdictsKnown(story, claimIds, viewer) })
    : err(
        'claim-span-invalid',
        'Only neighbouring claims can be merged. Choose claims that follow one another.',
        {
          claimIds: claimIds.join(' '),
        },
      )
}

const tickCheckpoint = (
  story: OpenStory,
  ticked: {
    readonly claimId: ClaimId
    readonly start: number
    readonly end: number
    readonly tick: 'right' | 'wrong' | 'open'
  },
  viewer: Viewer,
): Result<Decision> => {
  const { claimId, start, end, tick } = ticked
  const found = find(story, claimId)
  if (!found.ok) return found
  if (!found.value.claim.checkpoints.some((c) => c.start === start && c.end === end))
    return err('checkpoint-not-found', 'The claim has no checkpoint at this place.', { claimId, start, end })
  const isHere = (e: CheckEvent): boolean =>
    e.kind === 'checkpointTicked' && e.claimId === claimId && e.start === start && e.end === end
  const seen = latestOf(story, isHere).filter((e) => knows(viewer, found.value, e.checker))
  return ok({ kind: 'checkpointTicked', claimId, start, end, tick, seen: idsOf(seen) })
}

/** An answer belongs to a question that stands. */
const addToLog = (story: OpenStory, entry: LogEntry): Result<Decision> =>
  entry.kind !== 'replyReceived' || story.derived.logs.replies.some((r) => r.id === entry.askedId)
    ? ok(entry)
    : err('event-not-found', 'The question that this answers is not in the log any more.', {
        eventId: entry.askedId,
      })

const undoLast = (story: OpenStory, checkerId: string): Result<Decision> => {
  const undo = undoOfLast(story.record.events, checkerId)
  return undo === null
    ? err('nothing-to-undo', 'There is no decision of yours on this story to take back.', {
        storyId: story.record.story.id,
      })
    : ok(undo)
}

/** Every decision that a checker can ask for. */
export const decisions = {
  recordVerdict,
  adjudicate,
  withdrawVerdict,
  attachEvidence,
  detachEvidence,
  setConfidential,
  addClaim,
  dropClaim,
  splitClaim: splitAt,
  mergeClaims: mergeNeighbours,
  tickCheckpoint,
  addToLog,
  undoLast,
}
