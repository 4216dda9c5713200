/** Who looks at a story, in a library with which policy: what decides what is shown. */
import type { Checker, ReviewPolicy } from '../model.js'

export interface Viewer {
  readonly checker: Checker
  readonly policy: ReviewPolicy
}
