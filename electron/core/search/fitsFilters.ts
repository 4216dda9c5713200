/** Tells whether a story, or one of its claims, fits the filters of a search. */
import type { SearchFilters, StandingKind } from '../model.js'
import type { Mark, SearchEntry } from './searchEntry.js'

const standingOf = (marks: readonly Mark[]): StandingKind => {
  const [first] = marks
  if (first === undefined) return 'open'
  return marks.every((m) => m.status === first.status) ? first.status : 'conflict'
}

/** Whether the filters ask for something of a single claim. */
export const asksOfClaims = ({ status, reason, checker }: SearchFilters): boolean =>
  status !== undefined || reason !== undefined || checker !== undefined

/** `claim` is an index into the entry's claims. */
export const claimFits = (entry: SearchEntry, claim: number, filters: SearchFilters): boolean => {
  const { status, reason, checker } = filters
  const marks = (entry.claims[claim]?.slice(2) ?? []).flatMap((at) => entry.marks[at] ?? [])
  if (status !== undefined && standingOf(marks) !== status) return false
  if (reason === undefined && checker === undefined) return true
  return marks.some(
    (m) => (reason === undefined || m.reason === reason) && (checker === undefined || m.checker === checker),
  )
}

export const fitsFilters = (entry: SearchEntry, filters: SearchFilters): boolean => {
  const { outlet, from, to } = filters
  if (outlet !== undefined && !entry.outlets.includes(outlet)) return false
  if (from !== undefined && entry.day < from) return false
  if (to !== undefined && entry.day > to) return false
  return !asksOfClaims(filters) || entry.claims.some((_, claim) => claimFits(entry, claim, filters))
}
