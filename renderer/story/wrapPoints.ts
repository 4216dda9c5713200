/** Finds where a line of the text is broken on the page, from nothing but the height of its columns. */

/**
 * 1-based columns at which a new row of the page begins. `topOf` is the top of a column in pixels; it never falls as
 * columns grow, so each break is found by halving: a line of n columns in r rows takes r · log2(n) questions.
 */
export const wrapPoints = (length: number, topOf: (column: number) => number): readonly number[] => {
  const points: number[] = []
  const last = topOf(length + 1)
  let from = 1
  let top = topOf(1)
  while (top < last) {
    let low = from
    let high = length + 1
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (topOf(middle) > top) high = middle
      else low = middle
    }
    points.push(high)
    from = high
    top = topOf(high)
  }
  return points
}

/** The white space that hangs at the end of each row: half-open spans of 0-based offsets into the line. */
export const hangingSpaces = (
  line: string,
  points: readonly number[],
): readonly { readonly start: number; readonly end: number }[] =>
  points.flatMap((column) => {
    const end = column - 1
    const start = line.slice(0, end).trimEnd().length
    return start < end ? [{ start, end }] : []
  })
