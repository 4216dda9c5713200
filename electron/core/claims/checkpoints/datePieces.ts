/** Reads the parts that dates are made of: whole numbers, years, endings of ordinals. */
import type { Token } from './tokens.js'

export const two = (n: number): string => String(n).padStart(2, '0')

const zero = 48

/** A whole number of at most four digits, as written in dates. */
export const whole = (token: Token | undefined): number | null => {
  if (token === undefined || token.kind !== 'number' || token.end - token.start > 4) return null
  const { value } = token
  let n = 0
  for (let i = 0; i < value.length; i++) {
    const digit = value.charCodeAt(i) - zero
    // A decimal point.
    if (digit < 0) return null
    n = 10 * n + digit
  }
  return n
}

export const isYear = (token: Token | undefined): boolean => {
  const n = token?.end === (token?.start ?? 0) + 4 ? whole(token) : null
  return n !== null && n >= 1000 && n <= 2199
}

export const ordinalWords: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er', 'º'])

/** A year from `at`, also after a comma or "de"; gives the token after it. */
export const yearAfter = (
  tokens: readonly Token[],
  at: number,
  link: boolean,
): { readonly year: number; readonly to: number } | null => {
  let i = at
  if (tokens[i]?.sign === ',' || (link && tokens[i]?.sense.role === 'of')) i++
  const token = tokens[i]
  const next = tokens[i + 1]
  return token !== undefined && isYear(token) && !(next?.glued === true && next.kind === 'word')
    ? { year: Number(token.value), to: i + 1 }
    : null
}
