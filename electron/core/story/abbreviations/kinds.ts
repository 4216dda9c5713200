/** The kinds of abbreviation, by what their full stop says about the end of a sentence. */

/**
 * - `never`: stands before what it belongs to (Mr., e.g., vs.); a sentence does not end there.
 * - `figure`: stands before a figure (No., Sept., p.); ends a sentence unless one follows, or lower case.
 * - `body`: closes the name of a company or person (Inc., Jr.); ends a sentence unless a title or such follows.
 * - `place`: closes or opens a name (St., Calif., U.S.); ends a sentence only before a word that begins sentences.
 */
export type AbbreviationKind = 'never' | 'figure' | 'body' | 'place'

/** Words of one kind, separated by white space, without their last full stop. A capital demands a capital in the text. */
export type AbbreviationWords = Readonly<Record<AbbreviationKind, string>>
