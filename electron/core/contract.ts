/** Every operation of the workbench, once: its name, input, output, expected failures (in the Result), progress and cancellation. */
import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract'
import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import {
  changeSchema,
  deskRequestSchema,
  exportStepSchema,
  importStepSchema,
  noticeSchema,
  reportImportSchema,
  reportPreviewSchema,
  storyGroupsSchema,
  storyPatchSchema,
} from './contractAnswers.js'
import { decided, fileSchema, onClaim, pageSchema } from './contractInputs.js'
import {
  agreementSchema,
  attachmentSchema,
  checkerSchema,
  claimIdSchema,
  evidenceEntrySchema,
  foundStorySchema,
  indexStateSchema,
  listedOutletSchema,
  logEntrySchema,
  outletSchema,
  profileEditSchema,
  profileEntrySchema,
  profileSchema,
  reasonSchema,
  reportLanguageSchema,
  reportRequestSchema,
  reportTemplateSchema,
  reviewPolicySchema,
  searchChoicesSchema,
  searchFiltersSchema,
  spanSchema,
  statusSchema,
  storyIdSchema,
  storySummarySchema,
  storyViewSchema,
} from './model.js'
import { resultSchema } from './result.js'
import { exchangeContract, sessionContract } from './sessions/sessionContract.js'

export type { CommandFacts, CommandGroup, CommandId } from './commands.js'
export { deskCommands } from './commands.js'
export type { CommandWords, Language } from './commandWords/commandWords.js'
export { commandWords, languageFor } from './commandWords/commandWords.js'
export * from './contractAnswers.js'
export type { IncomingFile, PackageSource, SharedFolder } from './contractInputs.js'
export type { ExchangeOutcome, ExchangeStep } from './sessions/exchangeState.js'
export type {
  ConflictSide,
  MergeConflict,
  MergeOutcome,
  MergeStep,
  OpenConflicts,
  OutletConflict,
  SessionFacts,
  SessionInspection,
} from './sessions/sessionFacts.js'
export type { SessionRequest, SessionScope } from './sessions/sessionRequest.js'
export type { FieldChoice, SettledEvent, SettleItem, SettleOutcome } from './sessions/settleRequest.js'

const patchResult = resultSchema(storyPatchSchema)

export const contract = {
  library: {
    /**
     * A page of the stories: those to check, then those in conflict, then those done, each newest import first. `next` asks
     * for the page after this one; null says that there is none. Also what could not be read.
     */
    list: oc.input(pageSchema.optional()).output(
      resultSchema(
        z.object({
          stories: z.array(storySummarySchema),
          groups: storyGroupsSchema,
          next: z.string().nullable(),
          notices: z.array(noticeSchema),
          location: z.string(),
        }),
      ),
    ),
    /**
     * Searches titles, texts, claims, rationales, evidence titles and outlets: every word must be found, as it is, as a
     * beginning or with a typing error. Best first; without words the newest import first. A caller that asks anew gives the
     * search before up, which then ends with the error `cancelled`.
     */
    search: oc
      .input(
        z.object({
          text: z.string().max(1000).default(''),
          filters: searchFiltersSchema.default({}),
          limit: z.number().int().min(1).max(100).default(20),
          cursor: z.string().max(20).nullable().default(null),
          /** Whether to count what the filters can be set to; `choices` is empty else. */
          choices: z.boolean().default(false),
        }),
      )
      .output(
        resultSchema(
          z.object({
            stories: z.array(foundStorySchema.extend({ summary: storySummarySchema })),
            /** Stories that were found, on all pages. */
            total: z.number().int(),
            next: z.string().nullable(),
            choices: searchChoicesSchema,
            index: indexStateSchema,
          }),
        ),
      ),
    /** Changes as they happen, in this window or another; never ends by itself. */
    changes: oc.output(eventIterator(changeSchema)),
  },
  desk: {
    /** Requests as they come; what nobody heard yet comes first. Never ends by itself. */
    requests: oc.output(eventIterator(deskRequestSchema)),
    /** The language that a checker chose for the desk of this library; null while nobody did. */
    language: oc.output(resultSchema(reportLanguageSchema.nullable())),
    /** Says which language the desk shows, so that the program around it shows the same; `chosen` keeps it with the library. */
    speak: oc
      .input(z.object({ language: reportLanguageSchema, chosen: z.boolean().default(false) }))
      .output(resultSchema(z.null())),
  },
  checker: {
    /** Who marks; null until somebody says. */
    get: oc.output(resultSchema(checkerSchema.nullable())),
    /** Who sat at this library before, the one who did last first; colleagues whose work was merged are not among them. */
    known: oc.output(resultSchema(z.array(profileSchema))),
    /** Seats a checker. The same name is the same checker, whose profile is changed by what is given of it. */
    set: oc.input(profileEntrySchema).output(resultSchema(checkerSchema)),
    /** Changes the profile of a checker who sat here, the name too, and seats nobody. */
    edit: oc.input(profileEditSchema).output(resultSchema(profileSchema)),
  },
  story: {
    /** Imports text files (.txt, .md). Cancelling keeps the files that were imported before and drops the one at hand. */
    import: oc
      .input(z.object({ files: z.array(fileSchema).min(1).max(10_000), origin: z.enum(['file', 'paste']) }))
      .output(eventIterator(importStepSchema)),
    open: oc.input(z.object({ storyId: storyIdSchema })).output(resultSchema(storyViewSchema)),
  },
  verdict: {
    /** Records a verdict; without a reason the status's first reason is taken. */
    record: oc
      .input(
        onClaim.extend({
          status: statusSchema,
          reason: reasonSchema.optional(),
          rationale: z.string().max(1_000_000).default(''),
          /**
           * When it was decided, where that is not now. If the same checker marked the claim again since, it is refused with
           * `newer-verdict`: what was decided before does not cover what was decided after.
           */
          decidedAt: z.iso.datetime().optional(),
          /** The checker who marks, where it is not the library's own (command line). */
          checker: checkerSchema.optional(),
        }),
      )
      .output(patchResult),
    withdraw: oc
      .input(
        z.object({
          storyId: storyIdSchema,
          verdictId: z.uuid(),
          rationale: z.string().max(1_000_000).default(''),
        }),
      )
      .output(patchResult),
  },
  evidence: {
    /** Stores a file under its SHA-256 (at most 200 MB) so that it can be named in an evidence entry. */
    storeFile: oc.input(z.object({ file: fileSchema })).output(resultSchema(attachmentSchema)),
    /** A stored copy, as a Blob for the checker to look at or save. */
    readFile: oc
      .input(z.object({ attachment: attachmentSchema }))
      .output(resultSchema(z.object({ file: fileSchema }))),
    attach: oc.input(onClaim.extend({ evidence: evidenceEntrySchema })).output(patchResult),
    detach: oc.input(z.object({ storyId: storyIdSchema, evidenceId: z.uuid() })).output(patchResult),
    /** Makes evidence confidential, which keeps it out of every report, or no longer so. */
    setConfidential: oc
      .input(z.object({ storyId: storyIdSchema, evidenceId: z.uuid(), confidential: z.boolean() }))
      .output(patchResult),
  },
  policy: {
    /** How many checkers this library asks for, and what they see of one another. */
    get: oc.output(resultSchema(reviewPolicySchema)),
    set: oc.input(reviewPolicySchema).output(resultSchema(reviewPolicySchema)),
    /** How far the checkers of a story agree; null asks for the library, where every story with decisions is read. */
    agreement: oc
      .input(z.object({ storyId: storyIdSchema.nullable() }))
      .output(resultSchema(agreementSchema)),
  },
  claim: {
    /**
     * Settles a disagreement; without a reason the status's first reason is taken. Where the policy asks for an adjudicator,
     * it must be somebody whose own verdict is not at stake.
     */
    adjudicate: oc
      .input(
        onClaim.extend({
          status: statusSchema,
          reason: reasonSchema.optional(),
          rationale: z.string().max(1_000_000).default(''),
        }),
      )
      .output(patchResult),
    add: oc.input(z.object({ storyId: storyIdSchema, span: spanSchema })).output(patchResult),
    drop: oc.input(onClaim).output(patchResult),
    /** Splits at `offset`, a place inside the claim, in UTF-16 units of the story's text. */
    split: oc.input(onClaim.extend({ offset: z.number().int().positive() })).output(patchResult),
    /** Joins neighbouring claims into one that spans them all. */
    merge: oc
      .input(z.object({ storyId: storyIdSchema, claimIds: z.array(claimIdSchema).min(2).max(50) }))
      .output(patchResult),
    tick: oc
      .input(onClaim.extend({ ...spanSchema.shape, tick: z.enum(['right', 'wrong', 'open']) }))
      .output(patchResult),
  },
  logs: {
    /** Logs a correction, a question to somebody concerned, their answer, or an interest of the checker. */
    add: oc
      .input(z.object({ storyId: storyIdSchema, entry: logEntrySchema, ...decided }))
      .output(patchResult),
  },
  history: {
    /** Takes back the checker's own last decision on the story, by one more event. */
    undo: oc.input(z.object({ storyId: storyIdSchema, ...decided })).output(patchResult),
  },
  outlets: {
    /** The registry that ships with Tickmark, under the library's own outlets. */
    list: oc.output(resultSchema(z.array(listedOutletSchema))),
    /** Adds an outlet, or changes the one of that id, in this library; stories imported from now on are read with it. */
    save: oc.input(z.object({ outlet: outletSchema })).output(resultSchema(listedOutletSchema)),
    /** Takes back what `save` did: an added outlet goes, a changed one is as it shipped. */
    remove: oc.input(z.object({ outletId: z.string().min(1) })).output(resultSchema(z.null())),
  },
  report: {
    /** The first claims of a report, as the format writes them; PDF and DOCX are shown as HTML. */
    preview: oc.input(reportRequestSchema).output(resultSchema(reportPreviewSchema)),
    /** Makes the report piece by piece. Cancelling stops the reading; what came so far is to be thrown away. */
    export: oc.input(reportRequestSchema).output(eventIterator(exportStepSchema)),
    /** Takes the stories and decisions of a JSON report into this library; what is here already stays as it is. */
    import: oc.input(z.object({ file: fileSchema })).output(resultSchema(reportImportSchema)),
    /** How the reports of this library look. */
    template: oc.output(resultSchema(reportTemplateSchema)),
    saveTemplate: oc
      .input(z.object({ template: reportTemplateSchema }))
      .output(resultSchema(reportTemplateSchema)),
  },
  session: sessionContract,
  exchange: exchangeContract,
}

export type Contract = typeof contract
export type Inputs = InferContractRouterInputs<Contract>
export type Outputs = InferContractRouterOutputs<Contract>
