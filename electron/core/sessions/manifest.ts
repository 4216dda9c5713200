/** What a session package says of itself: who made it, what was left out, and every file in it with its SHA-256. */
import { z } from 'zod'
import { instantSchema, sha256Schema } from '../model/basics.js'
import {
  checkerSchema,
  extractionSchema,
  eventSchema,
  outletChangeSchema,
  storyIdSchema,
  storySchema,
} from '../model.js'

/** A package of a higher number is refused before anything else of it is read. */
export const sessionVersion = 1
export const sessionFormat = `tickmark.session/${sessionVersion}` as const

export const manifestName = 'manifest.json'
export const signatureName = 'signature.json'

export const packageEntrySchema = z.strictObject({
  name: z.string().max(100),
  byteLength: z.number().int().nonnegative(),
  sha256: sha256Schema,
})
export type PackageEntry = Readonly<z.infer<typeof packageEntrySchema>>

export const manifestSchema = z.strictObject({
  format: z.literal(sessionFormat),
  /** The instant of the newest decision or import in the package: the same content makes the same bytes. */
  madeAt: instantSchema,
  /** Null when nobody had said who marks. */
  madeBy: checkerSchema.nullable(),
  /** Blind: verdicts are left out, so that the next checker marks without seeing them. */
  blind: z.boolean(),
  /** Verdicts are under a seal, and open once the recipient has marked. Absent where they are not. */
  sealed: z.literal(true).optional(),
  /** Whether copies of evidence are in it. */
  evidence: z.boolean(),
  /** Whether evidence that is marked confidential is in it. */
  confidential: z.boolean(),
  /** Every file but the manifest and the signature, by name. */
  entries: z.array(packageEntrySchema),
})
export type Manifest = Readonly<z.infer<typeof manifestSchema>>

/** stories/ID.json. The text is not repeated: it is what the original's bytes decode to. */
export const storyPartSchema = z.object({ story: storySchema, extraction: extractionSchema })
/** events/ID.json, in the order of foldEvents. */
export const eventsPartSchema = z.object({ events: z.array(eventSchema) })

/** outlets.json: what checkers did to the library's own outlets, in the order of orderChanges. */
export const outletsPartSchema = z.object({ changes: z.array(outletChangeSchema).min(1) })

export const signatureSchema = z.strictObject({
  format: z.literal('tickmark.signature/1'),
  /** Ed25519, 32 and 64 bytes in hex. The signature is over the bytes of manifest.json. */
  publicKey: z.string().regex(/^[0-9a-f]{64}$/u),
  signature: z.string().regex(/^[0-9a-f]{128}$/u),
})
export type Signature = Readonly<z.infer<typeof signatureSchema>>

export type EntryName =
  | { readonly kind: 'story' | 'events'; readonly storyId: string }
  | { readonly kind: 'original' | 'evidence'; readonly sha256: string }
  | { readonly kind: 'outlets' }

/** What a file in a package is, by its name; null for a name that no package has. */
export const readEntryName = (name: string): EntryName | null => {
  if (name === entryNames.outlets) return { kind: 'outlets' }
  const [, folder, id] = /^(stories|events)\/([0-9a-f]{16})\.json$/u.exec(name) ?? []
  if (id !== undefined && storyIdSchema.safeParse(id).success)
    return { kind: folder === 'stories' ? 'story' : 'events', storyId: id }
  const [, place, sha256] = /^(originals|evidence)\/([0-9a-f]{64})$/u.exec(name) ?? []
  return sha256 === undefined ? null : { kind: place === 'originals' ? 'original' : 'evidence', sha256 }
}

export const entryNames = {
  outlets: 'outlets.json',
  story: (storyId: string): string => `stories/${storyId}.json`,
  events: (storyId: string): string => `events/${storyId}.json`,
  original: (sha256: string): string => `originals/${sha256}`,
  evidence: (sha256: string): string => `evidence/${sha256}`,
}
