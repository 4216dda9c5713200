/** What the grammar knows of a place where a text may name an outlet. Token indexes, half-open. */
import type { NamedOutlet } from './namedOutlet.js'
import type { NameEntry } from './nameEntry.js'

/**
 * - `sure`: a name of the registry that means this outlet only.
 * - `short`: a short form of an outlet named before in the story ("the Courier").
 * - `ambiguous`: a short name of the registry that is also a word; only a cue makes it a mention.
 * - `shape`: no registry lists it, but it looks like an outlet's name; only a cue makes it a mention.
 * - `anaphor`: "the paper": stands for an outlet named before, names none.
 */
export type Certainty = 'sure' | 'short' | 'ambiguous' | 'shape' | 'anaphor'

/** A class, and no literal: see NameRun. */
export class Naming {
  constructor(
    readonly from: number,
    readonly to: number,
    readonly certainty: Certainty,
    readonly outlet: NamedOutlet,
    /** True when its shape is that of much else, too ("Federal Register"): only a verb of reporting makes it an outlet. */
    readonly weak = false,
  ) {}

  /** The same up to another token, perhaps for another outlet. */
  endingAt(to: number, outlet = this.outlet): Naming {
    return new Naming(this.from, to, this.certainty, outlet, this.weak)
  }
}

/** A stretch of tokens that the registry knows, before it is decided which outlet it means. */
export interface NameFound {
  readonly from: number
  readonly to: number
  readonly entries: readonly NameEntry[]
  readonly sure: boolean
}
