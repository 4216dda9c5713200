/** Works on a few things at a time, so that one waits for the disk while another is computed; the answers come in order. */
import type { Result } from '../result.js'
import { ok } from '../result.js'

/** As many as Node's pool has threads to wait with, twice. */
const groupSize = 8

/** `take` gets the answers in the order of `items`; the first failure ends it. */
export const inGroups = async <A, B>(
  items: readonly A[],
  work: (item: A) => Promise<Result<B>>,
  take: (value: B) => void,
): Promise<Result<void>> => {
  for (let at = 0; at < items.length; at += groupSize) {
    const answers = await Promise.all(items.slice(at, at + groupSize).map(work))
    for (const answer of answers) {
      if (!answer.ok) return answer
      take(answer.value)
    }
  }
  return ok(undefined)
}
