/** Where a claim is split: between two words, never inside one, wherever the cursor stands. */

/** Languages that a segmenter knows nothing of, or that are not told, are cut by the rules that hold for all. */
const segmenterFor = (language: string): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' })
  }
}

const hasWord = /[\p{L}\p{N}]/u

/**
 * The boundary nearest to `at` (UTF-16 offset in `text`) that has a word on both sides and cuts none; the earlier of two as
 * near. Null where the cursor is outside the text or the text is one word. In scripts without spaces a boundary lies between
 * words as the segmenter finds them; a mark goes with the word before it.
 */
export const splitPlace = (text: string, at: number, language: string): number | null => {
  if (at <= 0 || at >= text.length) return null
  const segments = [...segmenterFor(language).segment(text)]
  const spaced = (i: number): boolean => /\s$/u.test(text.slice(0, i)) || /^\s/u.test(text.slice(i))
  const places = segments.flatMap(({ index, isWordLike }, i) => {
    const before = segments[i - 1]
    if (before === undefined) return []
    // Two words without a space between them (Chinese, Thai), or a place at a space: "3.5", "don't" and "(so" stay whole.
    const apart = spaced(index) || (isWordLike === true && before.isWordLike === true)
    const bothSides = hasWord.test(text.slice(0, index)) && hasWord.test(text.slice(index))
    return apart && bothSides ? [index] : []
  })
  let best: number | null = null
  for (const place of places) if (best === null || Math.abs(place - at) < Math.abs(best - at)) best = place
  return best
}
