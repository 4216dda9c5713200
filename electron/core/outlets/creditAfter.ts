/** Cues after a name, with the outlet as the subject: "X reported", "X, citing officials, said", "the X's Jane Doe writes". */
import type { Cue } from './credit.js'
import type { CompiledCue } from './cues/cuePatterns.js'
import * as roles from './cues/roles.js'
import type { Group } from './groups.js'
import * as shapes from '../story/shapes.js'
import type { Scene } from './scene.js'
import { afterStaff } from './staff.js'
import { subjectStart } from './subjectStart.js'

/** Words that may stand between the subject and its verb, in tokens. */
const longestInsertion = 30
const nearQuotation = 10
const nearFigure = 18
const nearRating = 10
const nearPiece = 7

/** "late on Monday" behind a verb, in tokens. */
const longestTime = 5

/** The end of a person's name at `i`, at most four words, or `i`. */
const afterPerson = (scene: Scene, i: number): number => {
  let end = i
  for (let names = 0; names < 4 && scene.isCapital(end); names++) {
    // "Good Morning Britain", but "Jane Doe Monday"
    if (scene.is(end, roles.time) && !(scene.isCapital(end + 1) && !scene.is(end + 1, roles.time))) break
    end++
    // "Hoda Abdel-Hamid"
    if (scene.word(end) === scene.signs.hyphen && scene.touches(end) && scene.isCapital(end + 1)) end += 2
  }
  return end
}

/** "the Nation newspaper in Nairobi said", "the Sunday Times of Johannesburg reported": past the place, or `i`. */
const afterPlace = (scene: Scene, i: number): number => {
  if (scene.shape(i) !== shapes.lower || !scene.is(i, roles.time | roles.staffLink)) return i
  let end = i + 1
  while (end - i < 4 && scene.isCapital(end) && !scene.is(end, roles.time)) end++
  if (end === i + 1) return i
  return scene.cues.after.longest(scene.tokens.words, afterAdverbs(scene, end), scene.to) === null ? i : end
}

/** The title of a programme in quotation marks, in tokens. */
const longestTitle = 8

/** Past "“All Things Considered”" at `i`, or `i`. */
const afterProgramme = (scene: Scene, i: number): number => {
  if (scene.word(i) !== scene.signs.quote) return i
  for (let close = i + 1; close < Math.min(scene.to, i + longestTitle); close++)
    if (scene.word(close) === scene.signs.quote) return close + 1
  return i
}

/** Steps over adverbs, auxiliaries and words of time; `on` and the like only before a word of time. */
export const afterAdverbs = (scene: Scene, i: number): number => {
  let at = i
  for (let steps = 0; steps < 7; steps++) {
    const timed = scene.is(at, roles.time) || scene.shape(at) === shapes.number
    if (!timed && !scene.isAdverb(at)) break
    if (scene.cues.after.longest(scene.tokens.words, at, scene.to) !== null && !timed) return at
    at++
  }
  return at
}

/** ", citing officials," and ", a daily," between subject and verb: the token after the second comma, or `i`. */
const afterInsertion = (scene: Scene, i: number): number => {
  if (scene.word(i) !== scene.signs.comma && scene.word(i) !== scene.signs.dash) return i
  for (let j = i + 1; j < Math.min(scene.to, i + longestInsertion); j++) {
    if (scene.word(j) === scene.word(i)) {
      if (scene.cues.after.longest(scene.tokens.words, afterAdverbs(scene, j + 1), scene.to) !== null)
        return j + 1
    } else if (scene.word(j) === scene.signs.quote || scene.word(j) === scene.signs.semicolon) return i
  }
  return i
}

/** "an X journalist was named in court", "X was quoted": what was done to the outlet, and nothing that it says. */
const isPassive = (scene: Scene, verb: number): boolean => {
  let i = verb - 1
  while (i > scene.from && scene.isAdverb(i) && !scene.is(i, roles.copula)) i--
  return scene.is(i, roles.copula) && !scene.textOf(verb, verb + 1).endsWith('ing')
}

const isBroadcaster = ({ namings }: Scene, from: number, to: number): boolean =>
  namings.some((n) => n.from >= from && n.to <= to && n.outlet.kind === 'broadcaster')

export const meetsNeed = (
  scene: Scene,
  cue: CompiledCue,
  to: number,
  cueFrom: number,
  subjectFrom: number,
  staffed = false,
): boolean => {
  switch (cue.need) {
    case null:
      return true
    case 'quotation': {
      // "X's Jane Doe called it chaotic": a named journalist's words are the outlet's.
      if (staffed) return true
      for (let i = to; i < Math.min(scene.to, to + nearQuotation); i++)
        if (scene.word(i) === scene.signs.quote) return true
      return false
    }
    case 'figure': {
      for (let i = to; i < Math.min(scene.to, to + nearFigure); i++)
        if (scene.shape(i) === shapes.number) return true
      return false
    }
    case 'pause':
      return scene.isPause(to) && scene.isPause(subjectFrom - 1)
    case 'rating': {
      for (let i = to; i < Math.min(scene.to, to + nearRating); i++)
        if (scene.is(i, roles.rating) || (cue.rule === 'ranked' && scene.shape(i) === shapes.number))
          return true
      return false
    }
    case 'piece': {
      for (let i = to; i < Math.min(scene.to, to + nearPiece) && !scene.isPause(i); i++)
        if (scene.is(i, roles.piece)) return true
      for (let i = to; i < Math.min(scene.to, to + nearQuotation); i++)
        if (scene.word(i) === scene.signs.quote) return true
      return false
    }
    case 'staff':
      return staffed
    case 'gift':
    case 'broadcaster':
      return true
    case 'opinion': {
      for (let i = scene.from; i < subjectFrom; i++)
        if (
          scene.is(i - 1, roles.article) &&
          scene.cues.reportNouns.longest(scene.tokens.words, i, subjectFrom)?.value === 'weak'
        )
          return true
      return false
    }
    case 'others': {
      // "the match, which X showed": what is shown there is a programme, no finding.
      if (cue.rule === 'showed' && scene.is(subjectFrom - 1, roles.relative)) return false
      let i = to
      if (scene.isPause(i)) return scene.word(cueFrom) !== 0
      // "said on Monday [that] it would appeal"
      while (i - to < longestTime && (scene.is(i, roles.time) || scene.shape(i) === shapes.number)) i++
      // "said on its website that …"
      if (
        i > to &&
        scene.is(i, roles.self) &&
        scene.is(i - 1, roles.time) &&
        scene.textOf(i - 1, i).length <= 2
      )
        return true
      if (scene.is(i, roles.subjectLead)) i++
      // "CNN said she would leave" is about its own people, "Xinhua said she would leave" is not.
      if (scene.is(i, roles.pronoun) && !scene.is(i, roles.self))
        return !isBroadcaster(scene, subjectFrom, cueFrom)
      if (!scene.is(i, roles.self)) return true
      // "said it had reviewed the records": what it did is its reporting.
      if (scene.cues.after.longest(scene.tokens.words, i + 1, scene.to)?.value.rule === 'has-learned')
        return true
      // "said its reporters saw …" still speaks of the outlet.
      return false
    }
  }
}

/** "X, which first reported the sale", "it was X that broke the story", "X, whose reporters visited the camp". */
const readRelative = (scene: Scene, group: Group): Cue | null => {
  const words = scene.tokens.words
  let i = scene.afterKindNoun(group.to)
  // "the Sunday Times of Johannesburg"
  if (scene.is(i, roles.staffLink) && scene.isCapital(i + 1)) {
    i++
    while (scene.isCapital(i)) i++
  }
  const comma = scene.word(i) === scene.signs.comma
  if (comma) i++
  if (scene.is(i, roles.relativeOwner)) {
    const staff = scene.cues.journalists.longest(words, i + 1, scene.to)
    if (staff === null) return null
    const at = afterAdverbs(scene, i + 1 + staff.length)
    const found = scene.cues.after.longest(words, at, scene.to)
    return found === null ? null : { from: i, to: at + found.length, rule: 'reporter-of', family: 'report' }
  }
  if (!scene.is(i, roles.relative)) return null
  // "a tweet from a reporter at X, that stated …": behind a comma "that" goes back further.
  if (comma && scene.is(i, roles.subjectLead) && scene.is(i, roles.article)) return null
  const at = afterAdverbs(scene, i + 1)
  const found = scene.cues.after.longest(words, at, scene.to)
  if (found === null || !meetsNeed(scene, found.value, at + found.length, at, i)) return null
  const { rule, family } = found.value
  return { from: at, to: at + found.length, rule, family }
}

export const readCueAfter = (scene: Scene, group: Group): Cue | null =>
  readRelative(scene, group) ?? readVerb(scene, group)

const readVerb = (scene: Scene, group: Group): Cue | null => {
  const words = scene.tokens.words
  const subject = subjectStart(scene, group)
  if (subject < 0) return null
  // «Українська правда» повідомляє
  const marked = scene.isQuote(group.from - 1)
  let i = scene.afterKindNoun(marked ? scene.afterNameMark(group.to) : group.to)
  // "Agence France-Presse (AFP)"
  if (scene.word(i) === scene.signs.open) {
    let close = i + 1
    while (close < Math.min(scene.to, i + 8) && scene.word(close) !== scene.signs.close) close++
    if (scene.word(close) === scene.signs.close) i = close + 1
  }
  i = afterPlace(scene, scene.afterLink(i))
  const possessive = scene.afterPossessive(i)
  let staffed = false
  const journalist = afterStaff(scene, possessive, possessive > i, scene.cues.journalists)
  if (journalist > possessive) {
    staffed = true
    i = afterPerson(scene, journalist)
  } else if (possessive > i) {
    const person = afterPerson(scene, afterProgramme(scene, possessive))
    if (person === possessive) return null
    staffed = true
    i = person
  } else if (
    scene.cues.belongings.longest(words, i, scene.to) !== null &&
    scene.cues.after.longest(words, i, scene.to) === null
  ) {
    return null
  }
  // "… in Cuzco says"
  const place =
    staffed &&
    scene.shape(i) === shapes.lower &&
    !scene.is(i, roles.adverb) &&
    scene.cues.after.longest(words, i, scene.to) === null
  if (place) {
    for (let j = i + 1; j < Math.min(scene.to, i + 6) && !scene.isPause(j); j++) {
      if (scene.cues.after.longest(words, afterAdverbs(scene, j), scene.to) !== null) {
        i = j
        break
      }
    }
    // "Al Jazeera's correspondent in Gaza, Jane Doe, said"
    if (scene.shape(i) === shapes.lower)
      for (let j = i + 1; j < Math.min(scene.to, i + 6); j++)
        if (scene.word(j) === scene.signs.comma) {
          i = j
          break
        }
  }
  const places = [afterAdverbs(scene, i), afterAdverbs(scene, afterInsertion(scene, afterAdverbs(scene, i)))]
  // "Jane Doe, a columnist for X, wrote": the comma after the name closes the apposition that holds it.
  const stops = scene.beforeDescription(group.from)
  const staffOf = !stops.includes(subject)
  // "The state news agency, X, said"
  const isNamedAfter = stops.some((stop) => stop > subject && scene.word(stop - 1) === scene.signs.comma)
  const apposed =
    staffOf ||
    isNamedAfter ||
    scene.word(subject - 1) === scene.signs.comma ||
    scene.is(subject - 1, roles.article)
  if (apposed && scene.word(i) === scene.signs.comma) places.push(afterAdverbs(scene, i + 1))
  for (const at of places) {
    const found = scene.cues.after.longest(words, at, scene.to)
    if (found?.value.family === 'none') return null
    if (found === null || isPassive(scene, at)) continue
    if (meetsNeed(scene, found.value, at + found.length, at, subject, staffed)) {
      const { rule, family } = found.value
      return { from: at, to: at + found.length, rule: staffed ? 'reporter-of' : rule, family }
    }
  }
  return null
}
