/** What a word is to the readers of clauses, as bits: each list of words is asked once for each spelling, not once for each word of a story. */
import { classAt, LOWER } from '../../story/characters.js'
import { roles } from '../../story/names/titles.js'
import { speechVerbs } from '../../story/speechVerbs.js'
import { WordFacts } from '../../story/vocabulary.js'
import {
  afterAvoir,
  auxiliaries,
  beForms,
  beforeVerbs,
  between,
  conjunctions,
  determiners,
  inverting,
  joining,
  nounMarkers,
  objectMarkers,
  openers,
  ownPieces,
  participles,
  plainVerbs,
  prepositions,
  relatives,
  reporting,
  rowEnds,
  speaking,
  speakingPronouns,
  timeWords,
} from './clauseWords.js'

/** Each bit stands for the list of that name. */
export const classes = {
  auxiliary: 1,
  beForm: 2,
  between: 4,
  conjunction: 8,
  determiner: 16,
  inverting: 32,
  joining: 64,
  nounMarker: 128,
  objectMarker: 256,
  opener: 512,
  ownPiece: 1024,
  participle: 2048,
  plainVerb: 4096,
  preposition: 8192,
  relative: 16_384,
  reporting: 32_768,
  speaking: 65_536,
  pronoun: 131_072,
  timeWord: 262_144,
  role: 524_288,
  speechVerb: 1_048_576,
  /** What may begin a cue, so that every other word is passed over with one look. */
  cue: 2_097_152,
  rowEnd: 4_194_304,
  beforeVerb: 8_388_608,
  afterAvoir: 16_777_216,
} as const

const cueOpeners: ReadonlySet<string> = new Set(['according', 'put', 'words'])

const lists: readonly (readonly [number, ReadonlySet<string>])[] = [
  [classes.auxiliary, auxiliaries],
  [classes.beForm, beForms],
  [classes.between, between],
  [classes.conjunction, conjunctions],
  [classes.determiner, determiners],
  [classes.inverting, inverting],
  [classes.joining, joining],
  [classes.nounMarker, nounMarkers],
  [classes.objectMarker, objectMarkers],
  [classes.opener, openers],
  [classes.ownPiece, ownPieces],
  [classes.participle | classes.cue, participles],
  [classes.plainVerb, plainVerbs],
  [classes.preposition, prepositions],
  [classes.relative, relatives],
  [classes.reporting | classes.cue, reporting],
  [classes.speaking, speaking],
  [classes.pronoun, speakingPronouns],
  [classes.timeWord, timeWords],
  [classes.role, roles],
  [classes.speechVerb | classes.cue, speechVerbs],
  [classes.cue, cueOpeners],
  [classes.rowEnd, rowEnds],
  [classes.beforeVerb, beforeVerbs],
  [classes.afterAvoir, afterAvoir],
]

/** The bits of a word as the clause has it: in lower case unless it begins with a small letter. */
export const classesOf = (word: string): number => {
  let bits = 0
  for (const [bit, list] of lists) if (list.has(word)) bits |= bit
  return bits
}

/** The same by the spelling of the story. */
export const classFacts = new WordFacts<number>((spelling) =>
  classesOf(classAt(spelling, 0) === LOWER ? spelling : spelling.toLowerCase()),
)
