/** Countries by their ISO 3166-1 codes, in English. */
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Null for what is no country's code. */
export const countryName = (code: string): string | null => {
  if (!/^[A-Z]{2}$/u.test(code) || code === 'ZZ') return null
  return names.of(code) ?? null
}

/** The code as the standard has it: "uk" is GB. Null for what is no country's code. */
export const countryCode = (written: string): string | null => {
  const code = written.trim().toUpperCase()
  if (countryName(code) === null) return null
  return new Intl.Locale(`und-${code}`).region ?? code
}
