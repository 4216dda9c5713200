/** A conflict of a merge as lines for a terminal: what, and what each side says, who and when. */
import type { ConflictSide, MergeConflict } from '../../core/contract.js'

const sideLine = (where: 'here' | 'there', { checker, at, what, rationale }: ConflictSide): string =>
  `      ${where.padEnd(6)}${what} by ${checker.name}, ${at}${rationale === '' ? '' : `: ${rationale.replace(/\s+/gu, ' ')}`}`

export const conflictLines = ({ claimId, text, here, there }: MergeConflict): readonly string[] => [
  `    ${claimId}  ${text.replace(/\s+/gu, ' ')}`,
  ...here.map((side) => sideLine('here', side)),
  ...there.map((side) => sideLine('there', side)),
]
