/** What a checker asks of the settling of conflicts, and what came of it. */
import { z } from 'zod'
import { outletFieldsSchema } from '../model/outletChange.js'
import { storyIdSchema } from '../model/story.js'
import { failureSchema } from '../result.js'

/** One conflict: the decisions of the side that is kept, and those of the other. */
export const settleItemSchema = z.object({
  storyId: storyIdSchema,
  keep: z.array(z.uuid()).min(1).max(100),
  drop: z.array(z.uuid()).min(1).max(100),
})
export type SettleItem = Readonly<z.infer<typeof settleItemSchema>>

export const settledEventSchema = z.object({ storyId: storyIdSchema, eventId: z.uuid() })
export type SettledEvent = Readonly<z.infer<typeof settledEventSchema>>

export const settleOutcomeSchema = z.object({
  /** For each item what was decided, in order; nothing where what stands is what is kept; or why it was not settled. */
  items: z.array(z.object({ decided: z.array(settledEventSchema), error: failureSchema.nullable() })),
})
export type SettleOutcome = Readonly<z.infer<typeof settleOutcomeSchema>>

export const fieldChoiceSchema = z.object({
  outletId: z.string().min(1),
  field: z.enum([...outletFieldsSchema.keyof().options, 'removed']),
  /** The change whose word is kept. */
  changeId: z.uuid(),
})
export type FieldChoice = Readonly<z.infer<typeof fieldChoiceSchema>>
