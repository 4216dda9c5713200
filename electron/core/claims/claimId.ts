/** The identity of a claim: the same text at the same place has the same id in every library. */
import type { ClaimId, Span } from '../model.js'

/** Offsets below this, those of most stories, are written out once. */
const mostWritten = 1 << 14

const unwritten = (): string[] => Array.from({ length: mostWritten }, () => '')

/** "120" and "-187" by offset, empty until one is asked for: the engine's own way costs more than the rest of an id. */
const starts = unwritten()
const ends = unwritten()

const writtenIn = (list: string[], offset: number, sign: string): string => {
  const known = offset < mostWritten ? (list[offset] ?? '') : ''
  if (known !== '') return known
  const written = `${sign}${offset}`
  if (offset < mostWritten) list[offset] = written
  return written
}

/** What the ids of all claims of a story begin with. */
export const claimIdPrefix = (sha256: string): string => `${sha256.slice(0, 12)}-`

/** The id of the claim at [start, end), as `claimIdOf`, for a caller that asks for many of one story. */
export const claimIdAfter = (prefix: string, start: number, end: number): ClaimId =>
  prefix + writtenIn(starts, start, '') + writtenIn(ends, end, '-')

/** `sha256` is that of the story's original bytes, lower-case hex; the span is in UTF-16 units of the normalised text. */
export const claimIdOf = (sha256: string, span: Span): ClaimId =>
  claimIdAfter(claimIdPrefix(sha256), span.start, span.end)
