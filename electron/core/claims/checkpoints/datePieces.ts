/** Reads the parts that dates are made of: whole numbers, years, endings of ordinals. */
import type { ClaimTokens } from './tokens.js'

export const two = (n: number): string => String(n).padStart(2, '0')

const zero = 48

/** A whole number of at most four digits, as written in dates. */
export const whole = (tokens: ClaimTokens, at: number): number | null => {
  const { kind, value } = tokens.fact(at)
  if (kind !== 'number' || tokens.end(at) - tokens.start(at) > 4) return null
  let n = 0
  for (let i = 0; i < value.length; i++) {
    const digit = value.charCodeAt(i) - zero
    // A decimal point.
    if (digit < 0) return null
    n = 10 * n + digit
  }
  return n
}

export const isYear = (tokens: ClaimTokens, at: number): boolean => {
  const n = tokens.end(at) - tokens.start(at) === 4 ? whole(tokens, at) : null
  return n !== null && n >= 1000 && n <= 2199
}

export const ordinalWords: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er', 'º'])

/** A year from `at`, also after a comma or "de"; gives the token after it. */
export const yearAfter = (
  tokens: ClaimTokens,
  at: number,
  link: boolean,
): { readonly year: number; readonly to: number } | null => {
  let i = at
  if (tokens.sign(i) === ',' || (link && tokens.sense(i).role === 'of')) i++
  return isYear(tokens, i) && !(tokens.isGlued(i + 1) && tokens.kind(i + 1) === 'word')
    ? { year: Number(tokens.value(i)), to: i + 1 }
    : null
}
