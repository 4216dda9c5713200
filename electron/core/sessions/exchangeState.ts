/** What a library knows of the folder that it shares with others, and what one exchange did. */
import { z } from 'zod'
import { failureSchema } from '../result.js'

const count = z.number().int().nonnegative()

export const exchangeStateSchema = z.object({
  /** Null while nothing is shared. */
  folder: z.string().min(1).max(4000).nullable(),
  /** Evidence marked confidential goes into the folder as well. */
  confidential: z.boolean(),
  /** The stream that this library writes, a folder in the shared one. */
  stream: z.uuid(),
  /** The number of the last package in it that this library wrote; 0 before the first. */
  written: count,
  /** Through which entry of the journal the library's own work is in the folder. */
  through: count,
  /** Entries after that one which only brought in what others put into the folder. */
  brought: z.array(count),
  /** The packages of each stream that are known here: written or merged. */
  known: z.record(z.uuid(), z.array(count)),
})
export type ExchangeState = Readonly<z.infer<typeof exchangeStateSchema>>

export const unmergedSchema = z.object({
  /** The package, as `stream/number.tickmark`. */
  name: z.string(),
  error: failureSchema,
})

export const exchangeOutcomeSchema = z.object({
  folder: z.string(),
  /** Stories whose newest decisions went into the folder. */
  published: count,
  /** Packages of others that were merged, and the decisions that were new here. */
  merged: count,
  decisions: count,
  conflicts: count,
  /** Packages that are not whole yet; the next exchange looks again. */
  waiting: z.array(unmergedSchema),
  /** Packages that this version refuses. */
  refused: z.array(unmergedSchema),
})
export type ExchangeOutcome = Readonly<z.infer<typeof exchangeOutcomeSchema>>

export const exchangeStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), fraction: z.number().min(0).max(1) }),
  z.object({ kind: z.literal('done'), outcome: exchangeOutcomeSchema }),
  z.object({ kind: z.literal('failed'), error: failureSchema }),
])
export type ExchangeStep = Readonly<z.infer<typeof exchangeStepSchema>>
