/** What the registry's trie holds for a phrase. */
import type { Outlet } from '../model.js'
import type { NamedOutlet } from './namedOutlet.js'

/** One way a phrase can be a name: of which outlet, how sure, and how its words must be written. */
export interface NameEntry {
  readonly outlet: Outlet
  /** The outlet as extraction names it; one object for all its mentions. */
  readonly named: NamedOutlet
  /** The outlet's name without its article. */
  readonly fullName: string
  /** The same without its place, too. */
  readonly shortName: string
  readonly sure: boolean
  /** One array for all entries that want the same. */
  readonly wants: readonly number[]
  /** True for "The State": without its article the word is no name. */
  readonly needsArticle: boolean
  /** True when the form is the outlet's own name in two words or more: some outlet is meant, whichever. */
  readonly whole: boolean
  /** Words of the outlet's own place, which its name says ("Denver"), and of what lies around it. */
  readonly home: readonly number[]
  /** Words of its country. */
  readonly country: readonly number[]
  /** How much the registry knows of it: well-known outlets have more names. */
  readonly richness: number
}
