/** What extraction finds in a text: claims, attributions, quotations, checkpoints. */
import { z } from 'zod'
import { offset, spanSchema } from './basics.js'
import { outletRefSchema } from './outlet.js'

/** The span where a story names an outlet. `cited` is false when the outlet is only named, not credited. */
export const mentionSchema = z.object({
  outlet: outletRefSchema,
  start: offset,
  end: offset,
  cited: z.boolean(),
})
export type Mention = Readonly<z.infer<typeof mentionSchema>>

/** The words that credit an outlet. */
export const cueSchema = z.object({ text: z.string(), start: offset, end: offset })
export type Cue = Readonly<z.infer<typeof cueSchema>>

export const scopeSchema = z.enum(['claim', 'paragraph', 'story'])
export type Scope = z.infer<typeof scopeSchema>

export const attributionSchema = z.object({
  outlet: outletRefSchema,
  mention: spanSchema,
  cue: cueSchema,
  scope: scopeSchema,
  /** The name of the rule that made this attribution, for the checker who asks why. */
  rule: z.string(),
  /** The id of the outlet whose report this outlet passes on ("X, citing Y, reported": X relays Y). */
  relays: z.string().optional(),
})
export type Attribution = Readonly<z.infer<typeof attributionSchema>>

/** `name` is the words at [start, end); `fullName` a fuller form from elsewhere in the story; `via` the pronoun or title that led there. */
export const speakerSchema = z.object({
  name: z.string(),
  start: offset,
  end: offset,
  fullName: z.string().optional(),
  via: z.object({ text: z.string(), start: offset, end: offset }).optional(),
})
export type Speaker = Readonly<z.infer<typeof speakerSchema>>

/** A direct quotation: the words between the marks. The speaker is null when the text does not settle it. */
export const quotationSchema = z.object({ start: offset, end: offset, speaker: speakerSchema.nullable() })
export type Quotation = Readonly<z.infer<typeof quotationSchema>>

export const checkpointKindSchema = z.enum([
  'figure',
  'percentage',
  'money',
  'date',
  'time',
  'duration',
  'person',
  'organisation',
  'place',
  'quotation',
])
export type CheckpointKind = z.infer<typeof checkpointKindSchema>

/** One tickable fact inside a claim. `value` is its normalised form, for instance "CAD 1000000000" or "2025-08-24". */
export const checkpointSchema = z.object({
  kind: checkpointKindSchema,
  start: offset,
  end: offset,
  text: z.string(),
  value: z.string(),
})
export type Checkpoint = Readonly<z.infer<typeof checkpointSchema>>

/** How much a claim asks to be checked, 0 to 1, with the reasons in words. It orders the queue and hides nothing. */
export const worthSchema = z.object({ score: z.number().min(0).max(1), reasons: z.array(z.string()) })
export type Worth = Readonly<z.infer<typeof worthSchema>>

/** The first twelve hex digits of the story's SHA-256, then the span: the same text at the same place has the same id everywhere. */
export const claimIdSchema = z.string().regex(/^[0-9a-f]{12}-\d+-\d+$/)
export type ClaimId = z.infer<typeof claimIdSchema>

export const claimSchema = z.object({
  id: claimIdSchema,
  start: offset,
  end: offset,
  /** The index of the paragraph that holds the claim, credit lines not counted. */
  paragraph: z.number().int().nonnegative(),
  text: z.string(),
  attributions: z.array(attributionSchema),
  quotations: z.array(quotationSchema),
  checkpoints: z.array(checkpointSchema),
  worth: worthSchema,
})
export type Claim = Readonly<z.infer<typeof claimSchema>>

export const creditLineSchema = z.object({
  start: offset,
  end: offset,
  outlets: z.array(z.object({ ...outletRefSchema.shape, start: offset, end: offset })),
})
export type CreditLine = Readonly<z.infer<typeof creditLineSchema>>

export const extractionSchema = z.object({
  /** BCP 47 language of the story, "und" when it cannot be told. */
  language: z.string(),
  creditLines: z.array(creditLineSchema),
  claims: z.array(claimSchema),
  mentions: z.array(mentionSchema),
})
export type Extraction = Readonly<z.infer<typeof extractionSchema>>
