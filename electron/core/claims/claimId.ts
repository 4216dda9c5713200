/** The identity of a claim: the same text at the same place has the same id in every library. */
import type { ClaimId, Span } from '../model.js'

/** Numbers below this are written once and kept: a story's offsets come again in the next one. */
const mostKept = 1 << 14
const kept = Array.from<string | undefined>({ length: mostKept })

const written = (n: number): string => {
  if (n >= mostKept) return String(n)
  const known = kept[n]
  if (known !== undefined) return known
  const made = String(n)
  kept[n] = made
  return made
}

/** All claims of a story begin alike. */
let last = { sha256: '', prefix: '' }

const prefixOf = (sha256: string): string => {
  if (last.sha256 !== sha256) last = { sha256, prefix: `${sha256.slice(0, 12)}-` }
  return last.prefix
}

/** `sha256` is that of the story's original bytes, lower-case hex; the span is in UTF-16 units of the normalised text. */
export const claimIdOf = (sha256: string, { start, end }: Span): ClaimId =>
  `${prefixOf(sha256)}${written(start)}-${written(end)}`
