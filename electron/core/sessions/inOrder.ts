/** Works on a few things at a time, so that one waits for the disk while another is computed; the answers come in order. */
import type { Result } from '../result.js'
import { ok } from '../result.js'

/** As many as Node's pool has threads to wait with, twice. */
const mostAtOnce = 8

/** `take` gets the answers in the order of `items`; the first failure ends it, once nothing is on its way any more. */
export const inOrder = async <A, B>(
  items: readonly A[],
  work: (item: A) => Promise<Result<B>>,
  take: (value: B) => void,
): Promise<Result<void>> => {
  const begun: Promise<Result<B>>[] = []
  const next = async (): Promise<Result<void>> => {
    const answer = await begun.shift()
    if (answer === undefined) return ok(undefined)
    if (!answer.ok) return answer
    take(answer.value)
    return ok(undefined)
  }
  try {
    for (const item of items) {
      const answer = work(item)
      // What fails before its turn is told at its turn.
      void answer.catch(() => undefined)
      begun.push(answer)
      if (begun.length < mostAtOnce) continue
      const taken = await next()
      if (!taken.ok) return taken
    }
    while (begun.length > 0) {
      const taken = await next()
      if (!taken.ok) return taken
    }
    return ok(undefined)
  } finally {
    await Promise.allSettled(begun)
  }
}
