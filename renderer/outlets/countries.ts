/** Countries by their ISO 3166-1 codes. */
import { offeredLanguages } from '../words/languages.js'
import { speak } from '../words/speak.js'

/** The code as the standard has it: "uk" is GB. Null for what is no country's code. */
export const countryCode = (written: string): string | null => {
  const code = written.trim().toUpperCase()
  if (speak('en').country(code) === null) return null
  return new Intl.Locale(`und-${code}`).region ?? code
}

/** A registry has thousands of outlets in some two hundred countries. */
const held = new Map<string, readonly string[]>()

/** The country's names in every language of the desk, for a search in any of them. */
export const countryNames = (code: string): readonly string[] => {
  const names = held.get(code) ?? offeredLanguages.flatMap((language) => speak(language).country(code) ?? [])
  held.set(code, names)
  return names
}
