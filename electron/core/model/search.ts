/** What is asked of the search over a library, and what it finds. */
import { z } from 'zod'
import { offset, spanSchema } from './basics.js'
import { countsSchema } from './derived.js'
import { claimIdSchema } from './extraction.js'
import { storyIdSchema } from './story.js'
import { reasonSchema } from './verdict.js'

/** Where a claim stands, as a filter names it. */
export const standingKindSchema = countsSchema.omit({ total: true }).keyof()
export type StandingKind = z.infer<typeof standingKindSchema>

/** A story fits when one of its claims fits status, reason and checker together, and the story the rest. */
export const searchFiltersSchema = z.object({
  status: standingKindSchema.optional(),
  reason: reasonSchema.optional(),
  /** The id of a checker whose verdict stands. */
  checker: z.string().max(100).optional(),
  /** The name of an outlet that the story credits. */
  outlet: z.string().max(300).optional(),
  /** Days, both included; a story without a date counts by the day of its import. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
export type SearchFilters = Readonly<z.infer<typeof searchFiltersSchema>>

/**
 * Where the words were found. `excerpt` is a piece of the original (the story's text, a rationale, an evidence title) that
 * begins there at `offset`; `marks` are the words, in UTF-16 units of that original.
 */
export const searchMatchSchema = z.object({
  kind: z.enum(['claim', 'text', 'rationale', 'evidence']),
  claimId: claimIdSchema.nullable(),
  excerpt: z.string(),
  offset,
  marks: z.array(spanSchema),
})
export type SearchMatch = Readonly<z.infer<typeof searchMatchSchema>>

export const foundStorySchema = z.object({
  storyId: storyIdSchema,
  /** In UTF-16 units of the title. */
  titleMarks: z.array(spanSchema),
  /** The best places first, three at most; none when the title or an outlet is what fits. */
  matches: z.array(searchMatchSchema),
})
export type FoundStory = Readonly<z.infer<typeof foundStorySchema>>

/** What the filters can be set to, with how many of the found stories each would leave; the most frequent first. */
export const searchChoicesSchema = z.object({
  checkers: z.array(z.object({ id: z.string(), name: z.string(), stories: z.number().int() })),
  outlets: z.array(z.object({ name: z.string(), stories: z.number().int() })),
})
export type SearchChoices = Readonly<z.infer<typeof searchChoicesSchema>>

/** How much of the library the index holds; what is missing is being read in the background. */
export const indexStateSchema = z.object({
  ready: z.boolean(),
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
})
export type IndexState = Readonly<z.infer<typeof indexStateSchema>>
