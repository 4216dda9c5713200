/** Decides for every name in a sentence whether a cue credits it. */
import { Credit, type Cue } from './credit.js'
import { readCueAfter } from './creditAfter.js'
import { isBelonging, readCueBefore } from './creditBefore.js'
import { readDateline, readEmbed, readLeadIn, readParenthesis, readSign, readTail } from './creditBeside.js'
import { readExamples } from './creditExamples.js'
import { readReportNoun } from './creditReport.js'
import { type Group, groupNamings } from './groups.js'
import { readNamedReporter } from './namedReporter.js'
import type { Naming } from './naming.js'
import type { Scene } from './scene.js'

const readCue = (scene: Scene, group: Group): Cue | null =>
  readParenthesis(scene, group) ??
  readEmbed(scene, group) ??
  readDateline(scene, group) ??
  readSign(scene, group) ??
  readCueBefore(scene, group) ??
  readNamedReporter(scene, group) ??
  readLeadIn(scene, group) ??
  readTail(scene, group) ??
  readReportNoun(scene, group) ??
  readCueAfter(scene, group) ??
  readExamples(scene, group)

/** Cues that prove an outlet whose name could be anything's. */
const proofs = new Set([
  'reported',
  'first-reported',
  'broke-the-story',
  'reported-by',
  'wrote',
  'inverted-verb',
  'told',
  'interview-with',
  'has-learned',
  'published',
  'published-in',
])

/** "said on Monday in an editorial", in tokens. */
const nearPiece = 6

/** "Metro said", "Fortune said": at the head of a sentence the capital tells nothing, and "said" is said of all the world. */
const isAnyWord = (scene: Scene, { from, to, certainty }: Naming, cue: Cue): boolean => {
  if (cue.rule !== 'said' || certainty !== 'ambiguous' || from !== scene.from || to > from + 1) return false
  for (let i = cue.to; i < cue.to + nearPiece; i++)
    if (scene.cues.reportNouns.longest(scene.tokens.words, i, scene.to) !== null) return false
  return true
}

/** True for "CNN affiliate WUSA", where the credit is the affiliate's. */
const lendsItsName = (scene: Scene, group: Group): boolean =>
  isBelonging(scene, group, 'interview') && isBelonging(scene, group, 'report')

/** "X reported the sale, as did Y": what the one did, the other did too. */
const readEcho = (scene: Scene, group: Group, last: Credit | undefined): Cue | null => {
  if (last === undefined || last.cue.family !== 'report') return null
  const { words } = scene.tokens
  for (const stop of scene.beforeDescription(group.from)) {
    const echo = scene.cues.echoesBackwards.longest(words, stop - 1, scene.from - 1, -1)
    if (echo !== null) return { ...last.cue, from: stop - echo.length, to: stop }
  }
  return null
}

/** The same credits with what one of them says of another. */
const relayed = (credits: Credit[]): readonly Credit[] => {
  // "X, citing Y, reported", "X reported on Friday, citing Y": the relay that follows the name.
  let relay: Naming | null = null
  for (let i = credits.length - 1; i >= 0; i--) {
    const credit = credits[i]
    if (credit?.cue.family === 'relay') relay = credit.naming
    else if (credit !== undefined && relay !== null) credits[i] = credit.relaying(relay)
  }
  // "X said, as quoted by Y": the second passes on the first.
  for (const [i, credit] of credits.entries()) {
    if (credit.cue.rule !== 'quoted-by' || i === 0) continue
    const before = credits[i - 1]
    if (before?.cue.family === 'report' && before.group !== credit.group)
      credits[i] = credit.relaying(before.naming)
  }
  return credits
}

/** Credits in text order; an outlet that is only named has none. */
export const creditSentence = (scene: Scene): readonly Credit[] => {
  const credits: Credit[] = []
  for (const group of groupNamings(scene)) {
    const cue = readCue(scene, group) ?? readEcho(scene, group, credits.at(-1))
    if (cue === null) continue
    if (cue.family !== 'interview' && lendsItsName(scene, group)) continue
    for (const naming of group.members)
      if ((!naming.weak || proofs.has(cue.rule)) && !isAnyWord(scene, naming, cue))
        credits.push(new Credit(naming, cue, group))
  }
  return credits.length < 2 ? credits : relayed(credits)
}
