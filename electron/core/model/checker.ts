/** The person who marks: what every event carries of them, and the profile that their library keeps. */
import { z } from 'zod'

/** Colours by name; what each looks like in light and in dark is the theme's affair. None of them is a colour of a state. */
export const checkerColours = ['teal', 'blue', 'indigo', 'plum', 'brown', 'olive'] as const
export const checkerColourSchema = z.enum(checkerColours)
export type CheckerColour = z.infer<typeof checkerColourSchema>

/** One to four letters or figures of any script, each with the marks that belong to it. */
export const initialsSchema = z
  .string()
  .max(20)
  .regex(/^(?:[\p{L}\p{N}]\p{M}{0,2}){1,4}$/u)

/** Events and packages from before checkers had initials and a colour do not have them. */
export const checkerSchema = z.object({
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(100),
  initials: initialsSchema.optional(),
  colour: checkerColourSchema.optional(),
})
export type Checker = Readonly<z.infer<typeof checkerSchema>>

/** What the checker has an interest in, whatever the story. It stays in the library; events do not carry it. */
export const standingInterestsSchema = z.string().trim().max(10_000)

export const profileSchema = checkerSchema.extend({ interests: standingInterestsSchema.default('') })
export type Profile = Readonly<z.infer<typeof profileSchema>>

/**
 * As a name is entered: nothing that is not seen, and nothing that turns the direction of the words after it. Names that came
 * in with older events may be otherwise.
 */
export const enteredNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+$/u)

/** What is left out stays as the profile of that name has it. */
export const profileEntrySchema = z.object({
  name: enteredNameSchema,
  initials: initialsSchema.optional(),
  colour: checkerColourSchema.optional(),
  interests: standingInterestsSchema.optional(),
})
export type ProfileEntry = Readonly<z.infer<typeof profileEntrySchema>>

/** A profile as it is from now on, under the id that it has. */
export const profileEditSchema = profileSchema.extend({ name: enteredNameSchema })

/** The same name is the same checker: case and spacing do not count. */
export const checkerNamed = (name: string): Checker => {
  const tidy = name.trim().replace(/\s+/gu, ' ')
  return { id: tidy.toLocaleLowerCase('en'), name: tidy }
}
