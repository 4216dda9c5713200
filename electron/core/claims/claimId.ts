/** The identity of a claim: the same text at the same place has the same id in every library. */
import type { ClaimId, Span } from '../model.js'

/** Offsets below this, those of most stories, are written out once. */
const mostWritten = 1 << 14

/** Decimal forms by offset, empty until one is asked for: the engine's own way costs more than the rest of an id. */
const written: string[] = Array.from({ length: mostWritten }, () => '')

const decimalOf = (offset: number): string => {
  const known = offset < mostWritten ? (written[offset] ?? '') : ''
  if (known !== '') return known
  const decimal = String(offset)
  if (offset < mostWritten) written[offset] = decimal
  return decimal
}

/** What the ids of all claims of a story begin with. */
export const claimIdPrefix = (sha256: string): string => `${sha256.slice(0, 12)}-`

/** The id of the claim at [start, end), as `claimIdOf`, for a caller that asks for many of one story. */
export const claimIdAfter = (prefix: string, start: number, end: number): ClaimId =>
  `${prefix}${decimalOf(start)}-${decimalOf(end)}`

/** `sha256` is that of the story's original bytes, lower-case hex; the span is in UTF-16 units of the normalised text. */
export const claimIdOf = (sha256: string, span: Span): ClaimId =>
  claimIdAfter(claimIdPrefix(sha256), span.start, span.end)
