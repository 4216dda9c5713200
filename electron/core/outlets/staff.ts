/** Reads who works for an outlet behind its name: "X's chief political correspondent", "BBC Africa editor". */
import * as roles from './cues/roles.js'
import * as shapes from '../story/shapes.js'
import type { PhraseTrie } from './phraseTrie.js'
import type { Scene } from './scene.js'

/** The longest row of words between an outlet and its journalist, in tokens. */
const longestBeat = 5

/** Past the noun of `staff` at `i`, with the beat before it, or `i`. `isOwned` after a possessive, where any word may describe. */
export const afterStaff = (scene: Scene, i: number, isOwned: boolean, staff: PhraseTrie<true>): number => {
  const { words } = scene.tokens
  for (let at = i; at - i < longestBeat; at++) {
    const noun = staff.longest(words, at, scene.to)
    if (noun !== null) return at + noun.length
    const beat =
      scene.is(at, roles.beat | roles.modifier) ||
      scene.isCapital(at) ||
      (isOwned && scene.shape(at) === shapes.lower && scene.shape(at + 1) === shapes.lower) ||
      (scene.word(at) === scene.signs.hyphen && scene.touches(at) && scene.touches(at + 1))
    if (!beat || scene.cues.after.longest(words, at, scene.to) !== null) return i
  }
  return i
}
