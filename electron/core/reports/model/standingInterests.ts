/** What those who checked the claims of a report have an interest in, as their profiles say. */
import type { Checker, Profile, StoryLogs } from '../../model.js'
import { withoutInterests } from '../../profile.js'
import type { Redaction } from './redact.js'
import type { ReportClaim } from './reportSchema.js'

export interface StandingInterest {
  readonly checker: Checker
  readonly interests: string
}

/** By the order of the profiles. What its checker declared for this story in the same words stands in the log already. */
export const standingInterests = (
  claims: readonly ReportClaim[],
  { interests: logged }: StoryLogs,
  profiles: readonly Profile[],
  { clean }: Redaction,
): StandingInterest[] => {
  const declaring = profiles.filter((p) => p.interests !== '')
  if (declaring.length === 0) return []
  const checked = new Set(
    claims
      .flatMap((c) => [...c.history, ...c.evidence, ...c.adjudications])
      .map((decision) => decision.checker.id),
  )
  return declaring.flatMap((profile) => {
    const interests = clean(profile.interests)
    const isLogged = logged.some((l) => l.checker.id === profile.id && l.interest === interests)
    return checked.has(profile.id) && !isLogged ? [{ checker: withoutInterests(profile), interests }] : []
  })
}
