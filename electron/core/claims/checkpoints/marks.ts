/** Where the finders of checkpoints look, as bits: each passes by the tokens, and the claims, that have none of its marks. */

/** A numeral. */
export const number = 1
/** A word that begins with a capital. */
export const capital = 2
export const month = 4
/** Words that a date, a time, a quantity can begin with. */
export const date = 8
export const time = 16
export const quantity = 32
/** Articles, multiples and ordinals, which count by themselves. */
export const single = 64
/** Words of the signals that weigh a claim. */
export const signal = 128
/** "city", "province": what stands beside it is a place. */
export const settlement = 256
/** Any word. */
export const word = 512
/** A word of two letters or more that begins with two capitals. */
export const shout = 1024
/** Of a token that a finding has taken, in place of its own. */
export const taken = 2048

/** Marks of tokens with which a finding can begin; all others only add to what begins elsewhere. */
export const spotMarks = number | capital | month | date | time | quantity | single

/** Where `word` and `shout` stand among the bits. */
export const wordShift = 9
export const shoutShift = 10
