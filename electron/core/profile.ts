/** What is known of a checker who is named, and what a profile may become. */
import type { Checker, Profile } from './model.js'
import { checkerNamed } from './model.js'
import type { Result } from './result.js'
import { err, ok } from './result.js'

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

const isNamed = (name: string, { name: held }: Pick<Profile, 'name'>): boolean =>
  checkerNamed(held).id === checkerNamed(name).id

/**
 * Who is meant by a name: the checker whose profile has it, else somebody new. A checker who took another name keeps their id,
 * so somebody new who takes the old name gets one with a number.
 */
export const identify = (name: string, known: readonly Pick<Profile, 'id' | 'name'>[]): Checker => {
  const named = checkerNamed(name)
  const held = known.find((p) => isNamed(name, p))
  if (held !== undefined) return { ...named, id: held.id }
  const taken = new Set(known.map((p) => p.id))
  let { id } = named
  // Ids have 100 characters at most.
  for (let number = 2; taken.has(id); number++) id = `${named.id.slice(0, 90)} ${number}`
  return { ...named, id }
}

/** Two profiles of one name could not be told apart. */
export const editProfile = (changed: Profile, known: readonly Profile[]): Result<Profile> => {
  const { name } = checkerNamed(changed.name)
  if (!known.some((p) => p.id === changed.id))
    return err('checker-not-found', 'This checker is not known here any more.', { name })
  return known.some((p) => p.id !== changed.id && isNamed(name, p))
    ? err('checker-name-taken', `Another checker is called ${name} already. Choose another name.`, { name })
    : ok({ ...changed, name })
}
