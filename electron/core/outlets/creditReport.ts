/** Credits by what an outlet makes: "X's own tally shows", "a CNN/SSRS poll", "pointed us to a 2017 Washington Post story". */
import type { Cue } from './credit.js'
import { afterAdverbs } from './creditAfter.js'
import * as roles from './cues/roles.js'
import type { Group } from './groups.js'
import * as shapes from '../story/shapes.js'
import type { Scene } from './scene.js'

/** Past who worked with the outlet: "CNN/SSRS", "Washington Post-Schar School", or `i`. */
const afterPartners = (scene: Scene, i: number): number => {
  let at = i
  while (
    (scene.word(at) === scene.signs.slash || scene.word(at) === scene.signs.hyphen) &&
    scene.touches(at) &&
    scene.touches(at + 1) &&
    scene.isCapital(at + 1)
  ) {
    at += 2
    for (let words = 0; words < 3 && scene.isCapital(at) && !scene.is(at, roles.time); words++) at++
  }
  return at
}

/** "X's article was defamatory" speaks of the article; "X's report was published" and "X's poll was taken" do not. */
const isJudged = (scene: Scene, noun: number, to: number): boolean => {
  if (!scene.is(to, roles.copula) || scene.is(noun, roles.commissioned)) return false
  return (
    scene.cues.before.longest(scene.tokens.words, to + 1, to) === null && scene.shape(to + 1) === shapes.lower
  )
}

/** How far before a story the verb stands that leads to it, in tokens. */
const longestReference = 10

const isReferredTo = (scene: Scene, group: Group): boolean => {
  for (let i = group.from - 1; i >= Math.max(scene.from, group.from - longestReference); i--)
    if (scene.is(i, roles.reference)) return true
  return false
}

/** How far behind a report the prize stands that it won, in tokens. */
const farthestPrize = 10

/** "X's investigation of the nursing homes won a Pulitzer": what is told is the prize. */
const winsPrize = (scene: Scene, to: number): boolean => {
  for (let i = to; i < to + farthestPrize && !scene.isPause(i); i++) {
    if (scene.is(i, roles.prize)) return true
    if (scene.is(i, roles.subjectLead | roles.relative)) return false
    if (scene.cues.after.longest(scene.tokens.words, i, scene.to) !== null) return false
  }
  return false
}

/** "made in a Vanity Fair profile", "in an X op-ed, she argued": a piece where somebody speaks. */
const isSpokenIn = (scene: Scene, group: Group): boolean => {
  const leads = scene
    .beforeDescription(group.from)
    .some((stop) => scene.cues.pieceLinks.has(scene.word(stop - 1)))
  if (!leads) return false
  for (let i = scene.from; i < scene.to; i++) if (scene.is(i, roles.speech | roles.speechNoun)) return true
  return false
}

/** "X's own tally shows", "A TechCrunch report claimed", "the NBC/WSJ survey". */
export const readReportNoun = (scene: Scene, group: Group): Cue | null => {
  const possessive = scene.afterPossessive(group.to)
  let i = possessive > group.to ? possessive : afterPartners(scene, group.to)
  for (let steps = 0; steps < 4 && scene.is(i, roles.modifier | roles.time) && !scene.isPause(i); steps++) {
    if (scene.cues.reportNouns.longest(scene.tokens.words, i, scene.to) !== null) break
    i++
  }
  const noun = scene.cues.reportNouns.longest(scene.tokens.words, i, scene.to)
  if (noun === null) return null
  const to = i + noun.length
  // "a Reuters report" is a noun; "Reuters report that" is a verb and is read as one.
  const described =
    possessive > group.to ||
    // "The Indian Express report" with its own article
    (scene.is(group.from, roles.article) && !scene.is(to, roles.subjectLead) && !scene.isPause(to)) ||
    scene.beforeDescription(group.from).some((stop) => stop < group.from && scene.is(stop, roles.article))
  if (isJudged(scene, to - 1, to) || winsPrize(scene, to)) return null
  // "the Observer reports": a verb, whatever stands before.
  if (!described && scene.cues.after.longest(scene.tokens.words, group.to, scene.to) !== null) return null
  if (noun.value === 'strong') {
    return { from: i, to, rule: 'report-noun', family: 'document' }
  }
  // "pointed us to a 2017 Washington Post story", "a Houston Chronicle story about the dam"
  if (scene.is(to, roles.telling) || isReferredTo(scene, group) || isSpokenIn(scene, group))
    return { from: i, to, rule: 'report-noun', family: 'document' }
  const verb = scene.cues.after.longest(scene.tokens.words, afterAdverbs(scene, to), scene.to)
  return verb === null ? null : { from: i, to, rule: 'report-noun', family: 'document' }
}
