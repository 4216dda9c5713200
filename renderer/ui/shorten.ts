/** Cuts what is too long for its place: a list of names, a hash. */

/** "Reuters, EFE, Bloomberg +3" */
export const firstFew = (names: readonly string[], shown = 3): string =>
  names.length <= shown ? names.join(', ') : `${names.slice(0, shown).join(', ')} +${names.length - shown}`

/** The beginning of a SHA-256, enough to tell copies apart by eye. */
export const shortHash = (sha256: string): string => `${sha256.slice(0, 4)}…${sha256.slice(-4)}`

/** A title that fits on a button; grapheme clusters stay whole. */
export const shortTitle = (title: string, longest = 48): string => {
  const letters = [...new Intl.Segmenter().segment(title)].map(({ segment }) => segment)
  return letters.length <= longest
    ? title
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}
