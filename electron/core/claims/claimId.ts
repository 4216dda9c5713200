/** The identity of a claim: the same text at the same place has the same id in every library. */
import type { ClaimId, Span } from '../model.js'

/** `sha256` is that of the story's original bytes, lower-case hex; the span is in UTF-16 units of the normalised text. */
export const claimIdOf = (sha256: string, span: Span): ClaimId =>
  `${sha256.slice(0, 12)}-${span.start}-${span.end}`
