/** Where an outlet's name can be a subject: at the head of a clause. */
import * as roles from './cues/roles.js'
import type { Group } from './groups.js'
import * as shapes from '../story/shapes.js'
import type { Scene } from './scene.js'

/** "In Zimbabwe the Herald reported", "In March 2019 the Herald reported", in tokens. */
const longestSetting = 6

/** True when only a place or a day stands before: "In", "On" and capitals or numbers. */
const isSetting = (scene: Scene, to: number): boolean => {
  if (to - scene.from > longestSetting || to - scene.from < 2 || !scene.is(scene.from, roles.time))
    return false
  for (let i = scene.from + 1; i < to; i++)
    if (!scene.isCapital(i) && scene.shape(i) !== shapes.number && !scene.is(i, roles.time)) return false
  return scene.namingEndingAt(to) === undefined
}

/** True where a subject can begin: at the head of a clause. "a lawyer for CNN said" is no report of CNN's. */
export const beginsClause = (scene: Scene, from: number): boolean => {
  if (from <= scene.from || scene.isPause(from - 1)) return true
  if (scene.word(from - 1) === scene.signs.openSquare) return true
  if (scene.is(from - 1, roles.subjectLead)) return true
  // "on Monday X said", but not "a man at X said": the small words around dates lead no subject.
  if (
    scene.is(from - 1, roles.time) &&
    (scene.isCapital(from - 1) || scene.textOf(from - 1, from).length > 3)
  )
    return true
  if (isSetting(scene, from)) return true
  return (
    scene.shape(from - 1) === shapes.lower && !scene.is(from - 1, roles.adverb) && scene.isAdverb(from - 1)
  )
}

/** Where the subject's noun phrase begins, if it stands at the head of a clause; -1 if not. */
export const subjectStart = (scene: Scene, group: Group): number => {
  const stops = scene.beforeDescription(group.from)
  for (const stop of stops.toReversed()) if (beginsClause(scene, stop)) return stop
  // "a columnist for X"
  for (const stop of stops) {
    if (!scene.is(stop - 1, roles.staffLink)) continue
    const staff = scene.cues.journalistsBackwards.longest(scene.tokens.words, stop - 2, scene.from - 1, -1)
    if (staff !== null) return stop - 1 - staff.length
  }
  return -1
}
