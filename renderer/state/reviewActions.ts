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

export const createReviewActions = (client: Client, lookAgain: () => Promise<void>): ReviewActions => {
  /** The save before: two calls on their way at once may arrive in either order, and the older rule would stay. */
  let turn: Promise<unknown> = Promise.resolve()
  const save = (policy: ReviewPolicy): Promise<Reply<ReviewPolicy>> => {
    const saved = turn.then(() => ask(() => client.policy.set(policy)))
    // `ask` answers with what went wrong; a bug is the caller's to see and must not stop those who wait.
    turn = saved.catch(() => undefined)
    return saved
  }
  return {
    readPolicy: () => ask(() => client.policy.get()),
    savePolicy: async (policy) => {
      const reply = await save(policy)
      if (reply.ok) await lookAgain()
      return reply
    },
    readAgreement: (storyId) => ask(() => client.policy.agreement({ storyId })),
  }
}
