/** What is known of a checker who is named. */
import type { Checker, Profile } from './model.js'

/** What events carry of a profile. */
export const withoutInterests = ({ interests: _interests, ...checker }: Profile): Checker => checker

/** What was not given is as the profile has it that is kept under this id; absent parts stay absent. */
export const fillProfile = (
  given: Checker & { readonly interests?: string | undefined },
  known: readonly Profile[],
): Profile => {
  const { id, name } = given
  const held = known.find((p) => p.id === id)
  const initials = given.initials ?? held?.initials
  const colour = given.colour ?? held?.colour
  return {
    id,
    name,
    ...(initials === undefined ? {} : { initials }),
    ...(colour === undefined ? {} : { colour }),
    interests: given.interests ?? held?.interests ?? '',
  }
}
