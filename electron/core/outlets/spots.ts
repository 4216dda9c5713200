/** Finds the few tokens of a sentence at which a name of an outlet, or a noun for one, can begin: the rest is passed over. */
import * as shapes from '../story/shapes.js'
import type { OutletIndex } from './outletIndex.js'
import type { Tokens } from './tokens.js'
import * as flags from './flags.js'

export interface Spots {
  /** Token numbers, ascending, in the first `count` places. */
  readonly at: Int32Array
  readonly count: number
  /** False where nothing shows an unlisted name. */
  readonly mayHoldUnlisted: boolean
}

/** Kept from sentence to sentence, because a fresh array costs more than most sentences need. One is read at a time. */
const spare = new Int32Array(512)

/** Null where nothing names an outlet. They are good until the next sentence is looked at. */
export const findSpots = (
  { words, shapes: written }: Tokens,
  from: number,
  to: number,
  { flagOf, signs }: OutletIndex,
): Spots | null => {
  const at = to - from <= spare.length ? spare : new Int32Array(to - from)
  let count = 0
  let mayName = false
  let mayHoldUnlisted = false
  for (let i = from; i < to; i++) {
    const flag = flagOf[words[i] ?? 0] ?? 0
    const shape = written[i]
    if (flag === 0 && shape !== shapes.capitals) continue
    const capital = shape === shapes.capital || shape === shapes.capitals
    const bare = (flag & (flags.anyName | flags.kindNoun | flags.head)) !== 0
    // "al-Manar" has its capital behind the hyphen.
    if (!bare && !capital && words[i + 1] !== signs.hyphen) continue
    at[count++] = i
    if (capital || (flag & (flags.anyName | flags.kindNoun)) !== 0) mayName = true
    if (shape === shapes.capitals || (flag & (flags.head | flags.kindNoun)) !== 0) mayHoldUnlisted = true
  }
  return mayName ? { at, count, mayHoldUnlisted } : null
}
