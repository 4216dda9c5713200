/** An imported text with its fingerprint. */
import { z } from 'zod'
import { instantSchema, sha256Schema } from './basics.js'

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
