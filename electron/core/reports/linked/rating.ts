/** How a verdict becomes a schema.org rating: the status in words, a number where truth is on a scale, the reason as a code. */
import type { Reason } from '../../model.js'

/**
 * From 1 (false) to 5 (true), as Google's ClaimReview documentation reads the numbers. A reason that says nothing about
 * truth, such as "not enough evidence", has no number: half true would be another finding.
 */
export const ratingValues: Readonly<Record<Reason, number | null>> = {
  confirmed: 5,
  'confirmed-with-caveat': 4,
  conflicting: 3,
  outdated: 2,
  misleading: 2,
  refuted: 1,
  'not-enough-evidence': null,
  'source-unreachable': null,
  'not-checkable': null,
}
export const worstRating = 1
export const bestRating = 5

/** The set in which reason codes are terms; `termCode` is the code as Tickmark stores it. */
export const reasonTermSet = 'urn:tickmark:reasons'
export const statusTermSet = 'urn:tickmark:statuses'
