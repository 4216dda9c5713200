/** What the screen shows, derived by folding events. */
import { z } from 'zod'
import { instantSchema, offset } from './basics.js'
import { claimIdSchema, claimSchema, creditLineSchema, mentionSchema } from './extraction.js'
import { storySchema } from './story.js'
import { checkerSchema, evidenceEntrySchema, reasonSchema, statusSchema } from './verdict.js'

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

/** Where a claim stands: `conflict` when the latest verdicts of different checkers disagree. */
export const claimStandingSchema = z.discriminatedUnion('kind', [
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
  evidence: z.array(evidenceSchema),
  ticks: z.array(tickSchema),
})
export type ClaimState = Readonly<z.infer<typeof claimStateSchema>>

export const countsSchema = z.object({
  supported: z.number().int(),
  disputed: z.number().int(),
  unverified: z.number().int(),
  conflict: z.number().int(),
  open: z.number().int(),
  total: z.number().int(),
})
export type Counts = Readonly<z.infer<typeof countsSchema>>

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
  counts: countsSchema,
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
  claims: z.array(claimStateSchema),
  counts: countsSchema,
})
export type StoryView = Readonly<z.infer<typeof storyViewSchema>>
