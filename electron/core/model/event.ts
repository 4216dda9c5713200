/** What checkers decided: events, appended and never edited. */
import { z } from 'zod'
import { instantSchema, offset } from './basics.js'
import { checkerSchema } from './checker.js'
import { claimIdSchema } from './extraction.js'
import { storyIdSchema } from './story.js'
import { correctionShape, interestShape, replyAskedShape, replyReceivedShape } from './storyLog.js'
import { evidenceEntrySchema, reasonSchema, statusSchema } from './verdict.js'

const eventBase = {
  /** Unique across libraries. */
  id: z.uuid(),
  storyId: storyIdSchema,
  at: instantSchema,
  checker: checkerSchema,
}
/**
 * The decisions that this one was made in view of and takes the place of; what it does not name, its checker did not know. Absent
 * in what an early Tickmark recorded, which counts as made in view of all before it.
 */
const inViewOf = { seen: z.array(z.uuid()).max(1000).optional() }

/** Why a conflict was settled by it; absent where nobody said, and where it settled none. */
const settling = { rationale: z.string().max(1_000_000).optional() }

const eventOf = <K extends string, T extends z.ZodRawShape>(kind: K, shape: T) =>
  z.object({ kind: z.literal(kind), ...eventBase, ...shape })

/** What can go under a seal: what says how a claim stands. */
const verdictEvents = [
  eventOf('verdictRecorded', {
    claimId: claimIdSchema,
    status: statusSchema,
    reason: reasonSchema,
    rationale: z.string().max(1_000_000),
  }),
  /** `undo` is true when the checker took back the last decision rather than decided to withdraw this one. */
  eventOf('verdictWithdrawn', {
    verdictId: z.uuid(),
    rationale: z.string().max(1_000_000),
    undo: z.boolean(),
  }),
  /** Settles a disagreement. `verdictIds` are the verdicts that stood then, and that the decision is about. */
  eventOf('claimAdjudicated', {
    claimId: claimIdSchema,
    status: statusSchema,
    reason: reasonSchema,
    rationale: z.string().max(1_000_000),
    verdictIds: z.array(z.uuid()).min(2).max(100),
    ...inViewOf,
  }),
] as const
export const sealedEventSchema = z.discriminatedUnion('kind', verdictEvents)
export type SealedEvent = Readonly<z.infer<typeof sealedEventSchema>>

/** What checkers decided. An event is appended, never edited; undo is one more event. */
export const eventSchema = z.discriminatedUnion('kind', [
  ...verdictEvents,
  /** Verdicts that were handed over under a seal: each opens once somebody else than its checker has marked the claim. */
  eventOf('verdictsSealed', { sealed: z.array(sealedEventSchema).min(1) }),
  eventOf('evidenceAttached', { claimId: claimIdSchema, evidence: evidenceEntrySchema }),
  eventOf('evidenceDetached', { evidenceId: z.uuid() }),
  /** Makes evidence confidential, or no longer so. */
  eventOf('evidenceConfidentialitySet', { evidenceId: z.uuid(), confidential: z.boolean() }),
  eventOf('checkpointTicked', {
    claimId: claimIdSchema,
    start: offset,
    end: offset,
    tick: z.enum(['right', 'wrong', 'open']),
    ...inViewOf,
    ...settling,
  }),
  eventOf('claimAdded', { start: offset, end: offset }),
  /** Edits that take claims away name the verdicts on them that their checker knew. */
  eventOf('claimDropped', { claimId: claimIdSchema, ...inViewOf }),
  /** `at` of the split is `offset`, inside the claim. */
  eventOf('claimSplit', { claimId: claimIdSchema, offset, ...inViewOf }),
  eventOf('claimsMerged', { claimIds: z.array(claimIdSchema).min(2), ...inViewOf }),
  eventOf('correctionLogged', correctionShape),
  eventOf('replyAsked', replyAskedShape),
  eventOf('replyReceived', replyReceivedShape),
  /** By the event's checker, in the matter of the story. */
  eventOf('interestDeclared', interestShape),
  /** Takes back one earlier event that is not a recorded verdict; what an undo took back stands again when that undo is taken back. */
  eventOf('editUndone', { eventId: z.uuid(), ...settling }),
])
export type CheckEvent = Readonly<z.infer<typeof eventSchema>>
export type EventOf<K extends CheckEvent['kind']> = Extract<CheckEvent, { kind: K }>
