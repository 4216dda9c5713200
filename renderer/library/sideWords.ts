/** The words for the two sides of a conflict: those of a merge, and those of a conflict that is still open in the library. */
import type { PlainKey } from '../words/speak.js'

export interface SideWords {
  readonly here: PlainKey
  readonly there: PlainKey
  readonly keepHere: PlainKey
  readonly keepThere: PlainKey
  readonly keepAllHere: PlainKey
  readonly keepAllThere: PlainKey
  readonly keptHere: PlainKey
  readonly keptThere: PlainKey
}

export const mergeSides: SideWords = {
  here: 'packages.here',
  there: 'packages.there',
  keepHere: 'packages.keepHere',
  keepThere: 'packages.keepThere',
  keepAllHere: 'packages.keepAllHere',
  keepAllThere: 'packages.keepAllThere',
  keptHere: 'packages.keptHere',
  keptThere: 'packages.keptThere',
}

export const openSides: SideWords = {
  here: 'conflicts.stands',
  there: 'conflicts.against',
  keepHere: 'conflicts.keepStanding',
  keepThere: 'conflicts.takeOther',
  keepAllHere: 'conflicts.keepAllStanding',
  keepAllThere: 'conflicts.takeAllOther',
  keptHere: 'conflicts.keptStanding',
  keptThere: 'conflicts.tookOther',
}
