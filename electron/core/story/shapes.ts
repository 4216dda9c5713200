/** Tells how a word is written: in capitals, with a capital, in lower case, in digits, as a sign. */

/** How a word is written. */
export const shapes = {
  lower: 1,
  /** "Reuters", "BuzzFeed", "A". */
  capital: 2,
  /** "AFP". */
  capitals: 3,
  number: 4,
  /** Scripts without case. */
  caseless: 5,
  /** "dpaNews". */
  mixed: 6,
  /** From here on no word. */
  sign: 7,
  url: 8,
} as const

const isUpper = (c: string): boolean => c !== c.toLowerCase()
const isLower = (c: string): boolean => c !== c.toUpperCase()

/** The shape of a word, read from its letters. */
export const shapeOf = (word: string): number => {
  const first = word.charAt(0)
  let uppers = 0
  let lowers = 0
  for (const c of word) {
    if (isUpper(c)) uppers++
    else if (isLower(c)) lowers++
  }
  if (uppers + lowers === 0) return /\p{L}/u.test(word) ? shapes.caseless : shapes.number
  if (uppers === 0) return isLower(first) ? shapes.lower : shapes.number
  if (isUpper(first)) return lowers === 0 && word.length > 1 ? shapes.capitals : shapes.capital
  return isLower(first) ? shapes.mixed : shapes.capitals
}
