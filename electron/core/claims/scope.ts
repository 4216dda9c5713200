/**
 * The scope rules: which claims a credit covers.
 *
 * 1. `claim`: a credit covers the claim that holds it.
 *    "Rain closed two roads, the Lusaka Courier reported." — "The mine will reopen, its manager told Reuters."
 * 2. `paragraph`, closing: a report credit at the very end of a paragraph covers the paragraph's earlier claims that have
 *    no outlet credit of their own, whoever speaks in them.
 *    "The dam held. Three villages were cut off, according to AFP and EFE." — "'We waited,' said Ana Ruiz. The bus came at
 *    noon, as reported by Kyodo." The first claim of each is covered.
 * 3. An interview credit and somebody's own piece ("she wrote in X") do not spread back, nor does one that shares its sentence with another credit: it belongs to
 *    its clause.
 *    "The dam held. 'We waited,' Ana Ruiz told AFP." — "The dam held. Losses are small, EFE said, but may grow, according to
 *    AFP." The first claim of each is not covered.
 * 4. `paragraph`, speech that goes on: what a speaker told an outlet stays that outlet's while the same speaker goes on,
 *    by family name, by a pronoun directly after, or in the next sentence of one quotation; another speaker ends it.
 *    "Ruiz told AFP the dam held. She said the bus came at noon." — "'We waited,' Ruiz told AFP. 'Nobody came.'" The second
 *    claim of each is covered.
 * 5. Nothing else spreads forward.
 *    "According to AFP, the dam held. Three villages were cut off." — "Ruiz told AFP the dam held. The river is 90 km long."
 *    The second claim of each is not covered.
 * 6. `claim`, footnote: a note that only names an outlet covers the claims that bear its mark, and no others.
 *    "The dam held.[1] … [1] The Guardian, 3 May" — "The bus came at noon [2], in rain. … [2] Source: EFE". The first
 *    claim of each is covered.
 * 7. `story`: a credit line, a byline and a dateline cover every claim.
 *    "Source: EFE" — "LIMA, May 3 (AFP) - The dam held."
 */
import type { Credit } from '../outlets/credit.js'
import * as roles from '../outlets/cues/roles.js'
import * as shapes from '../story/shapes.js'
import type { Scene } from '../outlets/scene.js'
import { findSpeechSubject, type SpeechSubject, subjectOf, subjectWithin } from './speechSubject.js'

export interface ScopeSentence {
  readonly paragraph: number
  readonly scene: Scene
  readonly credits: readonly Credit[]
  readonly isQuoted: (token: number) => boolean
}

export interface Spread {
  readonly credit: Credit
  readonly why: 'closes-paragraph' | 'speech-goes-on'
}

/** Speech that goes on may be interrupted by this many claims without a speaker. */
const longestInterruption = 3

/** Speech goes on under this many credits at most: a sentence of lists must not be copied to every claim. */
const mostCarried = 20

/** Where the words of the credit end: the name with what belongs to it, or the cue, whichever is later. */
const endOf = (scene: Scene, { group, cue }: Credit): number => {
  const named = scene.afterKindNoun(scene.afterPossessive(group.to))
  return Math.max(named, cue.to)
}

/** True when after the credit only words of time, signs or ", citing …" follow. */
const closes = (scene: Scene, credit: Credit): boolean => {
  let i = endOf(scene, credit)
  if (scene.word(i) === scene.signs.close) i++
  while (i < scene.to && (scene.is(i, roles.time) || scene.shape(i) === shapes.number)) i++
  if (scene.endsAt(i)) return true
  // "…, X reported, citing officials."
  if (scene.word(i) === scene.signs.comma) {
    const next = scene.cues.before.longest(scene.tokens.words, i + 1, i)
    if (next !== null && next.value.family === 'relay') return hasNoPause(scene, i + 2)
  }
  // "according to X and two officials."
  return scene.is(i, roles.conjunction) && hasNoPause(scene, i + 1)
}

const hasNoPause = (scene: Scene, from: number): boolean => {
  for (let i = from; i < scene.to; i++) if (scene.isPause(i) && !scene.endsAt(i)) return false
  return true
}

const nothing: readonly never[] = []

/** What somebody wrote in the outlet is theirs, and says nothing of where the sentences before come from. */
const ownPieces = new Set(['wrote-in', 'column-in'])

/** The credits of a paragraph's last sentence that cover the paragraph. */
export const closingCredits = ({ scene, credits }: ScopeSentence): readonly Credit[] => {
  if (credits.length === 0) return nothing
  let first: Credit | null = null
  for (const credit of credits) {
    const { family, from } = credit.cue
    if (family === 'relay' || family === 'dateline') continue
    if (family !== 'report' || (first !== null && from !== first.cue.from)) return nothing
    first ??= credit
  }
  if (first === null || ownPieces.has(first.cue.rule) || !closes(scene, first)) return nothing
  return credits.filter((c) => c.cue.family !== 'relay' && c.cue.family !== 'dateline')
}

const isSaid = ({ cue }: Credit): boolean => cue.family !== 'dateline' && cue.family !== 'document'

interface Carried {
  readonly credits: readonly Credit[]
  readonly names: ReadonlySet<string>
  /** True while the last claim was covered, so that a pronoun means the same speaker. */
  adjacent: boolean
  interrupted: number
}

/** The words of a body or person after "citing" or "quoted". */
const citedName = (scene: Scene, from: number): string | null => {
  let i = from
  let last: string | null = null
  while (i < scene.to && !scene.isPause(i) && i - from < 10) {
    if (scene.isCapital(i) || scene.endsAt(i + 1)) last = scene.textOf(i, i + 1)
    i++
  }
  return last
}

/** Kept from sentence to sentence, because a fresh array costs more than most sentences need. */
const spareBoard = new Uint8Array(512)

/** 1 for the tokens of the sentence that belong to its credits. */
const tokensOf = ({ from, to }: Scene, credits: readonly Credit[]): Uint8Array => {
  const size = to - from
  const board = size <= spareBoard.length ? spareBoard : new Uint8Array(size)
  for (let i = 0; i < size; i++) board[i] = 0
  for (const { cue, group } of credits) {
    for (let i = Math.max(cue.from, from); i < Math.min(cue.to, to); i++) board[i - from] = 1
    for (let i = Math.max(group.from, from); i < Math.min(group.to, to); i++) board[i - from] = 1
  }
  return board
}

/** Who gave the outlet the words that it is credited for. */
const sourcesOf = ({ scene, credits, isQuoted }: ScopeSentence): { names: Set<string>; pronoun: boolean } => {
  const names = new Set<string>()
  let pronoun = false
  const take = (subject: SpeechSubject | null): void => {
    if (subject?.kind === 'name') names.add(subject.name)
    else if (subject?.kind === 'pronoun') pronoun = true
  }
  for (const { cue, group } of credits) {
    if (cue.family === 'interview') take(subjectWithin(scene, cue.from, cue.to) ?? subjectOf(scene, cue.from))
    if (cue.rule === 'quoted') {
      const cited = citedName(scene, cue.to)
      if (cited !== null) names.add(cited)
    }
    const after = Math.max(cue.to, group.to)
    if (scene.word(after) === scene.signs.comma) {
      const citing = scene.cues.before.longest(scene.tokens.words, after + 1, after)
      const cited = citing?.value.family === 'relay' ? citedName(scene, after + 2) : null
      if (cited !== null) names.add(cited)
    }
  }
  take(findSpeechSubject(scene, isQuoted, credits.length > 0 ? tokensOf(scene, credits) : null))
  return { names, pronoun }
}

/** True when the sentence is nothing but quoted words. */
const isAllQuoted = ({ scene, isQuoted }: ScopeSentence): boolean => {
  for (let i = scene.from; i < scene.to; i++) if (scene.shape(i) !== shapes.sign && !isQuoted(i)) return false
  return true
}

/** For each sentence the credits that cover it from elsewhere. Sentences in text order, credit lines left out. */
export const spreadCredits = (sentences: readonly ScopeSentence[]): readonly (readonly Spread[])[] => {
  const spreads: (readonly Spread[])[] = sentences.map(() => nothing)
  const cover = (at: number, credits: readonly Credit[], why: Spread['why']): void => {
    if ((sentences[at]?.credits.length ?? 1) > 0 || (spreads[at]?.length ?? 1) > 0) return
    spreads[at] = credits.map((credit) => ({ credit, why }))
  }
  let paragraphStart = 0
  const closeParagraph = (last: number, credits: readonly Credit[], why: Spread['why']): void => {
    for (let i = paragraphStart; i < last; i++) cover(i, credits, why)
  }
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at]
    if (sentence === undefined) break
    if (sentence.paragraph !== sentences[at - 1]?.paragraph) paragraphStart = at
    const isLast = sentences[at + 1]?.paragraph !== sentence.paragraph
    if (isLast) closeParagraph(at, closingCredits(sentence), 'closes-paragraph')
  }
  let carried: Carried | null = null
  paragraphStart = 0
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.paragraph !== sentences[at - 1]?.paragraph) paragraphStart = at
    const { credits } = sentence
    const own = credits.every(isSaid) ? credits : credits.filter(isSaid)
    if (own.length > 0) {
      const { names, pronoun } = sourcesOf(sentence)
      carried =
        names.size > 0 || pronoun
          ? { credits: own.slice(0, mostCarried), names, adjacent: true, interrupted: 0 }
          : null
      continue
    }
    if (carried === null) continue
    const subject = findSpeechSubject(sentence.scene, sentence.isQuoted)
    const goesOn =
      subject === null
        ? carried.adjacent && isAllQuoted(sentence)
        : subject.kind === 'name'
          ? carried.names.has(subject.name)
          : subject.kind === 'pronoun' && carried.adjacent
    if (goesOn) {
      cover(at, carried.credits, 'speech-goes-on')
      carried.adjacent = true
      const isLast = sentences[at + 1]?.paragraph !== sentence.paragraph
      if (isLast && subject?.kind === 'name' && endsInSpeech(sentence.scene))
        closeParagraph(at, carried.credits, 'speech-goes-on')
    } else if (subject !== null) carried = null
    else {
      carried.adjacent = false
      carried.interrupted++
      if (carried.interrupted > longestInterruption) carried = null
    }
  }
  return spreads
}

/** "…, the commission said." */
const endsInSpeech = (scene: Scene): boolean => {
  let i = scene.to - 1
  while (i > scene.from && scene.shape(i) === shapes.sign) i--
  return scene.is(i, roles.speech)
}
