/** The operations of session packages and of the shared folder. */
import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { exportStepSchema } from '../contractAnswers.js'
import { fileSchema, packageSourceSchema, sharedFolderSchema } from '../contractInputs.js'
import { checkerSchema } from '../model.js'
import { resultSchema } from '../result.js'
import { exchangeStepSchema } from './exchangeState.js'
import { mergeStepSchema, openConflictsSchema, sessionInspectionSchema } from './sessionFacts.js'
import { sessionRequestSchema } from './sessionRequest.js'
import {
  fieldChoiceSchema,
  settledEventSchema,
  settleItemSchema,
  settleOutcomeSchema,
} from './settleRequest.js'

export const sessionContract = {
  /** Makes a session package piece by piece, as `report.export` does. */
  pack: oc.input(sessionRequestSchema).output(eventIterator(exportStepSchema)),
  /** Checks all of a package and says what is in it. */
  inspect: oc.input(z.object({ file: fileSchema })).output(resultSchema(sessionInspectionSchema)),
  /** Takes a package that the system opened, for the desk to ask its checker about; it is read where it lies. */
  offer: oc.input(z.object({ file: fileSchema })).output(resultSchema(z.object({ packageId: z.uuid() }))),
  /**
   * Brings in what a package holds and this library does not, all of it or nothing; `dryRun` says what that would change
   * and changes nothing. Cancelling before it is saved leaves the library as it was.
   */
  merge: oc
    .input(z.object({ package: packageSourceSchema, dryRun: z.boolean().default(false) }))
    .output(eventIterator(mergeStepSchema)),
  /**
   * Settles conflicts that a merge or `conflicts` told, by keeping one side of each: of decisions and of fields of outlets. An item that
   * cannot be settled says why, and leaves the others to be.
   */
  settle: oc
    .input(
      z.object({
        items: z.array(settleItemSchema).max(1000).default([]),
        fields: z.array(fieldChoiceSchema).max(1000).default([]),
        rationale: z.string().max(1_000_000).default(''),
        /** The checker who settles, where it is not the library's own (command line). */
        checker: checkerSchema.optional(),
      }),
    )
    .output(resultSchema(settleOutcomeSchema)),
  /**
   * What checkers decided against each other and nobody settled, but for verdicts that disagree: of stories and of outlets, at
   * most `limit` of each. `here` is what stands.
   */
  conflicts: oc
    .input(z.object({ limit: z.number().int().min(0).max(1000).default(1000) }))
    .output(resultSchema(openConflictsSchema)),
  /** Takes back what `settle` decided on claims; a field of an outlet is settled for the other side instead. */
  unsettle: oc
    .input(z.object({ decided: z.array(settledEventSchema).min(1).max(10_000) }))
    .output(resultSchema(z.null())),
}

export const exchangeContract = {
  /** The folder that this library shares with others; null while it shares none. */
  get: oc.output(resultSchema(sharedFolderSchema)),
  /** Shares a folder from now on, or none. It must be there. */
  use: oc
    .input(
      z.object({
        folder: z.string().trim().min(1).max(4000).nullable(),
        /** Whether evidence marked confidential goes there as well. */
        confidential: z.boolean().default(false),
      }),
    )
    .output(resultSchema(sharedFolderSchema)),
  /** Writes what was decided here into the folder and merges what others wrote; one exchange at a time. */
  run: oc.output(eventIterator(exchangeStepSchema)),
}
