/** Which claim comes next: in reading order or by check-worthiness, the next open one, or the one at a place in the text. */
import type { ClaimId, ClaimState } from '../../electron/core/model.js'

export type QueueOrder = 'text' | 'worth'

const queues = new WeakMap<readonly ClaimState[], readonly ClaimState[]>()

/** All claims in the order of the queue: as they are read, or those that ask most to be checked first. Ties keep reading order. */
export const inQueue = (claims: readonly ClaimState[], order: QueueOrder): readonly ClaimState[] => {
  if (order === 'text') return claims
  const held = queues.get(claims)
  if (held !== undefined) return held
  const sorted = claims.toSorted((a, b) => b.claim.worth.score - a.claim.worth.score)
  queues.set(claims, sorted)
  return sorted
}

const indexOf = (claims: readonly ClaimState[], id: ClaimId | null): number =>
  claims.findIndex((c) => c.claim.id === id)

/** The claim `step` places on, held at the first and the last one. */
export const neighbourClaim = (
  claims: readonly ClaimState[],
  current: ClaimId | null,
  step: number,
): ClaimId | null => {
  const at = indexOf(claims, current)
  const to = at < 0 ? 0 : Math.min(Math.max(at + step, 0), claims.length - 1)
  return claims[to]?.claim.id ?? null
}

/** The next claim after `current` that nobody has marked, beginning again at the top; null when none is open. */
export const nextOpenClaim = (
  claims: readonly ClaimState[],
  current: ClaimId | null,
  taken: ReadonlySet<ClaimId> = new Set(),
): ClaimId | null => {
  const at = indexOf(claims, current)
  const round = [...claims.slice(at + 1), ...claims.slice(0, Math.max(at, 0))]
  return round.find((c) => c.standing.kind === 'open' && !taken.has(c.claim.id))?.claim.id ?? null
}

/** The claim whose span holds the UTF-16 offset; claims are in reading order and do not overlap. */
export const claimAt = (claims: readonly ClaimState[], offset: number): ClaimState | null => {
  let low = 0
  let high = claims.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = claims[middle]
    if (found === undefined) return null
    if (offset < found.claim.start) high = middle - 1
    else if (offset >= found.claim.end) low = middle + 1
    else return found
  }
  return null
}
