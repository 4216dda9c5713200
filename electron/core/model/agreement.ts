/** How far the checkers of a story or a library agree: figures with their confidence intervals. */
import { z } from 'zod'
import { checkerSchema } from './checker.js'
import { statusSchema } from './verdict.js'

/** A figure; the interval holds it with 95 % confidence and is null where there are too few claims for one. */
export const estimateSchema = z.object({
  value: z.number(),
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
})
export type Estimate = Readonly<z.infer<typeof estimateSchema>>

/** A figure is null where it is not defined: nothing to compare, or only one verdict was ever given. */
const figures = {
  /** Claims that two checkers or more marked independently. */
  claims: z.number().int(),
  percent: estimateSchema.nullable(),
  /** Krippendorff's alpha, nominal. */
  alpha: estimateSchema.nullable(),
}

export const agreementSchema = z.object({
  ...figures,
  /** Each two checkers who marked the same claims, those with the most first. */
  pairs: z.array(
    z.object({
      ...figures,
      first: checkerSchema,
      second: checkerSchema,
      /** Cohen's kappa. */
      kappa: estimateSchema.nullable(),
      /** Rows are the first checker's statuses, columns the second's, both in the order of `statuses`. */
      table: z.array(z.array(z.number().int())),
    }),
  ),
  statuses: z.array(statusSchema),
  /** Claims that cite the outlet, by status; the most claims first. */
  outlets: z.array(z.object({ ...figures, id: z.string(), name: z.string() })),
  /** Whether both gave this reason or neither did. */
  reasons: z.array(z.object({ ...figures, id: z.string() })),
})
export type Agreement = Readonly<z.infer<typeof agreementSchema>>
