/** What the operations of the contract take, where it is not a thing of the domain: files, decisions on a claim, pages, packages. */
import { z } from 'zod'
import { claimIdSchema, storyIdSchema } from './model.js'

/** What the workbench needs of a File or Blob; both hosts carry these natively. Sizes are bytes. */
export interface IncomingFile {
  readonly name: string
  readonly size: number
  readonly type: string
  arrayBuffer(): Promise<ArrayBuffer>
  /** A part of it, where a large file need not be read as a whole; half-open. */
  slice?(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> }
}
const isIncomingFile = (x: unknown): x is IncomingFile =>
  typeof x === 'object' &&
  x !== null &&
  'arrayBuffer' in x &&
  typeof x.arrayBuffer === 'function' &&
  'name' in x &&
  typeof x.name === 'string' &&
  'size' in x &&
  typeof x.size === 'number'
export const fileSchema = z.custom<IncomingFile>(isIncomingFile, 'expects a file')

/**
 * The identity that the caller gave the decision when it was made. One that is recorded already is answered with the story
 * as it stands, and nothing is recorded twice.
 */
export const decided = { decisionId: z.uuid().optional() }
export const onClaim = z.object({ storyId: storyIdSchema, claimId: claimIdSchema, ...decided })

/** At most so many rows from the place that an earlier page named. */
export const pageSchema = z.object({
  limit: z.number().int().min(1).max(1000).default(200),
  cursor: z.string().max(200).nullable().default(null),
})

/** A package as a file, or one that was offered before. */
export const packageSourceSchema = z.union([
  z.object({ file: fileSchema }),
  z.object({ packageId: z.uuid() }),
])
export type PackageSource = Readonly<z.infer<typeof packageSourceSchema>>

/** The shared folder, if there is one, and whether confidential evidence goes into it. */
export const sharedFolderSchema = z.object({ folder: z.string().nullable(), confidential: z.boolean() })
export type SharedFolder = Readonly<z.infer<typeof sharedFolderSchema>>
