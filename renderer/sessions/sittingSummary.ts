/** What a sitting comes to in a story: verdicts by outlet, and what a checker should look at again. */
import type { ClaimState, StoryId, StorySummary } from '../../electron/core/model.js'
import type { ShownStatus } from '../verdicts/shownStatus.js'
import { statusOf } from '../verdicts/shownStatus.js'

export type OutletTally = Readonly<Record<ShownStatus, number>> & { readonly outlet: string }

export interface SittingSummary {
  /** Outlets by how many claims credit them. */
  readonly outlets: readonly OutletTally[]
  readonly conflicts: number
  /** Marked claims without a word of why, and without evidence. */
  readonly withoutRationale: number
  readonly withoutEvidence: number
}

const none = { supported: 0, disputed: 0, unverified: 0, conflict: 0, open: 0 }
const sumOf = (t: OutletTally): number => t.supported + t.disputed + t.unverified + t.conflict + t.open

const hasRationale = ({ standing, history }: ClaimState): boolean =>
  standing.kind === 'adjudicated' || history.some((v) => v.withdrawn === null && v.rationale.trim() !== '')

export const summariseSitting = (claims: readonly ClaimState[]): SittingSummary => {
  const outlets = new Map<string, OutletTally>()
  for (const claim of claims) {
    const status = statusOf(claim.standing)
    for (const outlet of new Set(claim.claim.attributions.map((a) => a.outlet.name))) {
      const tally = outlets.get(outlet) ?? { outlet, ...none }
      outlets.set(outlet, { ...tally, [status]: tally[status] + 1 })
    }
  }
  const marked = claims.filter((c) => c.standing.kind !== 'open')
  return {
    outlets: [...outlets.values()].toSorted((a, b) => sumOf(b) - sumOf(a)),
    conflicts: claims.filter((c) => c.standing.kind === 'conflict').length,
    withoutRationale: marked.filter((c) => !hasRationale(c)).length,
    withoutEvidence: marked.filter((c) => c.evidence.length === 0).length,
  }
}

/** The stories of the list that a sitting goes through. */
export const ofSitting = (
  listed: readonly StorySummary[],
  only: readonly StoryId[] | null,
): readonly StorySummary[] => {
  if (only === null) return listed
  const wanted = new Set(only)
  return listed.filter((s) => wanted.has(s.story.id))
}

/** The story of the list that is to be checked next, after the one on the desk and then from the top. */
export const nextStory = (
  listed: readonly StorySummary[],
  current: StoryId | null,
  only: readonly StoryId[] | null = null,
): StorySummary | null => {
  const stories = ofSitting(listed, only)
  const at = stories.findIndex((s) => s.story.id === current)
  const round = [...stories.slice(at + 1), ...stories.slice(0, Math.max(at, 0))]
  return round.find((s) => s.counts.open > 0) ?? null
}
