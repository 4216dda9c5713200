/** What a word can begin, as bits. */

/** A name of the registry begins with it, written with a capital. */
export const capitalName = 1
/** A name begins with it, written anyhow. */
export const anyName = 2
/** The tail or front of an unlisted name, with a capital. */
export const head = 4
/** A kind noun begins with it, in some language. */
export const kindNoun = 8
