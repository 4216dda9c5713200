/** Cues before a name: "according to X", "told X", "an analysis of tax files by X", "confirmed the sale to X". */
import type { Cue } from './credit.js'
import type { CompiledCue } from './cues/cuePatterns.js'
import * as roles from './cues/roles.js'
import { readTold } from './creditTold.js'
import type { Group } from './groups.js'
import * as shapes from '../story/shapes.js'
import type { Scene } from './scene.js'
import { afterStaff } from './staff.js'

/** How far a noun or verb may stand from its "by" or "to", in tokens. */
const longestObject = 12

/** How far ahead a needed quotation mark may stand, in tokens. */
const nearQuotation = 14

/** How far behind the outlet stands what it was given, in tokens. */
const nearGift = 6

/** Other sources named before the outlet: "told two officials and X", in tokens. */
const longestCompany = 9

/** A name that is only part of another noun: "told CNN executives", "according to the Post's owner". */
export const isBelonging = (scene: Scene, group: Group, family: Cue['family']): boolean => {
  // There the owner's name stands behind the noun.
  if (scene.cues.namesDecline) return false
  const words = scene.tokens.words
  const after = scene.afterPossessive(group.to)
  const noun = scene.cues.belongings.longest(words, after, scene.to)
  if (noun === null) return false
  const owned = after > group.to
  // "Records reviewed by the Associated Press list 40 ships": a verb.
  const next = after + noun.length
  if (!owned && family !== 'interview' && scene.shape(next) === shapes.number) return false
  if (family !== 'interview') return afterStaff(scene, after, owned, scene.cues.journalists) === after
  if (scene.is(after, roles.affiliate)) return true
  return afterStaff(scene, after, owned, scene.cues.hosts) === after
}

const meetsNeed = (scene: Scene, cue: CompiledCue, cueFrom: number, group: Group): boolean => {
  switch (cue.need) {
    case null:
    case 'others':
    case 'figure':
    case 'rating':
    case 'piece':
    case 'staff':
    case 'opinion':
      return true
    case 'gift': {
      for (let i = group.to; i < Math.min(scene.to, group.to + nearGift); i++)
        if (scene.is(i, roles.gift)) return true
      return false
    }
    case 'broadcaster':
      return (
        group.members.every((m) => m.outlet.kind === 'broadcaster') &&
        scene.afterPossessive(group.to) === group.to
      )
    case 'quotation': {
      for (let i = group.to; i < Math.min(scene.to, group.to + nearQuotation); i++)
        if (
          scene.word(i) === scene.signs.quote ||
          scene.cues.sayings.longest(scene.tokens.words, i, scene.to) !== null
        )
          return true
      for (let i = cueFrom - 1; i >= Math.max(scene.from, cueFrom - nearQuotation); i--)
        if (scene.word(i) === scene.signs.quote) return true
      return false
    }
    case 'pause': {
      if (cueFrom === scene.from) return false
      if (!scene.isPause(cueFrom - 1)) return false
      const end = scene.afterKindNoun(group.to)
      return (
        scene.isPause(end) ||
        scene.is(end, roles.conjunction | roles.time) ||
        scene.afterPossessive(end) > end
      )
    }
  }
}

/** "according to a report in X": reads on to the left of a cue, so that the checker sees the whole of it. */
const widen = (scene: Scene, from: number): number => {
  for (const stop of scene.beforeDescription(from)) {
    const outer = scene.cues.before.longest(scene.tokens.words, stop - 1, scene.from - 1)
    if (outer !== null && outer.value.family === 'report' && outer.value.need === null)
      return stop - outer.length
  }
  return from
}

/** The quotation mark that opens what closes at `i`, or a token before the sentence. */
const quoteOpenedBefore = (scene: Scene, i: number): number => {
  for (let open = i - 1; open >= Math.max(scene.from, i - nearQuotation); open--)
    if (scene.word(open) === scene.signs.quote) return open
  return scene.from - 1
}

/** "an analysis of tax files by X", "confirmed the sale to X". */
const readFarCue = (scene: Scene, at: number, to: number): Cue | null => {
  const link = at - 1
  const agent = scene.is(link, roles.agentLink)
  const recipient = scene.is(link, roles.recipientLink)
  const commission = scene.is(link, roles.commissionLink)
  if (!agent && !recipient && !commission) return null
  let first = link - 1
  let copula = false
  // "The report, by X, counted …"
  if (agent && scene.word(first) === scene.signs.comma && scene.isPause(scene.afterKindNoun(to))) first--
  for (let i = first; i >= Math.max(scene.from, link - longestObject); i--) {
    // "was branded “the worst in Britain” by X": over what is quoted.
    if (agent && scene.word(i) === scene.signs.quote) {
      i = quoteOpenedBefore(scene, i)
      if (i < scene.from) return null
      continue
    }
    if (scene.isPause(i)) return null
    if (agent) {
      // "The story would become complete hackery by X"
      if (scene.cues.modals.has(scene.word(i))) return null
      // "His op-ed was rejected by X": what X did to the piece.
      if (scene.is(i, roles.copula) && first === link - 1) copula = true
      const judgement = scene.cues.judgementsBackwards.longest(scene.tokens.words, i, scene.from - 1, -1)
      if (judgement !== null && first === link - 1)
        return { from: i + 1 - judgement.length, to: at, rule: 'judged-by', family: 'report' }
      const noun = scene.cues.reportNounsBackwards.longest(scene.tokens.words, i, scene.from - 1, -1)
      if (noun !== null && copula && !scene.cues.makers.has(scene.word(link - 1))) return null
      if (noun !== null) return { from: i + 1 - noun.length, to: at, rule: 'report-by', family: 'document' }
    } else if (commission) {
      if (scene.is(i, roles.commissioned)) return { from: i, to: at, rule: 'poll-by', family: 'document' }
    } else if (scene.is(i, roles.handOver)) {
      return { from: i, to: at, rule: 'confirmed-to', family: 'interview' }
    }
  }
  return null
}

/** "according to court papers and X", "told police and X": the cue that reaches the outlet over other sources. */
const readShared = (scene: Scene, at: number): Cue | null => {
  // "debunked by X in 2017 and again by Y": the second name has the link again.
  const link = scene.is(at - 1, roles.agentLink | roles.recipientLink) ? at - 1 : at
  let joint = link - 1
  if (link < at) while (scene.isAdverb(joint)) joint--
  if (!scene.is(joint, roles.conjunction)) return null
  for (let i = joint - 1; i > Math.max(scene.from, at - 1 - longestCompany); i--) {
    const cue = scene.cues.before.longest(scene.tokens.words, i, scene.from - 1)
    if (cue !== null) {
      const { rule, family, need } = cue.value
      const reaches =
        need === null &&
        (link === at || scene.word(i) === scene.word(link)) &&
        (family === 'report' || family === 'interview' || family === 'document')
      return reaches ? { from: i + 1 - cue.length, to: i + 1, rule, family } : null
    }
    if (scene.isPause(i) || scene.is(i, roles.subjectLead | roles.speech) || scene.isAdverb(i)) return null
  }
  return null
}

/** Who was told or asked stands at most this far from the verb, in tokens. */
const longestHost = 8

/** "told host Brad Tillman", "a comment to radio host Ned Farley": a named person before `to` whom somebody speaks to. */
const isToldTo = (scene: Scene, to: number): boolean => {
  if (!scene.isCapital(to - 1) || scene.is(to - 1, roles.time | roles.article)) return false
  let given = false
  for (let i = to - 2; i >= Math.max(scene.from, to - longestHost); i--) {
    if (scene.isPause(i)) return false
    const cue = scene.cues.before.longest(scene.tokens.words, i, scene.from - 1)
    if (cue !== null) return cue.value.family === 'interview' && cue.value.need === null
    if (scene.is(i, roles.recipientLink)) given = true
    else if (given && scene.is(i, roles.speechNoun)) return true
  }
  return false
}

/** "on NBC's “Meet the Press”": credits where somebody in the sentence speaks. */
const readProgramme = (scene: Scene, group: Group, at: number): Cue | null => {
  if (!scene.is(at - 1, roles.airLink)) return null
  const after = scene.afterPossessive(group.to)
  const isTitle =
    scene.isCapital(after) || scene.word(after) === scene.signs.quote || scene.shape(after) === shapes.number
  const programme = after > group.to && isTitle
  const onAir = group.members.every((m) => m.outlet.kind === 'broadcaster')
  // "On Fox News Sunday, she said": nothing else stands between the pauses.
  const alone = (at - 1 === scene.from || scene.isPause(at - 2)) && scene.isPause(group.to) && onAir
  if (onAir && after === group.to && isToldTo(scene, at - 1))
    return { from: at - 1, to: at, rule: 'on-air', family: 'interview' }
  if (!programme && !alone) return null
  for (let i = scene.from; i < scene.to; i++) {
    if (scene.is(i, roles.speech | roles.speechNoun))
      return { from: at - 1, to: at, rule: 'on-air', family: 'interview' }
  }
  return null
}

/** "criticised Mr Tice in the Mail on Sunday": who is spoken of stands between the verb and where it was said. */
const readSpokenOfIn = (scene: Scene, at: number): Cue | null => {
  if (!scene.cues.pieceLinks.has(scene.word(at - 1)) || !scene.isCapital(at - 2)) return null
  let i = at - 2
  while (i > scene.from && at - i < longestHost && (scene.isCapital(i) || scene.word(i) === scene.signs.dot))
    i--
  // "the claims made by Mr Tice in X"
  const made =
    scene.is(i, roles.agentLink) && (scene.is(i - 1, roles.speechNoun) || scene.is(i - 2, roles.speechNoun))
  return made || (scene.shape(i) === shapes.lower && scene.is(i, roles.speech))
    ? { from: at - 1, to: at, rule: 'wrote-in', family: 'report' }
    : null
}

/** A critic's name, in tokens. */
const longestCritic = 5

/** "In Variety, Jane Doe called it dull": whoever writes there stands behind the comma. */
const readWriterIn = (scene: Scene, group: Group, at: number): Cue | null => {
  const link = at - 1
  if (!scene.cues.pieceLinks.has(scene.word(link)) || (link > scene.from && !scene.isPause(link - 1)))
    return null
  let i = group.to + 1
  if (scene.word(group.to) !== scene.signs.comma || !scene.isCapital(i) || !scene.isCapital(i + 1))
    return null
  while (i - group.to <= longestCritic && scene.isCapital(i)) i++
  while (scene.isAdverb(i)) i++
  return scene.is(i, roles.speech) ? { from: link, to: at, rule: 'wrote-in', family: 'report' } : null
}

export const readCueBefore = (scene: Scene, group: Group): Cue | null => {
  const words = scene.tokens.words
  for (const stop of scene.beforeDescription(group.from)) {
    const found = scene.cues.before.longest(words, stop - 1, scene.from - 1)
    if (found !== null) {
      const { rule, family } = found.value
      if (family === 'none') return null
      const from = stop - found.length
      if (!meetsNeed(scene, found.value, from, group)) {
        // "asked on CNN's State of the Union"
        const onAir = readProgramme(scene, group, stop)
        if (onAir !== null) return onAir
        continue
      }
      if (isBelonging(scene, group, family)) continue
      const whole = family === 'report' || family === 'document' ? widen(scene, from) : from
      return { from: whole, to: stop, rule, family }
    }
    // "according to a columnist for X", "told a reporter from X"
    if (scene.is(stop - 1, roles.staffLink)) {
      const staff = scene.cues.journalistsBackwards.longest(words, stop - 2, scene.from - 1, -1)
      if (staff !== null) {
        for (const outer of scene.beforeDescription(stop - 1 - staff.length)) {
          const cue = scene.cues.before.longest(words, outer - 1, scene.from - 1)
          if (cue !== null && cue.value.need === null)
            return { from: outer - cue.length, to: outer, rule: cue.value.rule, family: cue.value.family }
          const told = readTold(scene, group, outer)
          if (told !== null) return told
        }
      }
    }
    const spokenOf = readSpokenOfIn(scene, stop)
    if (spokenOf !== null && !isBelonging(scene, group, spokenOf.family)) return spokenOf
    const onAir = readProgramme(scene, group, stop) ?? readWriterIn(scene, group, stop)
    if (onAir !== null) return onAir
    const shared = readShared(scene, stop)
    if (shared !== null && !isBelonging(scene, group, shared.family)) return shared
    const told = readTold(scene, group, stop)
    if (told !== null && !isBelonging(scene, group, told.family)) return told
    const far = readFarCue(scene, stop, group.to)
    if (far !== null && !isBelonging(scene, group, far.family)) return far
  }
  return null
}
