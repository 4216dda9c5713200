/** What a checker asks of a report: its form, its language, which claims go into it, and the house it goes out from. */
import { z } from 'zod'
import { claimIdSchema } from './extraction.js'
import { searchFiltersSchema } from './search.js'
import { storyIdSchema } from './story.js'
import { statusSchema } from './verdict.js'

/** `open`: nobody has marked it. `conflict`: checkers disagree. */
export const reportStatusSchema = z.enum([...statusSchema.options, 'conflict', 'open'])
export type ReportStatus = z.infer<typeof reportStatusSchema>

/**
 * `csv` has one row for each claim, `evidence-csv` one for each piece of evidence, `figures-csv` the numbers behind the
 * pictures. `claimreview` is schema.org's ClaimReview and `annotations` W3C Web Annotation, both JSON-LD.
 */
export const reportFormatSchema = z.enum([
  'html',
  'pdf',
  'docx',
  'md',
  'csv',
  'evidence-csv',
  'figures-csv',
  'json',
  'claimreview',
  'annotations',
])
export type ReportFormat = z.infer<typeof reportFormatSchema>

export const reportLanguageSchema = z.enum(['en', 'uk', 'es'])
export type ReportLanguage = z.infer<typeof reportLanguageSchema>

export const reportScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('claim'), storyId: storyIdSchema, claimId: claimIdSchema }),
  z.object({ kind: z.literal('story'), storyId: storyIdSchema }),
  z.object({ kind: z.literal('stories'), storyIds: z.array(storyIdSchema).min(1).max(100_000) }),
  /** What belongs to a session package, as it stands here by now; `name` says which session it was. */
  z.object({
    kind: z.literal('session'),
    name: z.string().min(1).max(200),
    storyIds: z.array(storyIdSchema).min(1).max(100_000),
  }),
  /** Every story, or those that the library's search finds. */
  z.object({
    kind: z.literal('library'),
    text: z.string().max(300).default(''),
    filters: searchFiltersSchema.default({}),
  }),
])
export type ReportScope = Readonly<z.infer<typeof reportScopeSchema>>

/** Which claims of the scope go in: all conditions that are given must hold. Days are UTC and count the verdicts in force. */
export const reportFilterSchema = z.object({
  statuses: z.array(reportStatusSchema).min(1).optional(),
  outletId: z.string().min(1).optional(),
  checkerId: z.string().min(1).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
export type ReportFilter = Readonly<z.infer<typeof reportFilterSchema>>

export const reportRequestSchema = z.object({
  format: reportFormatSchema,
  scope: reportScopeSchema,
  filter: reportFilterSchema.default({}),
  /** Null takes the language of the library's template. */
  language: reportLanguageSchema.nullable().default(null),
  /** What the desk speaks that asks: the report does too where neither its maker nor the house chose a language. */
  deskLanguage: reportLanguageSchema.optional(),
})
export type ReportRequest = Readonly<z.infer<typeof reportRequestSchema>>

/** A picture that no reader of a report can be harmed by: pixels only, no SVG. */
const logoSchema = z
  .string()
  .max(700_000)
  .regex(/^data:image\/(?:png;base64,iVBORw0KGgo|jpeg;base64,\/9j\/)[A-Za-z0-9+/]*={0,2}$/)

/** How the reports of a library look and what they say of the house. */
export const reportTemplateSchema = z.object({
  houseName: z.string().trim().max(200).default(''),
  /** A PNG or JPEG as a data URL, at most about 500 KB. */
  logo: logoSchema.nullable().default(null),
  /** For rules and bars; words are never in this colour, so every choice can be read. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .default('#8a3b12'),
  introduction: z.string().max(20_000).default(''),
  /** Says how the house checks; empty takes Tickmark's own words. */
  method: z.string().max(20_000).default(''),
  /** Where the report will be published: ClaimReview and annotations point there. */
  address: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(2000)]).default(''),
  /** Null while the house has chosen none: each report is in the language of the desk that makes it. */
  language: reportLanguageSchema.nullable().default(null),
})
export type ReportTemplate = Readonly<z.infer<typeof reportTemplateSchema>>
export const plainTemplate: ReportTemplate = reportTemplateSchema.parse({})
