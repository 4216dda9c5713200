/** What is told of a session package, and of what a merge of it changes. */
import { z } from 'zod'
import { instantSchema } from '../model/basics.js'
import { checkerSchema } from '../model/checker.js'
import { claimIdSchema } from '../model/extraction.js'
import { outletFieldsSchema } from '../model/outletChange.js'
import { storyIdSchema } from '../model/story.js'
import { statusSchema } from '../model/verdict.js'
import { failureSchema } from '../result.js'

/** An invalid signature is no outcome: the package is refused. */
export const signatureOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unsigned') }),
  z.object({ kind: z.literal('signed'), fingerprint: z.string() }),
])

export const sessionFactsSchema = z.object({
  fileName: z.string(),
  byteLength: z.number().int(),
  madeAt: instantSchema,
  madeBy: checkerSchema.nullable(),
  blind: z.boolean(),
  /** The verdicts open claim by claim, once somebody here has marked. */
  sealed: z.boolean(),
  evidence: z.boolean(),
  confidential: z.boolean(),
  signature: signatureOutcomeSchema,
  stories: z.number().int(),
  /** The first thousand of them. */
  storyIds: z.array(storyIdSchema),
  events: z.number().int(),
  evidenceFiles: z.number().int(),
  /** Changes to outlets of the library that it comes from. */
  outletChanges: z.number().int(),
})
export type SessionFacts = Readonly<z.infer<typeof sessionFactsSchema>>

export const storyOutlineSchema = z.object({
  storyId: storyIdSchema,
  title: z.string(),
  claims: z.number().int(),
  events: z.number().int(),
})
export type StoryOutline = Readonly<z.infer<typeof storyOutlineSchema>>

export const sessionInspectionSchema = z.object({
  session: sessionFactsSchema,
  /** The first thousand. */
  outlines: z.array(storyOutlineSchema),
})
export type SessionInspection = Readonly<z.infer<typeof sessionInspectionSchema>>

/** What somebody decided, in one word. */
export const decidedSchema = z.enum([
  ...statusSchema.options,
  'added',
  'dropped',
  'split',
  'joined',
  'right',
  'wrong',
  'untouched',
  /** With a status that is not told, because its checker’s work is to stay unseen. */
  'marked',
])
export type Decided = z.infer<typeof decidedSchema>

export const conflictSideSchema = z.object({
  eventId: z.uuid(),
  checker: checkerSchema,
  at: instantSchema,
  what: decidedSchema,
  rationale: z.string(),
})
export type ConflictSide = Readonly<z.infer<typeof conflictSideSchema>>

/**
 * `here` is what this library held before a merge, `there` what the package brings. Of a conflict that is open in the library,
 * `here` is what stands and `there` what was decided against it.
 */
export const mergeConflictSchema = z.object({
  kind: z.enum(['verdict', 'settled', 'claim', 'tick']),
  storyId: storyIdSchema,
  title: z.string(),
  claimId: claimIdSchema,
  text: z.string(),
  /** Fewer than two checkers have marked the claim, so that libraries of two checkers do not tell of it yet. */
  waiting: z.boolean(),
  here: z.array(conflictSideSchema),
  there: z.array(conflictSideSchema),
})
export type MergeConflict = Readonly<z.infer<typeof mergeConflictSchema>>

const outletSideSchema = z.object({
  changeId: z.uuid(),
  /** Null where nobody had said who marks, or where names are hidden. */
  checker: checkerSchema.nullable(),
  at: instantSchema,
  /** The field as this side wrote it; empty where it took it away. */
  value: z.string(),
})
/** Both sides changed the same field of the same outlet; the later word stands. */
export const outletConflictSchema = z.object({
  outletId: z.string(),
  name: z.string(),
  field: z.enum([...outletFieldsSchema.keyof().options, 'removed']),
  here: outletSideSchema,
  there: outletSideSchema,
})
export type OutletConflict = Readonly<z.infer<typeof outletConflictSchema>>

/** What checkers decided against each other and nobody settled, but for verdicts that disagree. */
export const openConflictsSchema = z.object({
  /** Of all, also where fewer are listed. */
  count: z.number().int(),
  conflicts: z.array(mergeConflictSchema),
  outlets: z.array(outletConflictSchema),
})
export type OpenConflicts = Readonly<z.infer<typeof openConflictsSchema>>

export const outletsPlanSchema = z.object({
  /** Changes that are new here. */
  newChanges: z.number().int(),
  /** The outlets that they are about: the first names. */
  names: z.array(z.string()),
  conflicts: z.array(outletConflictSchema),
})

export const claimChangeSchema = z.object({
  claimId: claimIdSchema,
  text: z.string(),
  what: z.array(z.enum(['appears', 'goes', 'verdict', 'evidence', 'ticks'])).min(1),
})
export type ClaimChange = Readonly<z.infer<typeof claimChangeSchema>>

export const storyChangeSchema = z.object({
  storyId: storyIdSchema,
  title: z.string(),
  isNew: z.boolean(),
  newEvents: z.number().int(),
  knownEvents: z.number().int(),
  /** The story was divided into other claims there, so that decisions may have no claim here. */
  otherClaims: z.boolean(),
  /** New decisions whose claim does not exist here; they are kept. */
  withoutClaim: z.number().int(),
  changes: z.array(claimChangeSchema),
})
export type StoryChange = Readonly<z.infer<typeof storyChangeSchema>>

export const mergeOutcomeSchema = z.object({
  session: sessionFactsSchema,
  stories: z.object({ new: z.number().int(), known: z.number().int() }),
  events: z.object({ new: z.number().int(), known: z.number().int() }),
  /** Claims that change. */
  claims: z.number().int(),
  withoutClaim: z.number().int(),
  conflictCount: z.number().int(),
  /** The first stories that change, with their first claims, and the first conflicts; the counts are of all. */
  changed: z.array(storyChangeSchema),
  conflicts: z.array(mergeConflictSchema),
  outlets: outletsPlanSchema,
})
export type MergeOutcome = Readonly<z.infer<typeof mergeOutcomeSchema>>

export const mergeStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), fraction: z.number().min(0).max(1) }),
  /** `merged` is false after a dry run. */
  z.object({ kind: z.literal('done'), merged: z.boolean(), outcome: mergeOutcomeSchema }),
  z.object({ kind: z.literal('failed'), error: failureSchema }),
])
export type MergeStep = Readonly<z.infer<typeof mergeStepSchema>>
