/** Sends a decision to the operation that records it. */
import type { StoryPatch } from '../../electron/core/contract.js'
import { unreachable } from '../../electron/core/result.js'
import type { Reply } from '../api/ask.js'
import { ask } from '../api/ask.js'
import type { Client } from '../api/createClient.js'
import type { PendingDecision } from './decision.js'

export const sendDecision = (
  client: Client,
  { storyId, decision, decisionId, decidedAt }: PendingDecision,
  /** Only a decision that comes late says when it was made. */
  isLate: boolean,
): Promise<Reply<StoryPatch>> => {
  const about = { storyId, decisionId }
  switch (decision.kind) {
    case 'mark': {
      const { claimId, status, reason, rationale } = decision
      return ask(() =>
        client.verdict.record({
          ...about,
          claimId,
          status,
          reason,
          rationale,
          decidedAt: isLate ? (decidedAt ?? undefined) : undefined,
        }),
      )
    }
    case 'settle': {
      const { claimId, status, reason, rationale } = decision
      return ask(() => client.claim.adjudicate({ ...about, claimId, status, reason, rationale }))
    }
    case 'withdraw':
      return ask(() => client.verdict.withdraw({ storyId, verdictId: decision.verdictId }))
    case 'attach': {
      const { claimId, evidence } = decision
      return ask(() => client.evidence.attach({ ...about, claimId, evidence }))
    }
    case 'detach':
      return ask(() => client.evidence.detach({ storyId, evidenceId: decision.evidenceId }))
    case 'confide': {
      const { evidenceId, confidential } = decision
      return ask(() => client.evidence.setConfidential({ storyId, evidenceId, confidential }))
    }
    case 'tick': {
      const { claimId, span, tick } = decision
      return ask(() => client.claim.tick({ ...about, claimId, start: span.start, end: span.end, tick }))
    }
    case 'add':
      return ask(() => client.claim.add({ storyId, span: decision.span }))
    case 'drop':
      return ask(() => client.claim.drop({ ...about, claimId: decision.claimId }))
    case 'split':
      return ask(() => client.claim.split({ ...about, claimId: decision.claimId, offset: decision.offset }))
    case 'merge':
      return ask(() => client.claim.merge({ storyId, claimIds: [...decision.claimIds] }))
    case 'log':
      return ask(() => client.logs.add({ ...about, entry: decision.entry }))
    case 'undo':
      return ask(() => client.history.undo({ ...about }))
    default:
      return unreachable(decision)
  }
}
