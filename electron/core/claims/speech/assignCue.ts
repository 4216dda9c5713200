/** Chooses the cue that credits a quotation among those of its sentence. */
import { classAt, isSpaceAt, STOP } from '../../story/characters.js'
import { pressNouns } from './clauseWords.js'
import type { CueResolver } from './cueResolver.js'
import { followsQuote, type SpeechCue } from './cues.js'
import { is, isComma, signOf, type Token, wordOf } from './tokens.js'
import * as classes from './classes.js'

/** A cue before the quotation reaches this many tokens far. */
const farthestBefore = 30

/** A cue behind the quotation, if it does not follow directly, reaches this many tokens far. */
const farthestBehind = 25

/** "…," or "…?" invites a cue behind it, in the British way also "…",. */
const invitesCue = (text: string, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.kind !== 'quote') return false
  let last = token.quotation.end - 1
  while (last > token.quotation.start && (isSpaceAt(text, last) || '\'’”"'.includes(text.charAt(last))))
    last--
  const sign = text.charAt(last)
  if (sign === ',' || sign === '—' || sign === '–' || isComma(tokens[at + 1])) return true
  return (
    classAt(text, last) === STOP &&
    (sign !== '.' || tokens[at + 1]?.kind === 'word' || tokens[at + 1]?.kind === 'name')
  )
}

/** True when only the cue's own subject stands between the quotation and the cue. */
const followsDirectly = (tokens: readonly Token[], at: number, cue: SpeechCue): boolean => {
  if (cue.verb <= at) return false
  const first = wordOf(tokens[isComma(tokens[at + 1]) ? at + 2 : at + 1])
  if (/^(?:and|but|while|or|as|when)$/.test(first)) return false
  if (followsQuote(tokens, cue.verb)) return true
  if (cue.subject === null || cue.subject.first < at) {
    // "…," one of them told: a subject that could not be read.
    return cue.verb - at <= 6 && !tokens.slice(at + 2, cue.verb).some((t) => isComma(t) || t.kind === 'quote')
  }
  for (let i = at + 1; i < cue.subject.first; i++) {
    if (
      is(tokens[i], classes.speechVerb) ||
      tokens[i]?.kind === 'quote' ||
      ';:.'.includes(signOf(tokens[i]) || ' ')
    )
      return false
  }
  return cue.subject.first - at <= 12
}

/** "called it “…”", "said: “…”": hardly anything stands between the cue and the quotation. */
const leadsDirectly = (tokens: readonly Token[], cue: SpeechCue, at: number): boolean => {
  const sign = signOf(tokens[at - 1])
  if (sign === ':') return true
  let words = 0
  for (let i = cue.last + 1; i < at && words <= 3; i++) if (tokens[i]?.kind !== 'sign') words++
  return words <= 3
}

/** A cue whose subject is the press in general words: "the newspaper reported". */
export const isPress = (cue: SpeechCue): boolean =>
  cue.subject?.kind === 'description' && pressNouns.has(cue.subject.head)

/** The index of the first cue whose verb stands behind token `at`. */
const firstBehind = (cues: readonly SpeechCue[], at: number): number => {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.verb ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The cue for the quotation token at `at`, or null. `resolver` tells cues whose subject is an outlet: they pass words on,
 * so that any other cue goes first.
 */
export const assignCue = (
  text: string,
  tokens: readonly Token[],
  at: number,
  cues: readonly SpeechCue[],
  resolver: Pick<CueResolver, 'isOutlet'>,
): SpeechCue | null => {
  const relays = (cue: SpeechCue): boolean => isPress(cue) || resolver.isOutlet(cue)
  const index = firstBehind(cues, at)
  const nearest = cues[index - 1]
  const before = nearest !== undefined && at - nearest.verb <= farthestBefore ? nearest : null
  let next: SpeechCue | null = null
  for (let i = index; i < cues.length && next === null; i++) {
    const cue = cues[i]
    if (cue === undefined || cue.verb - at > farthestBehind) break
    if (!relays(cue) && cue.passive !== true) next = cue
  }
  const trailing =
    next !== null && invitesCue(text, tokens, at) && followsDirectly(tokens, at, next) ? next : null
  if (trailing !== null && (before === null || relays(before) || !leadsDirectly(tokens, before, at)))
    return trailing
  if (before !== null && !(relays(before) && next !== null)) return before
  if (next !== null) return next
  const relay = cues[index]
  return relay !== undefined && followsQuote(tokens, relay.verb) && relay.verb - at <= 2 ? relay : before
}
