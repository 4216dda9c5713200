/** How many checkers a library asks for, and what they see of one another. */
import { z } from 'zod'

export const reviewPolicySchema = z.object({
  /**
   * `one`: one checker marks each claim. `two`: two do, and neither sees the other's work on a claim until both have marked it.
   * `adjudicated`: the same, and somebody else settles where they disagree.
   */
  kind: z.enum(['one', 'two', 'adjudicated']),
  /** Who recorded which verdict is not shown on the desk while a claim is in conflict. */
  hideNames: z.boolean().default(false),
})
export type ReviewPolicy = Readonly<z.infer<typeof reviewPolicySchema>>

export const plainPolicy: ReviewPolicy = { kind: 'one', hideNames: false }

/** The id of a checker whose name is left out is this and a number; the name is the number. */
export const maskedId = 'masked '
