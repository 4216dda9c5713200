/** Credits of outlets that stand as examples: "several outlets, including X and Y, have reported", "according to papers such as X". */
import type { Cue } from './credit.js'
import { afterAdverbs, meetsNeed } from './creditAfter.js'
import type { Group } from './groups.js'
import type { Scene } from './scene.js'

/** Where the noun for the outlets begins that the group gives examples of, or -1. */
const pluralStart = (scene: Scene, group: Group): number => {
  const { words } = scene.tokens
  const { exampleLeadsBackwards, outletPluralsBackwards } = scene.cues
  for (const stop of scene.beforeDescription(group.from)) {
    const lead = exampleLeadsBackwards.longest(words, stop - 1, scene.from - 1, -1)
    if (lead === null) continue
    let end = stop - lead.length
    if (scene.word(end - 1) === scene.signs.comma || scene.word(end - 1) === scene.signs.dash) end--
    const plural = outletPluralsBackwards.longest(words, end - 1, scene.from - 1, -1)
    if (plural !== null) return end - plural.length
  }
  return -1
}

export const readExamples = (scene: Scene, group: Group): Cue | null => {
  const plural = pluralStart(scene, group)
  if (plural < 0) return null
  const { words } = scene.tokens
  // "according to several outlets, including X"
  for (const stop of scene.beforeDescription(plural)) {
    const found = scene.cues.before.longest(words, stop - 1, scene.from - 1)
    if (found === null) continue
    const { rule, family, need } = found.value
    return family === 'none' || need !== null ? null : { from: stop - found.length, to: stop, rule, family }
  }
  let i = scene.afterKindNoun(group.to)
  if (scene.word(i) === scene.signs.comma || scene.word(i) === scene.signs.dash) i++
  const at = afterAdverbs(scene, i)
  const verb = scene.cues.after.longest(words, at, scene.to)
  if (verb === null || !meetsNeed(scene, verb.value, at + verb.length, at, plural)) return null
  const { rule, family } = verb.value
  return { from: at, to: at + verb.length, rule, family }
}
