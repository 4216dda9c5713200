/** What a word is to the readers of clauses, as bits. Each stands for the list of its name. */

export const auxiliary = 1
export const beForm = 2
export const between = 4
export const conjunction = 8
export const determiner = 16
export const inverting = 32
export const joining = 64
export const nounMarker = 128
export const objectMarker = 256
export const opener = 512
export const ownPiece = 1024
export const participle = 2048
export const plainVerb = 4096
export const preposition = 8192
export const relative = 16_384
export const reporting = 32_768
export const speaking = 65_536
export const pronoun = 131_072
export const timeWord = 262_144
export const role = 524_288
export const speechVerb = 1_048_576
/** What may begin a cue, so that every other word is passed over with one look. */
export const cue = 2_097_152
export const rowEnd = 4_194_304
export const beforeVerb = 8_388_608
export const afterAvoir = 16_777_216
