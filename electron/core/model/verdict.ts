/** Statuses with their reasons, and evidence as it is entered. */
import { z } from 'zod'
import { instantSchema, sha256Schema } from './basics.js'

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
  /** A confidential source: kept in the library, left out of every report. */
  confidential: z.boolean().default(false),
})
export type EvidenceEntry = Readonly<z.infer<typeof evidenceEntrySchema>>
