/** The files of a library: where they lie and what is in them. */
import { join } from 'node:path'
import { z } from 'zod'
import {
  checkerSchema,
  eventSchema,
  extractionSchema,
  storySchema,
  storySummarySchema,
} from '../../core/model.js'

export const indexSchema = z.object({
  format: z.literal('tickmark.index/1'),
  stories: z.record(z.string(), storySummarySchema),
})
export type Index = z.infer<typeof indexSchema>

export const storyFileSchema = z.object({
  format: z.literal('tickmark.story/1'),
  story: storySchema,
  text: z.string(),
  extraction: extractionSchema,
  events: z.array(eventSchema),
})
export type StoryFile = z.infer<typeof storyFileSchema>

export const settingsSchema = z.object({
  format: z.literal('tickmark.settings/1'),
  checker: checkerSchema.nullable(),
  /** The sample stories were put in once; a checker who removes them is not given them again. */
  samplesAdded: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>

export interface LibraryPaths {
  readonly folder: string
  readonly index: string
  readonly settings: string
  readonly stories: string
  readonly story: (storyId: string) => string
  readonly original: (sha256: string) => string
  readonly evidence: (sha256: string) => string
}

export const libraryPaths = (folder: string): LibraryPaths => ({
  folder,
  index: join(folder, 'index.json'),
  settings: join(folder, 'settings.json'),
  stories: join(folder, 'stories'),
  story: (storyId) => join(folder, 'stories', `${storyId}.json`),
  original: (sha256) => join(folder, 'originals', sha256.slice(0, 2), sha256),
  evidence: (sha256) => join(folder, 'evidence', sha256.slice(0, 2), sha256),
})
