/** The files of a library: where they lie and what is in them. */
import { join } from 'node:path'
import { z } from 'zod'
import {
  checkerSchema,
  eventSchema,
  extractionSchema,
  profileSchema,
  reportLanguageSchema,
  storySchema,
  plainPolicy,
  reviewPolicySchema,
} from '../../core/model.js'
import type { StorySummary } from '../../core/model.js'
import { storyGroupsSchema } from '../../core/contract.js'
import { sha256Schema } from '../../core/model/basics.js'
import { isSummaries, isSummary } from './isSummaries.js'
import type { SealedKind } from './sealedFile.js'

const kind = <T>(format: string, schema: z.ZodType<T>): SealedKind<T> => ({ format, schema })

/** The gate: a Tickmark that does not know this format touches nothing. */
export const libraryKind = kind('tickmark.library/2', z.object({ id: z.uuid() }))

export const settingsKind = kind(
  'tickmark.settings/2',
  z.object({
    checker: checkerSchema.nullable(),
    /** Who sat here, the one who did last first. Files from before there were profiles do not have them. */
    profiles: z.array(profileSchema).default([]),
    /** The sample stories were put in once; a checker who removes them is not given them again. */
    samplesAdded: z.boolean(),
    /** Null while nobody chose one; files from before the desk had languages do not have it. */
    language: reportLanguageSchema.nullable().default(null),
    /** Files from before a library had a policy do not have it. */
    policy: reviewPolicySchema.default(plainPolicy),
  }),
)
export type Settings = z.infer<typeof settingsKind.schema>

/** The lines of the list for the stories whose id begins with one hex digit. */
export const shardKind = kind(
  'tickmark.index/2',
  z.object({ stories: z.custom<Record<string, StorySummary>>(isSummaries, 'holds a line that is none') }),
)
export type Shard = z.infer<typeof shardKind.schema>

/** The beginning of the list as it was when the journal was folded through `seq`. */
export const firstPageKind = kind(
  'tickmark.first-page/2',
  z.object({
    seq: z.number().int().nonnegative(),
    groups: storyGroupsSchema,
    stories: z.custom<StorySummary[]>(
      (value) => Array.isArray(value) && value.every(isSummary),
      'holds a line that is none',
    ),
  }),
)

/** What an import brought in; it never changes. */
export const storyKind = kind(
  'tickmark.story/2',
  z.object({ story: storySchema, text: z.string(), extraction: extractionSchema }),
)
export type StoryFile = z.infer<typeof storyKind.schema>

/** The decisions on a story that are folded out of the journal, in the order in which they were saved. */
export const eventsKind = kind('tickmark.events/2', z.object({ events: z.array(eventSchema) }))
export type EventsFile = z.infer<typeof eventsKind.schema>

/** Through which record the journal is folded into the other files, and where that record ends. */
export const checkpointKind = kind(
  'tickmark.checkpoint/2',
  z.object({
    seq: z.number().int().nonnegative(),
    hash: sha256Schema,
    segment: z.string().nullable(),
    offset: z.number().int().nonnegative(),
    /** How many stories each shard of the index holds: a shard that is gone shows. */
    shards: z.record(z.string(), z.number().int().nonnegative()),
  }),
)
export type Checkpoint = z.infer<typeof checkpointKind.schema>

export const shardDigits = '0123456789abcdef'.split('')

export interface LibraryPaths {
  readonly folder: string
  readonly library: string
  readonly settings: string
  /** The library's own outlets, plain JSON. */
  readonly outlets: string
  /** The house's words and colours in reports, plain JSON. */
  readonly reportTemplate: string
  /** The key that signs packages, in one of the two. */
  readonly signingKey: string
  readonly sealedSigningKey: string
  readonly checkpoint: string
  readonly index: string
  readonly shard: (digit: string) => string
  readonly firstPage: string
  readonly stories: string
  readonly storyFolder: (storyId: string) => string
  readonly story: (storyId: string) => string
  readonly events: (storyId: string) => string
  readonly journal: string
  readonly originals: string
  readonly original: (sha256: string) => string
  readonly evidenceFolder: string
  readonly evidence: (sha256: string) => string
  readonly backups: string
  readonly lock: string
}

export const libraryPaths = (folder: string): LibraryPaths => ({
  folder,
  library: join(folder, 'library.json'),
  settings: join(folder, 'settings.json'),
  outlets: join(folder, 'outlets.json'),
  reportTemplate: join(folder, 'report-template.json'),
  signingKey: join(folder, 'signing-key.pem'),
  sealedSigningKey: join(folder, 'signing-key.sealed'),
  checkpoint: join(folder, 'checkpoint.json'),
  index: join(folder, 'index'),
  shard: (digit) => join(folder, 'index', `${digit}.json`),
  firstPage: join(folder, 'index', 'first-page.json'),
  stories: join(folder, 'stories'),
  storyFolder: (storyId) => join(folder, 'stories', storyId),
  story: (storyId) => join(folder, 'stories', storyId, 'story.json'),
  events: (storyId) => join(folder, 'stories', storyId, 'events.json'),
  journal: join(folder, 'journal'),
  originals: join(folder, 'originals'),
  original: (sha256) => join(folder, 'originals', sha256.slice(0, 2), sha256),
  evidenceFolder: join(folder, 'evidence'),
  evidence: (sha256) => join(folder, 'evidence', sha256.slice(0, 2), sha256),
  backups: join(folder, 'backups'),
  lock: join(folder, 'lock'),
})
