/** What the operations of the contract answer with, where it is not a thing of the domain: patches, steps of long work, requests to the desk. */
import { z } from 'zod'
import { claimIdSchema, claimViewSchema, countsSchema, storyIdSchema, storyLogsSchema } from './model.js'
import { failureSchema } from './result.js'

/**
 * What one decision changed: the claims whose state differs now, and the order of all claims when claims came or went.
 * `eventId` is the event that is on the disk; the decision is saved.
 */
export const storyPatchSchema = z.object({
  storyId: storyIdSchema,
  eventId: z.uuid(),
  savedAt: z.iso.datetime(),
  claims: z.array(claimViewSchema),
  order: z.array(claimIdSchema).nullable(),
  counts: countsSchema,
  /** The story's logs where they changed, else null. */
  logs: storyLogsSchema.nullable(),
})
export type StoryPatch = Readonly<z.infer<typeof storyPatchSchema>>

/** The beginning of a report as text: what a dialog shows while the checker chooses. `whole` when nothing was left out. */
export const reportPreviewSchema = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  text: z.string(),
  whole: z.boolean(),
  claims: z.number().int(),
})
export type ReportPreview = Readonly<z.infer<typeof reportPreviewSchema>>

/** A report as it is made: `started`, then pieces and progress, then `done`; `failed` ends it and nothing of it is to be kept. */
export const exportStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('started'), fileName: z.string(), mediaType: z.string() }),
  /** How much has been read, 0 to 1. */
  z.object({ kind: z.literal('progress'), fraction: z.number().min(0).max(1) }),
  /** The next piece: text in UTF-8, or bytes in base64. */
  z.object({ kind: z.literal('piece'), encoding: z.enum(['text', 'base64']), data: z.string() }),
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('failed'), error: failureSchema }),
])
export type ExportStep = Readonly<z.infer<typeof exportStepSchema>>

/** What a JSON report brought into the library. */
export const reportImportSchema = z.object({
  /** Stories that were not there before, and those that were. */
  added: z.array(storyIdSchema),
  existed: z.array(storyIdSchema),
  /** Verdicts, evidence and ticks that are new here. */
  decisions: z.number().int(),
  /** Those whose claim does not exist here, because the story was split into claims in another way. */
  leftOut: z.number().int(),
})
export type ReportImport = Readonly<z.infer<typeof reportImportSchema>>

/** Progress of an import, file by file; the stream ends after the last file or when the caller cancels. */
export const importStepSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('started'),
    index: z.number().int(),
    total: z.number().int(),
    name: z.string(),
  }),
  /** How much of the file's text has been read so far, 0 to 1; files that take a moment only. */
  z.object({
    kind: z.literal('reading'),
    index: z.number().int(),
    total: z.number().int(),
    name: z.string(),
    fraction: z.number().min(0).max(1),
  }),
  z.object({
    kind: z.literal('imported'),
    index: z.number().int(),
    total: z.number().int(),
    name: z.string(),
    storyId: storyIdSchema,
    /** True when the same bytes were in the library already; nothing was written then. */
    existed: z.boolean(),
  }),
  z.object({
    kind: z.literal('refused'),
    index: z.number().int(),
    total: z.number().int(),
    name: z.string(),
    error: failureSchema,
  }),
])
export type ImportStep = Readonly<z.infer<typeof importStepSchema>>

/** Something changed in the library; other windows read again what they show. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('libraryChanged') }),
  z.object({ kind: z.literal('storyChanged'), storyId: storyIdSchema }),
])
export type Change = Readonly<z.infer<typeof changeSchema>>

/** What the program around the desk asks of it: the menu's commands, a story that the system opened, something to say. */
export const deskRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('command'), id: z.string() }),
  z.object({ kind: z.literal('storyOpened'), storyId: storyIdSchema }),
  /** A session package that the system opened: it is merged by the id that it has here. */
  z.object({ kind: z.literal('packageOffered'), packageId: z.uuid(), name: z.string() }),
  z.object({ kind: z.literal('told'), message: z.string() }),
])
export type DeskRequest = Readonly<z.infer<typeof deskRequestSchema>>

/** A part of the library that could not be read at start: it was set aside and the rest opened. */
export const noticeSchema = z.object({ message: z.string(), fileName: z.string() })
export type Notice = Readonly<z.infer<typeof noticeSchema>>

/** How many stories there are to check, in conflict and done. */
export const storyGroupsSchema = z.object({
  toCheck: z.number().int(),
  conflicts: z.number().int(),
  done: z.number().int(),
})
export type StoryGroups = Readonly<z.infer<typeof storyGroupsSchema>>
