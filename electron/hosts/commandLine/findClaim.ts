/** Finds the claim that a command names. */
import type { ClaimId, StorySummary } from '../../core/model.js'
import type { Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import type { Workbench } from '../../core/workbench.js'

/** The id of a claim that is named by it, or by the number that the desk and reports show: its place in the story as it stands now. */
export const findClaim = async (
  workbench: Workbench,
  { story: { id: storyId, title } }: StorySummary,
  asked: string,
): Promise<Result<ClaimId>> => {
  const opened = await workbench.story.open({ storyId })
  if (!opened.ok) return opened
  const { claims } = opened.value
  const found = /^\d{1,9}$/u.test(asked)
    ? claims[Number(asked) - 1]
    : claims.find(({ claim }) => claim.id === asked)
  if (found !== undefined) return ok(found.claim.id)
  const numbers =
    claims.length === 0
      ? 'it has none'
      : claims.length === 1
        ? 'it has claim 1'
        : `it has claims 1 to ${claims.length}`
  return err(
    'claim-not-found',
    `“${title}” has no claim ${asked}; ${numbers}. “tickmark list ${storyId}” prints their numbers and ids.`,
    { claimId: asked, storyId },
  )
}
