/** Counts hits and misses while a gold folder is read, and remembers each miss in words. */

export const createTally = () => {
  const counts = {}
  const misses = []
  return {
    misses,
    /** Adds to a count. A count that nobody added to is 0. */
    add: (name, by = 1) => {
      counts[name] = (counts[name] ?? 0) + by
    },
    get: (name) => counts[name] ?? 0,
    miss: (kind, where, what) => misses.push(`${kind.padEnd(8)} ${where}: ${what}`),
    counts: () => ({ ...counts }),
  }
}

/** NaN where nothing was asked. */
export const ratio = (part, whole) => (whole === 0 ? Number.NaN : part / whole)

/** Precision, recall and F1 from the counts `<name>.right`, `<name>.false` and `<name>.missed`. */
export const rates = (tally, name) => {
  const right = tally.get(`${name}.right`)
  const precision = ratio(right, right + tally.get(`${name}.false`))
  const recall = ratio(right, right + tally.get(`${name}.missed`))
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}

/** True when two half-open spans share a code unit. */
export const touches = (a, b) => a.start < b.end && b.start < a.end

/** A name for comparing: lower case, no leading "the", only letters and figures with single spaces. */
export const plainName = (name) =>
  name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim()
