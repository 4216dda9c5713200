/** Numbers and sizes in words. */

const grouped = new Intl.NumberFormat('en-GB')

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${grouped.format(n)} ${n === 1 ? one : many}`

/** Bytes in the largest unit that keeps the figure above one; 1 kB is 1000 bytes. */
export const fileSize = (bytes: number): string => {
  if (bytes < 1000) return count(bytes, 'byte')
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** The beginning of a SHA-256, enough to tell copies apart by eye. */
export const shortHash = (sha256: string): string => `${sha256.slice(0, 4)}…${sha256.slice(-4)}`

const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })

/** "1st", "22nd", "113th" */
export const ordinal = (n: number): string => `${grouped.format(n)}${endings[ordinals.select(n)] ?? 'th'}`

/** "Reuters, EFE, Bloomberg +3" */
export const firstFew = (names: readonly string[], shown = 3): string =>
  names.length <= shown ? names.join(', ') : `${names.slice(0, shown).join(', ')} +${names.length - shown}`
