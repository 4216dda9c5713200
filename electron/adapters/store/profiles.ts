/** The profiles that the settings of a library keep of those who sat at it. */
import type { Profile } from '../../core/model.js'
import { withoutInterests } from '../../core/profile.js'
import type { Settings } from './libraryFiles.js'

type Seats = Pick<Settings, 'checker' | 'profiles'>

/** The one who sat down last first. Settings from before there were profiles know nobody but their checker. */
export const profilesOf = ({ checker, profiles }: Seats): readonly Profile[] =>
  checker === null || profiles.some((p) => p.id === checker.id)
    ? profiles
    : [{ ...checker, interests: '' }, ...profiles]

export const seatProfile = (profile: Profile, held: Seats): Seats => {
  return {
    checker: withoutInterests(profile),
    profiles: [profile, ...profilesOf(held).filter((p) => p.id !== profile.id)],
  }
}

/** Who sits at the desk stays there. */
export const replaceProfile = (profile: Profile, held: Seats): Seats => ({
  checker: held.checker?.id === profile.id ? withoutInterests(profile) : held.checker,
  profiles: profilesOf(held).map((p) => (p.id === profile.id ? profile : p)),
})
