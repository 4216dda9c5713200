/** The identity of a claim: the same text at the same place has the same id in every library. */
import type { ClaimId, Span } from '../model.js'

const hundred = 100

/** "0" to "99", "-0" to "-99" and "00" to "99": from these a number is put together faster than engines write it. */
const heads: readonly string[] = Array.from({ length: hundred }, (_, i) => String(i))
const dashedHeads: readonly string[] = heads.map((digits) => `-${digits}`)
const pairs: readonly string[] = heads.map((digits) => digits.padStart(2, '0'))

const written = (offset: number, firstDigits: readonly string[]): string => {
  if (offset < hundred) return firstDigits[offset] ?? ''
  const rest = Math.floor(offset / hundred)
  return written(rest, firstDigits) + (pairs[offset - hundred * rest] ?? '')
}

/** What the ids of all claims of a story begin with. */
export const claimIdPrefix = (sha256: string): string => `${sha256.slice(0, 12)}-`

/** The id of the claim at [start, end), as `claimIdOf`, for a caller that asks for many of one story. */
export const claimIdAfter = (prefix: string, start: number, end: number): ClaimId =>
  prefix + written(start, heads) + written(end, dashedHeads)

/** `sha256` is that of the story's original bytes, lower-case hex; the span is in UTF-16 units of the normalised text. */
export const claimIdOf = (sha256: string, span: Span): ClaimId =>
  claimIdAfter(claimIdPrefix(sha256), span.start, span.end)
