/** Tells how a word is written: in capitals, with a capital, in lower case, in digits, as a sign. */
import * as shapes from './shapes.js'

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

/** True for the shape of a word that begins with a capital. */
export const isCapital = (shape: number | undefined): boolean =>
  shape === shapes.capital || shape === shapes.capitals
