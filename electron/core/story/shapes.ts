/** How a word is written. */

export const lower = 1
/** "Reuters", "BuzzFeed", "A". */
export const capital = 2
/** "AFP". */
export const capitals = 3
export const number = 4
/** Scripts without case. */
export const caseless = 5
/** "dpaNews". */
export const mixed = 6
/** From here on no word. */
export const sign = 7
export const url = 8
