/** What a spelling is by itself, as bits. Where a bit says nothing else, it stands for the list of the same name. Case counts, but for `english`. */

/** Nothing but letters of ASCII. */
export const plain = 1
/** A title, also with another word joined to it: "Vice-Chairman". */
export const title = 2
export const starter = 4
export const speechVerb = 8
export const particle = 16
export const givenName = 32
export const notPerson = 64
export const notSpeaker = 128
export const role = 256
export const suffix = 512
export const placeOpener = 1024
export const familyThing = 2048
export const english = 4096
/** Nothing but small letters of ASCII. */
export const small = 8192
/** A capital and small letters, or a capital alone, as the words of a person's name are. */
export const nameLike = 16_384
/** "J." */
export const initial = 32_768
/** A title only by what is joined to it: "Vice-Chairman". */
export const joinedTitle = 65_536
/** A role with the capital that begins a sentence or that German gives it: "Lifeguard", "Müllerin". */
export const capitalRole = 131_072
/** A word of a country's name in Spanish or French. */
export const country = 262_144
/** A country in the genitive, in Ukrainian or German, or a body's abbreviation in Cyrillic. */
export const ofCountry = 524_288
/** A given name that nearly always tells this gender. */
export const male = 1_048_576
export const female = 2_097_152
