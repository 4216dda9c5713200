/** Credits by a reporter's name with the outlet behind it: "according to Jane Doe of X", "Jane Doe of X first reported". */
import type { Cue } from './credit.js'
import { afterAdverbs } from './creditAfter.js'
import { isBelonging } from './creditBefore.js'
import * as roles from './cues/roles.js'
import type { Group } from './groups.js'
import type { Scene } from './scene.js'
import { beginsClause } from './subjectStart.js'

/** A name has two words at least, so that "Bank of X" is none, and no more than this. */
const longestName = 4

/** What reporters do and owners or lawyers of an outlet do not. */
const reporting = new Set([
  'reported',
  'first-reported',
  'broke-the-story',
  'wrote',
  'has-learned',
  'understands',
])

/** Where the name begins that ends before `to`, or -1. */
const nameStart = (scene: Scene, to: number): number => {
  let from = to
  while (
    from > scene.from &&
    to - from < longestName &&
    scene.isCapital(from - 1) &&
    isNameWord(scene, from - 1)
  )
    from--
  return to - from < 2 ? -1 : from
}

const isNameWord = (scene: Scene, i: number): boolean =>
  !scene.is(i, roles.article | roles.time | roles.pronoun) &&
  scene.cues.before.longest(scene.tokens.words, i, scene.from - 1) === null

export const readNamedReporter = (scene: Scene, group: Group): Cue | null => {
  const { words } = scene.tokens
  for (const stop of scene.beforeDescription(group.from)) {
    if (!scene.is(stop - 1, roles.staffLink)) continue
    // "Media Matters for America" is one name.
    const bare = stop === group.from && !scene.is(group.from, roles.article)
    if (bare && group.members.some((m) => m.certainty === 'ambiguous')) return null
    const from = nameStart(scene, stop - 1)
    if (from < 0) return null
    const before = scene.cues.before.longest(words, from - 1, scene.from - 1)
    if (before !== null) {
      const { rule, family, need } = before.value
      if (family === 'none' || need !== null || isBelonging(scene, group, family)) return null
      return { from: from - before.length, to: stop, rule, family }
    }
    // "Crime reporter Jane Doe of X said"
    const staff = scene.cues.journalistsBackwards.longest(words, from - 1, scene.from - 1, -1)
    if (staff === null && !beginsClause(scene, from)) return null
    const i = scene.afterKindNoun(group.to)
    const at = afterAdverbs(scene, scene.word(i) === scene.signs.comma ? i + 1 : i)
    const verb = scene.cues.after.longest(words, at, scene.to)
    if (verb === null || (staff === null && !reporting.has(verb.value.rule))) return null
    return { from: at, to: at + verb.length, rule: 'reporter-of', family: verb.value.family }
  }
  return null
}
