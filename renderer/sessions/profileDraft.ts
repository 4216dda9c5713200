/** A profile as it is written in its form, and what is wrong with it. */
import type { CheckerColour, Profile, ProfileEntry } from '../../electron/core/model.js'
import { checkerColours, enteredNameSchema, initialsSchema } from '../../electron/core/model.js'
import { initials } from './initials.js'

export interface ProfileDraft {
  readonly name: string
  /** Empty where those of the name will do. */
  readonly initials: string
  /** Null while nobody chose one. */
  readonly colour: CheckerColour | null
  readonly interests: string
}

/** A colour that follows from the name, so that checkers of different libraries seldom look alike; one that is taken is passed over. */
const colourFor = (name: string, taken: ReadonlySet<CheckerColour | undefined>): CheckerColour => {
  const sum = Array.from(name.trim()).reduce(
    (total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973,
    7,
  )
  const round = checkerColours.map((_, i) => checkerColours[(sum + i) % checkerColours.length])
  return round.find((c) => !taken.has(c)) ?? round[0] ?? checkerColours[0]
}

export const newDraft: ProfileDraft = { name: '', initials: '', colour: null, interests: '' }

export const draftOf = (profile: Profile): ProfileDraft => ({
  name: profile.name,
  initials: profile.initials ?? '',
  colour: profile.colour ?? null,
  interests: profile.interests,
})

/** The colour that was chosen, else the one of the name. */
export const colourOf = ({ name, colour }: ProfileDraft, known: readonly Profile[]): CheckerColour =>
  colour ?? colourFor(name, new Set(known.map((p) => p.colour)))

export type DraftProblem = 'checker.needName' | 'checker.badName' | 'checker.badInitials'

export const entryOf = (draft: ProfileDraft, known: readonly Profile[]): ProfileEntry | DraftProblem => {
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
    colour: colourOf(draft, known),
    interests: draft.interests.trim(),
  }
}
