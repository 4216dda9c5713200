/**
 * The schemas of the domain; every type is inferred from its schema.
 * All offsets are UTF-16 code units over the normalised text (line ends are LF, no BOM), half-open: [start, end).
 */
import { z } from 'zod'

const offset = z.number().int().nonnegative()
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)
/** An instant in UTC, as Date.prototype.toISOString writes it. */
const instantSchema = z.iso.datetime()

export const spanSchema = z.object({ start: offset, end: offset })
export type Span = Readonly<z.infer<typeof spanSchema>>

// --- outlets -----------------------------------------------------------------------------------------------------

export const outletKindSchema = z.enum(['agency', 'newspaper', 'broadcaster', 'online', 'magazine'])
export type OutletKind = z.infer<typeof outletKindSchema>

/** One news organisation of the registry (seeds/outlets.json and a library's own additions). */
export const outletSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  /** Other names that mean this outlet and no other in running prose. */
  aliases: z.array(z.string().min(1)).optional(),
  /** Short forms that are also ordinary words or are shared between outlets ("The Times"): context decides. */
  ambiguous: z.array(z.string().min(1)).optional(),
  abbreviations: z.array(z.string().min(2)).optional(),
  /** The name in its own script or language. */
  nativeNames: z.array(z.string().min(1)).optional(),
  /** Programmes that stories credit by name ("Newsnight"). */
  programmes: z.array(z.string().min(1)).optional(),
  domains: z.array(z.string().regex(/^[^\s/]+\.[^\s/]+$/)).optional(),
  kind: outletKindSchema,
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  owner: z.string().min(1).optional(),
})
export type Outlet = Readonly<z.infer<typeof outletSchema>>
export const registrySchema = z.object({
  format: z.literal('tickmark.outlets/1'),
  outlets: z.array(outletSchema),
})
export type Registry = Readonly<z.infer<typeof registrySchema>>

/** An outlet as a story names it. `listed` is false for one that is in no registry; its id is then derived from the name. */
export const outletRefSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  listed: z.boolean(),
})
export type OutletRef = Readonly<z.infer<typeof outletRefSchema>>

// --- what extraction finds in a text -----------------------------------------------------------------------------

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

// --- stories -----------------------------------------------------------------------------------------------------

/** The first sixteen hex digits of the SHA-256 of the original bytes. */
export const storyIdSchema = z.string().regex(/^[0-9a-f]{16}$/)
export type StoryId = z.infer<typeof storyIdSchema>

export const encodingSchema = z.enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'])
export type Encoding = z.infer<typeof encodingSchema>

export const mediaTypeSchema = z.enum(['text/plain', 'text/markdown'])
export type MediaType = z.infer<typeof mediaTypeSchema>

export const storySchema = z.object({
  id: storyIdSchema,
  sha256: sha256Schema,
  title: z.string(),
  publisher: z.string().nullable(),
  /** The day the story bears, ISO 8601, when it bears one. */
  date: z.iso.date().nullable(),
  language: z.string(),
  /** The name of the file as imported; "Pasted text" for a paste. */
  fileName: z.string(),
  origin: z.enum(['file', 'paste', 'sample']),
  mediaType: mediaTypeSchema,
  encoding: encodingSchema,
  /** Of the original file, in bytes. */
  byteLength: z.number().int().nonnegative(),
  /** Of the normalised text, in UTF-16 code units. */
  length: z.number().int().nonnegative(),
  importedAt: instantSchema,
})
export type Story = Readonly<z.infer<typeof storySchema>>

// --- checkers, evidence, verdicts --------------------------------------------------------------------------------

export const checkerSchema = z.object({ id: z.string().min(1).max(100), name: z.string().min(1).max(100) })
export type Checker = Readonly<z.infer<typeof checkerSchema>>

export const statusSchema = z.enum(['supported', 'disputed', 'unverified'])
export type Status = z.infer<typeof statusSchema>

/** The reason codes that fit each status; the first is the one taken when a checker gives none. */
export const reasonsByStatus = {
  supported: ['confirmed', 'confirmed-with-caveat'],
  disputed: ['refuted', 'conflicting', 'misleading', 'outdated'],
  unverified: ['not-enough-evidence', 'source-unreachable', 'not-checkable'],
} as const satisfies Record<Status, readonly string[]>

export const reasonSchema = z.enum([
  ...reasonsByStatus.supported,
  ...reasonsByStatus.disputed,
  ...reasonsByStatus.unverified,
])
export type Reason = z.infer<typeof reasonSchema>

export const stanceSchema = z.enum(['backs', 'contradicts', 'silent'])
export type Stance = z.infer<typeof stanceSchema>

/** A local copy held in the library under the SHA-256 of its bytes. */
export const attachmentSchema = z.object({
  sha256: sha256Schema,
  name: z.string().min(1).max(255),
  byteLength: z.number().int().nonnegative(),
  mediaType: z.string().max(200),
})
export type Attachment = Readonly<z.infer<typeof attachmentSchema>>

/** A document that a checker holds against a claim, as it is entered. */
export const evidenceEntrySchema = z.object({
  title: z.string().trim().min(1).max(1000),
  outlet: z.string().max(300).default(''),
  /** Kept as text and never followed by the program; http and https only. */
  url: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(4000)]).default(''),
  excerpt: z.string().max(1_000_000).default(''),
  note: z.string().max(1_000_000).default(''),
  stance: stanceSchema,
  standing: z.enum(['primary', 'secondary']).default('secondary'),
  capturedAt: z.union([instantSchema, z.null()]).default(null),
  attachments: z.array(attachmentSchema).max(100).default([]),
})
export type EvidenceEntry = Readonly<z.infer<typeof evidenceEntrySchema>>

// --- events ------------------------------------------------------------------------------------------------------

const eventBase = {
  /** Unique across libraries. */
  id: z.uuid(),
  storyId: storyIdSchema,
  at: instantSchema,
  checker: checkerSchema,
}
const eventOf = <K extends string, T extends z.ZodRawShape>(kind: K, shape: T) =>
  z.object({ kind: z.literal(kind), ...eventBase, ...shape })

/** What checkers decided. An event is appended, never edited; undo is one more event. */
export const eventSchema = z.discriminatedUnion('kind', [
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
  eventOf('evidenceAttached', { claimId: claimIdSchema, evidence: evidenceEntrySchema }),
  eventOf('evidenceDetached', { evidenceId: z.uuid() }),
  eventOf('checkpointTicked', {
    claimId: claimIdSchema,
    start: offset,
    end: offset,
    tick: z.enum(['right', 'wrong', 'open']),
  }),
  eventOf('claimAdded', { start: offset, end: offset }),
  eventOf('claimDropped', { claimId: claimIdSchema }),
  /** `at` of the split is `offset`, inside the claim. */
  eventOf('claimSplit', { claimId: claimIdSchema, offset }),
  eventOf('claimsMerged', { claimIds: z.array(claimIdSchema).min(2) }),
  /** Takes back one earlier event that is neither a recorded verdict nor an undo. */
  eventOf('editUndone', { eventId: z.uuid() }),
])
export type CheckEvent = Readonly<z.infer<typeof eventSchema>>
export type EventOf<K extends CheckEvent['kind']> = Extract<CheckEvent, { kind: K }>

// --- derived state -----------------------------------------------------------------------------------------------

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
  story: storySchema,
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
