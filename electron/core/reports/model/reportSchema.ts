/** The one model of a report: every format renders this and nothing else; the published JSON Schema is made from it. */
import { z } from 'zod'
import { instantSchema, offset } from '../../model/basics.js'
import { checkerSchema } from '../../model/checker.js'
import { countsSchema, tickSchema } from '../../model/derived.js'
import {
  claimSchema,
  creditLineSchema,
  mentionSchema,
  quotationSchema,
  scopeSchema,
} from '../../model/extraction.js'
import {
  reportFilterSchema,
  reportLanguageSchema,
  reportScopeSchema,
  reportStatusSchema,
  reportTemplateSchema,
} from '../../model/report.js'
import { storySchema } from '../../model/story.js'
import { noLogs, storyLogsSchema } from '../../model/storyLog.js'
import { evidenceEntrySchema, reasonSchema, statusSchema } from '../../model/verdict.js'

export const reportFormatName = 'tickmark.report/2'

export const reportVerdictSchema = z.object({
  id: z.uuid(),
  status: statusSchema,
  reason: reasonSchema,
  rationale: z.string(),
  checker: checkerSchema,
  at: instantSchema,
  withdrawn: z.object({ at: instantSchema, checker: checkerSchema, rationale: z.string() }).nullable(),
})
export type ReportVerdict = Readonly<z.infer<typeof reportVerdictSchema>>

/** How a disagreement was settled. */
export const reportAdjudicationSchema = reportVerdictSchema
  .omit({ withdrawn: true })
  .extend({ verdictIds: z.array(z.uuid()) })
export type ReportAdjudication = Readonly<z.infer<typeof reportAdjudicationSchema>>

/** What stands in a report is never confidential, so the mark itself is not part of it. */
export const reportEvidenceSchema = z.object({
  id: z.uuid(),
  ...evidenceEntrySchema.omit({ confidential: true }).shape,
  checker: checkerSchema,
  at: instantSchema,
})
export type ReportEvidence = Readonly<z.infer<typeof reportEvidenceSchema>>

/** An outlet that is cited for a claim, once, by its nearest scope. */
export const reportOutletSchema = z.object({
  id: z.string(),
  name: z.string(),
  listed: z.boolean(),
  scope: scopeSchema,
  /** The words that credit it, as they stand in the story. */
  cue: z.string(),
  /** The outlet whose report this one passes on. */
  relays: z.object({ id: z.string(), name: z.string() }).nullable(),
})
export type ReportOutlet = Readonly<z.infer<typeof reportOutletSchema>>

export const reportClaimSchema = z.object({
  ...claimSchema.shape,
  /** 1 for the first claim of the story's text. */
  number: z.number().int().positive(),
  /** The same place as W3C selectors name it: `start` and `end` in Unicode code points, and the text just around. */
  selector: z.object({ start: offset, end: offset, prefix: z.string(), suffix: z.string() }),
  /** The rest of the claim's paragraph; an ellipsis stands where more than a few hundred characters were cut. */
  context: z.object({ before: z.string(), after: z.string() }),
  quotations: z.array(quotationSchema.extend({ text: z.string() })),
  status: reportStatusSchema,
  /** The verdicts in force: none when open, several when checkers disagree; where that was settled, the adjudicator's. */
  verdicts: z.array(reportVerdictSchema),
  outlets: z.array(reportOutletSchema),
  /** From how many sources the cited outlets' reports come: ten that relay one dispatch are one. */
  origins: z.number().int().nonnegative(),
  evidence: z.array(reportEvidenceSchema),
  /** How many pieces of evidence are confidential and left out. */
  withheldEvidence: z.number().int().nonnegative(),
  /** Every verdict ever recorded, oldest first, those withdrawn included. */
  history: z.array(reportVerdictSchema),
  /** How disagreements were settled, oldest first. Reports of before this was possible do not have it. */
  adjudications: z.array(reportAdjudicationSchema).default([]),
  /** The claim waits for a second verdict, and what others than the maker of the report found is left out. */
  hidden: z.boolean().default(false),
  ticks: z.array(tickSchema),
})
export type ReportClaim = Readonly<z.infer<typeof reportClaimSchema>>

export const reportStorySchema = z.object({
  story: storySchema,
  /** The story's whole normalised text where all its claims are in the report, else null. */
  text: z.string().nullable(),
  creditLines: z.array(creditLineSchema),
  mentions: z.array(mentionSchema),
  /** Of the claims in this report. */
  counts: countsSchema,
  claims: z.array(reportClaimSchema),
  /** Corrections, the right of reply and declared interests. Reports of before these were kept do not have it. */
  logs: storyLogsSchema.default(noLogs),
  /** What the profiles of those who checked these claims declare, whatever the story. Absent where they declare nothing. */
  standingInterests: z.array(z.object({ checker: checkerSchema, interests: z.string() })).optional(),
})
export type ReportStory = Readonly<z.infer<typeof reportStorySchema>>

/** How often, by status, the claims of a group were marked. */
export const tallySchema = countsSchema.extend({ id: z.string(), name: z.string() })
export type Tally = Readonly<z.infer<typeof tallySchema>>

export const reportFiguresSchema = z.object({
  /** Claims that cite the outlet, the most cited first. */
  outlets: z.array(tallySchema.extend({ listed: z.boolean() })),
  /** Verdicts in force, by who marked. */
  checkers: z.array(tallySchema),
  /** Verdicts in force, by the UTC month in which they were recorded, the earliest first. */
  months: z.array(tallySchema),
  /** Verdicts in force. */
  reasons: z.array(z.object({ status: statusSchema, reason: reasonSchema, total: z.number().int() })),
})
export type ReportFigures = Readonly<z.infer<typeof reportFiguresSchema>>

export const reportHeadSchema = z.object({
  format: z.literal(reportFormatName),
  /** UTC; the report shows the library as it stood then. */
  generatedAt: instantSchema,
  language: reportLanguageSchema,
  scope: reportScopeSchema,
  filter: reportFilterSchema,
  template: reportTemplateSchema,
  title: z.string(),
  counts: countsSchema,
  withheldEvidence: z.number().int().nonnegative(),
  figures: reportFiguresSchema,
  /** What each status means, in the words that every format prints. */
  meanings: z.record(reportStatusSchema, z.string()),
  method: z.string(),
})
export type ReportHead = Readonly<z.infer<typeof reportHeadSchema>>

/** The JSON report: head and stories in one object. */
export const reportSchema = reportHeadSchema.extend({ stories: z.array(reportStorySchema) })
export type Report = Readonly<z.infer<typeof reportSchema>>

/** A report whose head is known and whose stories are read one after the other, once. */
export interface WholeReport {
  readonly head: ReportHead
  readonly stories: AsyncIterable<ReportStory>
}

/** A report as renderers get it: the head costs a pass over all stories, each pass reads them one after the other. */
export interface ReportSource {
  head(): Promise<ReportHead>
  stories(): AsyncIterable<ReportStory>
}
