/** A sitting, which the desk calls a review: going through claims with nothing else around, timed, paused and taken up again where it stopped. */
import type { ClaimId, StoryId } from '../../electron/core/model.js'

export interface Sitting {
  /** Whether only the current claim has its card. */
  readonly alone: boolean
  /** Milliseconds of work before `since`. */
  readonly spent: number
  /** The instant since when it runs, in milliseconds since 1970; null while it is paused. */
  readonly since: number | null
  /** Where it was paused. */
  readonly storyId: StoryId | null
  readonly claimId: ClaimId | null
  /** The stories of the package that is reviewed; null for those of the library. */
  readonly stories: readonly StoryId[] | null
}

export const startSitting = (now: number, stories: readonly StoryId[] | null = null): Sitting => ({
  alone: false,
  spent: 0,
  since: now,
  storyId: null,
  claimId: null,
  stories,
})

/** Whoever leaves the desk without a word is not at work: a gap longer than this, in milliseconds, is no time spent. */
export const longestGap = 5 * 60_000

const worked = ({ since }: Sitting, now: number): number => {
  const gap = since === null ? 0 : now - since
  return gap > 0 && gap <= longestGap ? gap : 0
}

/** The time until `now` is added up, so that what is kept of a sitting is never far behind. */
export const tickSitting = (sitting: Sitting, now: number): Sitting =>
  sitting.since === null ? sitting : { ...sitting, spent: sitting.spent + worked(sitting, now), since: now }

export const pauseSitting = (
  sitting: Sitting,
  now: number,
  place: Pick<Sitting, 'storyId' | 'claimId'>,
): Sitting => ({ ...sitting, ...place, spent: sitting.spent + worked(sitting, now), since: null })

export const resumeSitting = (sitting: Sitting, now: number): Sitting => ({ ...sitting, since: now })
