/** What the screen shows, derived by folding events. */
import { z } from 'zod'
import { instantSchema, offset } from './basics.js'
import { checkerSchema } from './checker.js'
import { claimIdSchema, claimSchema, creditLineSchema, mentionSchema } from './extraction.js'
import { storySchema } from './story.js'
import { storyLogsSchema } from './storyLog.js'
import { evidenceEntrySchema, reasonSchema, statusSchema } from './verdict.js'

/** One recorded verdict; `withdrawn` tells when and why it was taken back. The id is its event's. */
export const verdictSchema = z.object({
  id: z.uuid(),
  claimId: claimIdSchema,
  status: statusSchema,
  reason: reasonSchema,
  rationale: z.string(),
  checker: checkerSchema,
  at: instantSchema,
  withdrawn: z.object({ at: instantSchema, checker: checkerSchema, rationale: z.string() }).nullable(),
})
export type Verdict = Readonly<z.infer<typeof verdictSchema>>

/** The id is that of the event that attached it. */
export const evidenceSchema = z.object({
  id: z.uuid(),
  claimId: claimIdSchema,
  ...evidenceEntrySchema.shape,
  checker: checkerSchema,
  at: instantSchema,
})
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>

/** How a disagreement was settled. The id is its event's. */
export const adjudicationSchema = z.object({
  id: z.uuid(),
  claimId: claimIdSchema,
  status: statusSchema,
  reason: reasonSchema,
  rationale: z.string(),
  /** The verdicts that it settles. */
  verdictIds: z.array(z.uuid()),
  checker: checkerSchema,
  at: instantSchema,
})
export type Adjudication = Readonly<z.infer<typeof adjudicationSchema>>

/**
 * Where a claim stands: `conflict` when the latest verdicts of different checkers disagree; `adjudicated` when somebody
 * settled that, until a verdict that was not there then says otherwise.
 */
export const claimStandingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('adjudicated'),
    adjudication: adjudicationSchema,
    /** The latest verdict of each checker. */
    verdicts: z.array(verdictSchema),
  }),
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('marked'), verdict: verdictSchema }),
  z.object({ kind: z.literal('conflict'), verdicts: z.array(verdictSchema) }),
])
export type ClaimStanding = Readonly<z.infer<typeof claimStandingSchema>>

export const tickSchema = z.object({ start: offset, end: offset, tick: z.enum(['right', 'wrong']) })

export const claimStateSchema = z.object({
  claim: claimSchema,
  standing: claimStandingSchema,
  /** Every verdict ever recorded on the claim, oldest first. */
  history: z.array(verdictSchema),
  /** Every decision on a disagreement, oldest first; the last one stands while `standing` says so. */
  adjudications: z.array(adjudicationSchema),
  evidence: z.array(evidenceSchema),
  ticks: z.array(tickSchema),
})
export type ClaimState = Readonly<z.infer<typeof claimStateSchema>>

/**
 * Where the checkers of a claim stand to one another. `waiting`: the policy asks for one more verdict. Null where one checker
 * is enough and no second one marked.
 */
export const settlementSchema = z.enum(['agreement', 'conflict', 'waiting', 'adjudicated']).nullable()
export type Settlement = z.infer<typeof settlementSchema>

/** A claim as the checker at the desk may see it. */
export const claimViewSchema = claimStateSchema.extend({
  settlement: settlementSchema,
  /** Others have worked on the claim, and what they did is left out until both verdicts are in. */
  hidden: z.boolean(),
})
export type ClaimView = Readonly<z.infer<typeof claimViewSchema>>

export const countsSchema = z.object({
  supported: z.number().int(),
  disputed: z.number().int(),
  unverified: z.number().int(),
  conflict: z.number().int(),
  open: z.number().int(),
  total: z.number().int(),
})
export type Counts = Readonly<z.infer<typeof countsSchema>>

/** The counts that the library keeps of a story, for every checker. */
export const heldCountsSchema = countsSchema.extend({
  /**
   * Claims that one checker alone has marked, by that checker: what a policy may hide from the others. Lines that an older
   * Tickmark wrote do not have it.
   */
  alone: z
    .array(
      z.object({
        checkerId: z.string(),
        supported: z.number().int(),
        disputed: z.number().int(),
        unverified: z.number().int(),
      }),
    )
    .optional(),
  /** Conflicts to settle, but for verdicts; absent where there is none. */
  unsettled: z.number().int().optional(),
  /** Those on claims that fewer than two checkers have marked, which are not among the others. */
  unsettledWaiting: z.number().int().optional(),
})
export type HeldCounts = Readonly<z.infer<typeof heldCountsSchema>>

/** What the library list shows of a story without opening it. */
export const storySummarySchema = z.object({
  story: storySchema.pick({
    id: true,
    title: true,
    publisher: true,
    date: true,
    language: true,
    fileName: true,
    origin: true,
    importedAt: true,
  }),
  counts: heldCountsSchema,
  /** Names of the outlets credited in the story, most often credited first. */
  outlets: z.array(z.string()),
  lastEventAt: instantSchema.nullable(),
})
export type StorySummary = Readonly<z.infer<typeof storySummarySchema>>

/** A story opened on the desk. */
export const storyViewSchema = z.object({
  story: storySchema,
  text: z.string(),
  creditLines: z.array(creditLineSchema),
  mentions: z.array(mentionSchema),
  claims: z.array(claimViewSchema),
  counts: countsSchema,
  logs: storyLogsSchema,
})
export type StoryView = Readonly<z.infer<typeof storyViewSchema>>
