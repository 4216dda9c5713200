/** What a checker asks of a session package: which stories go in, and what is left out of it. */
import { z } from 'zod'
import { searchFiltersSchema } from '../model/search.js'
import { storyIdSchema } from '../model/story.js'

/** Stories in one package: three files each, and a zip counts 65,535. */
export const mostStories = 20_000

export const sessionScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stories'), storyIds: z.array(storyIdSchema).min(1).max(mostStories) }),
  /** Every story, or those that the library's search finds. */
  z.object({
    kind: z.literal('library'),
    text: z.string().max(300).default(''),
    filters: searchFiltersSchema.default({}),
  }),
])
export type SessionScope = Readonly<z.infer<typeof sessionScopeSchema>>

export const sessionRequestSchema = z.object({
  scope: sessionScopeSchema,
  /** Leaves the verdicts out, so that the next checker marks without seeing them. */
  blind: z.boolean().default(false),
  /** Takes the verdicts along under a seal: each opens in the other library once somebody there has marked the claim. */
  sealed: z.boolean().default(false),
  /** Takes copies of evidence along. */
  evidence: z.boolean().default(false),
  /** Takes evidence along that is marked confidential. */
  confidential: z.boolean().default(false),
  /** Signs with the key of this library. */
  signed: z.boolean().default(false),
})
export type SessionRequest = Readonly<z.infer<typeof sessionRequestSchema>>
