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
import * as classes from './classes.js'

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
