/** What checkers did to a library's own outlets: one change for each saving, field by field, never edited. */
import { z } from 'zod'
import { instantSchema } from './basics.js'
import { outletSchema } from './outlet.js'
import { checkerSchema } from './checker.js'

const { id: outletId, ...fields } = outletSchema.shape

const changed = <T extends z.ZodType>(field: T) => z.union([field, z.null()]).optional()

/** Only what was changed; null takes a field away. */
export const outletFieldsSchema = z.strictObject({
  name: changed(fields.name),
  aliases: changed(fields.aliases),
  ambiguous: changed(fields.ambiguous),
  abbreviations: changed(fields.abbreviations),
  nativeNames: changed(fields.nativeNames),
  programmes: changed(fields.programmes),
  domains: changed(fields.domains),
  kind: changed(fields.kind),
  country: changed(fields.country),
  owner: changed(fields.owner),
})
export type OutletFields = Readonly<z.infer<typeof outletFieldsSchema>>
export type OutletField = keyof OutletFields

export const outletChangeSchema = z.strictObject({
  id: z.uuid(),
  at: instantSchema,
  /** Null where nobody had said who marks. */
  checker: checkerSchema.nullable(),
  outletId,
  /** Null takes the own outlet away; one that ships with Tickmark is then as it shipped. */
  fields: outletFieldsSchema.nullable(),
  /** The changes of this outlet that it was made in view of, as decisions on stories say it (event.ts). */
  seen: z.array(z.uuid()).max(1000).optional(),
})
export type OutletChange = Readonly<z.infer<typeof outletChangeSchema>>

export const outletHistorySchema = z.object({
  format: z.literal('tickmark.outlets/2'),
  changes: z.array(outletChangeSchema),
})
export type OutletHistory = Readonly<z.infer<typeof outletHistorySchema>>
