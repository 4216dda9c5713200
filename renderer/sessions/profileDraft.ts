/** A profile as it is written in its form, and what is wrong with it. */
import type { CheckerColour, Profile, ProfileEntry } from '../../electron/core/model.js'
import { checkerColours, enteredNameSchema, initialsSchema } from '../../electron/core/model.js'
import { initials } from './initials.js'

export interface ProfileDraft {
  readonly name: string
  /** Empty where those of the name will do. */
  readonly initials: string
  readonly colour: CheckerColour
  readonly interests: string
}

/** The first colour that nobody has, so that two checkers look different without anybody choosing. */
export const newDraft = (known: readonly Profile[]): ProfileDraft => {
  const taken = new Set(known.map((p) => p.colour))
  const [first] = checkerColours
  const colour =
    checkerColours.find((c) => !taken.has(c)) ?? checkerColours[known.length % checkerColours.length]
  return { name: '', initials: '', colour: colour ?? first, interests: '' }
}

export const draftOf = (profile: Profile, known: readonly Profile[]): ProfileDraft => ({
  name: profile.name,
  initials: profile.initials ?? '',
  colour: profile.colour ?? newDraft(known).colour,
  interests: profile.interests,
})

export type DraftProblem = 'checker.needName' | 'checker.badName' | 'checker.badInitials'

export const entryOf = (draft: ProfileDraft): ProfileEntry | DraftProblem => {
  if (draft.name.trim() === '') return 'checker.needName'
  const name = enteredNameSchema.safeParse(draft.name)
  if (!name.success) return 'checker.badName'
  const written = draft.initials.trim()
  const chosen = initialsSchema.safeParse(written === '' ? initials(name.data) : written)
  // A name of signs alone has no initials, and needs none.
  if (!chosen.success && written !== '') return 'checker.badInitials'
  return {
    name: name.data,
    ...(chosen.success ? { initials: chosen.data } : {}),
    colour: draft.colour,
    interests: draft.interests.trim(),
  }
}
