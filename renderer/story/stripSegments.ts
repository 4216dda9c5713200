/** The claims of a story as segments of a strip: one each, or runs of neighbours in a very long story. */
import type { ClaimId, ClaimState } from '../../electron/core/model.js'
import type { ShownStatus } from '../verdicts/shownStatus.js'

export interface StripSegment {
  readonly claimId: ClaimId
  /** Of the run's claims: theirs when they agree, open as soon as one is open, else that of the first. */
  readonly status: ShownStatus
  readonly current: boolean
  readonly title: string
}

/** More segments than this would be thinner than a few pixels each. */
const mostSegments = 160

export const stripSegments = (
  claims: readonly ClaimState[],
  shown: (claim: ClaimState) => ShownStatus,
  currentClaimId: ClaimId | null,
): readonly StripSegment[] => {
  const size = Math.max(1, Math.ceil(claims.length / mostSegments))
  const segments: StripSegment[] = []
  for (let from = 0; from < claims.length; from += size) {
    const run = claims.slice(from, from + size)
    const first = run[0]
    if (first === undefined) break
    const open = run.some((c) => shown(c) === 'open')
    segments.push({
      claimId: first.claim.id,
      status: open ? 'open' : shown(first),
      current: run.some((c) => c.claim.id === currentClaimId),
      title: run.length === 1 ? `Claim ${from + 1}` : `Claims ${from + 1} to ${from + run.length}`,
    })
  }
  return segments
}
