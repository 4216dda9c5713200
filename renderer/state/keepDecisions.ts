/** Keeps decisions that are not confirmed yet, each under a key of its own, so that no window writes over another's and each hears when one is settled. */
import { z } from 'zod'
import {
  checkerSchema,
  claimIdSchema,
  evidenceEntrySchema,
  logEntrySchema,
  reasonSchema,
  spanSchema,
  statusSchema,
  storyIdSchema,
} from '../../electron/core/model.js'
import type { Decision, PendingDecision } from './decision.js'

const onClaim = { claimId: claimIdSchema }
const decisionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mark'),
    ...onClaim,
    status: statusSchema,
    reason: reasonSchema.optional(),
    rationale: z.string(),
    advance: z.boolean(),
  }),
  z.object({
    kind: z.literal('settle'),
    ...onClaim,
    status: statusSchema,
    reason: reasonSchema.optional(),
    rationale: z.string(),
  }),
  z.object({ kind: z.literal('withdraw'), ...onClaim, verdictId: z.string() }),
  z.object({ kind: z.literal('attach'), ...onClaim, evidence: evidenceEntrySchema }),
  z.object({ kind: z.literal('detach'), ...onClaim, evidenceId: z.string() }),
  z.object({
    kind: z.literal('confide'),
    ...onClaim,
    evidenceId: z.string(),
    confidential: z.boolean(),
  }),
  z.object({
    kind: z.literal('tick'),
    ...onClaim,
    span: spanSchema,
    tick: z.enum(['right', 'wrong', 'open']),
  }),
  z.object({ kind: z.literal('add'), span: spanSchema }),
  z.object({ kind: z.literal('drop'), ...onClaim }),
  z.object({ kind: z.literal('split'), ...onClaim, offset: z.number().int() }),
  z.object({ kind: z.literal('merge'), claimIds: z.array(claimIdSchema) }),
  z.object({ kind: z.literal('log'), entry: logEntrySchema }),
  z.object({ kind: z.literal('undo') }),
])

/** Decisions of an earlier version have neither id nor instant. */
export const keptDecisionSchema = z.object({
  decisionId: z.uuid().nullable().default(null),
  decidedAt: z.iso.datetime().nullable().default(null),
  storyId: storyIdSchema,
  decision: decisionSchema,
  by: checkerSchema.nullable().default(null),
})

export type KeptDecision = Pick<PendingDecision, 'decisionId' | 'decidedAt' | 'storyId' | 'decision' | 'by'>

const restoreDecision = (decision: z.infer<typeof decisionSchema>): Decision =>
  decision.kind === 'mark' || decision.kind === 'settle' ? { ...decision, reason: decision.reason } : decision

export const restoreKept = (kept: z.infer<typeof keptDecisionSchema>): KeptDecision => ({
  ...kept,
  decisionId: kept.decisionId ?? crypto.randomUUID(),
  decision: restoreDecision(kept.decision),
})

/** Whether a decision that was cut off while it was being saved can be tried again without doing something else. */
const canRepeat = ({ decision, phase }: PendingDecision): boolean =>
  phase === 'unsaved' ||
  decision.kind === 'mark' ||
  decision.kind === 'attach' ||
  decision.kind === 'settle' ||
  decision.kind === 'log'

export const decisionsToKeep = (pending: readonly PendingDecision[]): readonly KeptDecision[] =>
  pending.filter(canRepeat).map(({ decisionId, decidedAt, storyId, decision, by }) => ({
    decisionId,
    decidedAt,
    storyId,
    decision,
    by,
  }))

const prefixOf = (location: string): string => `tickmark.decision/1 ${location} `

/** The id of the decision that a key of the storage holds; null for another key. */
export const decisionIdOf = (key: string | null, location: string): string | null => {
  const prefix = prefixOf(location)
  return key?.startsWith(prefix) === true ? key.slice(prefix.length) : null
}

const readOne = (text: string | null): KeptDecision | null => {
  try {
    const parsed = keptDecisionSchema.safeParse(JSON.parse(text ?? 'null'))
    return parsed.success ? restoreKept(parsed.data) : null
  } catch {
    return null
  }
}

/** What no window has settled yet, the first decided first. One that cannot be read is left where it is. */
export const readDecisions = (
  storage: Pick<Storage, 'getItem' | 'key' | 'length'>,
  location: string,
): readonly KeptDecision[] => {
  try {
    const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i))
    return keys
      .flatMap((key) =>
        key === null || decisionIdOf(key, location) === null ? [] : (readOne(storage.getItem(key)) ?? []),
      )
      .toSorted((a, b) => ((a.decidedAt ?? '') < (b.decidedAt ?? '') ? -1 : 1))
  } catch {
    return []
  }
}

/** Writes what this window holds and takes away what it has settled since (`before`); true when all would outlive the window. */
export const writeDecisions = (
  storage: Pick<Storage, 'setItem' | 'removeItem'>,
  location: string,
  held: readonly KeptDecision[],
  before: ReadonlySet<string>,
): boolean => {
  const prefix = prefixOf(location)
  try {
    const ids = new Set(held.map((d) => d.decisionId))
    for (const id of before) if (!ids.has(id)) storage.removeItem(prefix + id)
    for (const decision of held) storage.setItem(prefix + decision.decisionId, JSON.stringify(decision))
    return true
  } catch {
    return held.length === 0
  }
}
