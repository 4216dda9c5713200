/** What a checker can ask about the work of two: the library's rule, and how far they agree. */
import type { Agreement, ReviewPolicy, StoryId } from '../../electron/core/model.js'
import type { Reply } from '../api/ask.js'
import { ask } from '../api/ask.js'
import type { Client } from '../api/createClient.js'

export interface ReviewActions {
  readonly readPolicy: () => Promise<Reply<ReviewPolicy>>
  /** What may be seen is another afterwards: story and list are read again. */
  readonly savePolicy: (policy: ReviewPolicy) => Promise<Reply<ReviewPolicy>>
  /** Of a story; null asks for the library. */
  readonly readAgreement: (storyId: StoryId | null) => Promise<Reply<Agreement>>
}

export const createReviewActions = (client: Client, lookAgain: () => Promise<void>): ReviewActions => ({
  readPolicy: () => ask(() => client.policy.get()),
  savePolicy: async (policy) => {
    const reply = await ask(() => client.policy.set(policy))
    if (reply.ok) await lookAgain()
    return reply
  },
  readAgreement: (storyId) => ask(() => client.policy.agreement({ storyId })),
})
