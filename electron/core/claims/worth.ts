/** Scores how much a claim asks to be checked, as a sum that the reasons lay open. It orders the queue and hides nothing. */
import type { Checkpoint, CheckpointKind, Span, Worth } from '../model.js'
import { type Tokens, tokenise } from '../story/tokens.js'
import { lexiconOf } from './checkpoints/lexicon.js'
import type { Signal } from './checkpoints/sense.js'
import { tokensOf } from './checkpoints/tokens.js'

export interface ClaimParts extends Span {
  readonly checkpoints: readonly Checkpoint[]
  readonly quotations: readonly Span[]
  /** Of the story; English where it is left out. */
  readonly language?: string
  /** The words of the story, where they are cut already. */
  readonly tokens?: Tokens
}

/** In hundredths. Every claim starts here: a plain statement of an event can be false, too. */
const base = 10

const signed = (hundredths: number): string =>
  `${hundredths < 0 ? '−' : '+'}${(Math.abs(hundredths) / 100).toFixed(2)}`

interface Weight {
  readonly weight: number
  readonly reason: string
  /** "+0.25", as the reason ends. */
  readonly written: string
}

const weigh = (weight: number, reason: string): Weight => ({ weight, reason, written: signed(weight) })

/** Each kind counts once, however often it occurs, so that a list of names does not outrank a sum of money. */
const kindWeights: readonly (readonly [CheckpointKind, Weight])[] = [
  ['money', weigh(25, 'sum of money')],
  ['percentage', weigh(20, 'percentage')],
  ['figure', weigh(20, 'figure')],
  ['date', weigh(10, 'date')],
  ['duration', weigh(5, 'duration')],
  ['time', weigh(5, 'time')],
  ['person', weigh(5, 'person named')],
  ['organisation', weigh(5, 'organisation named')],
  ['place', weigh(5, 'place named')],
]
const quotationWeight = weigh(15, 'quotation')
const questionWeight = weigh(-15, 'question')

const signalWeights: Readonly<Record<Signal, Weight>> = {
  superlative: weigh(15, 'superlative'),
  cause: weigh(15, 'causal claim'),
  prediction: weigh(-5, 'prediction'),
  opinion: weigh(-15, 'opinion marker'),
}

const reasonOf = ({ reason, written }: Weight): string => `${reason} (${written})`

/** A bit for each kind in the order of `kindWeights`; a quotation has its own weight. */
const bitOf = (kind: CheckpointKind): number => {
  switch (kind) {
    case 'quotation':
      return 0
    case 'money':
      return 1
    case 'percentage':
      return 2
    case 'figure':
      return 4
    case 'date':
      return 8
    case 'duration':
      return 16
    case 'time':
      return 32
    case 'person':
      return 64
    case 'organisation':
      return 128
    case 'place':
      return 256
  }
}
const quotationBit = 512
const questionBit = 1024

const kindReasons = kindWeights.map(([kind, weight]) => ({
  bit: bitOf(kind),
  weight: weight.weight,
  reason: reasonOf(weight),
}))
const quotationReason = reasonOf(quotationWeight)
const questionReason = reasonOf(questionWeight)

interface FoundSignal {
  readonly signal: Signal
  readonly word: string
}

const noSignals: readonly FoundSignal[] = []

/** A loop, because a function made for each word would cost more than the search. */
const holds = (found: readonly FoundSignal[], signal: Signal): boolean => {
  for (const known of found) if (known.signal === signal) return true
  return false
}

const daysAndTimes = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december week month year night weekend spring summer autumn fall winter quarter season decade century
  few two three four five`.split(/\s+/),
)
const modals = new Set(['will', 'would', 'to', 'can', 'could', 'may', 'might', 'should', 'must'])

/** "May 14" is no forecast; "last Tuesday" and "will last two weeks" are no superlatives. */
const isOfCalendar = (text: string, start: number, value: string, before: string, after: string): boolean =>
  value === 'may'
    ? text.charAt(start) === 'M'
    : value === 'last' && (daysAndTimes.has(after) || /^\d/.test(after) || modals.has(before))

/** The first word of each signal outside the quotations: an opinion in a quotation is its speaker's, the saying is a fact. */
const findSignals = (text: string, parts: ClaimParts): readonly FoundSignal[] => {
  const tokens = tokensOf(parts.tokens ?? tokenise(text), parts, lexiconOf(parts.language ?? 'en'))
  if (tokens.signalCount === 0) return noSignals
  const found: FoundSignal[] = []
  let quotation = 0
  for (let n = 0; n < tokens.signalCount; n++) {
    const i = tokens.signals[n] ?? 0
    const start = tokens.start(i)
    const { sense, value } = tokens.fact(i)
    while ((parts.quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= start) quotation++
    if (start >= (parts.quotations[quotation]?.start ?? Number.POSITIVE_INFINITY)) continue
    const before = tokens.value(i - 1)
    const paired = sense.signalAfter?.get(before)
    if (isOfCalendar(text, start, value, before, tokens.value(i + 1))) continue
    const signal = sense.signal ?? paired
    if (signal !== undefined && !holds(found, signal))
      found.push({ signal, word: paired === undefined ? value : `${before} ${value}` })
  }
  return found
}

const isQuestionMark = (unit: number): boolean => unit === 0x3f || unit === 0xff1f || unit === 0x61f

const asks = (text: string, { start, end, quotations }: ClaimParts): boolean => {
  if (quotations.length > 0) return false
  for (let i = Math.max(start, end - 3); i < end; i++) if (isQuestionMark(text.charCodeAt(i))) return true
  return false
}

const add = (bits: number, signals: readonly FoundSignal[]): Worth => {
  let sum = base
  const reasons: string[] = []
  for (const { bit, weight, reason } of kindReasons) {
    if ((bits & bit) === 0) continue
    sum += weight
    reasons.push(reason)
  }
  if ((bits & quotationBit) !== 0) {
    sum += quotationWeight.weight
    reasons.push(quotationReason)
  }
  for (const { signal, word } of signals) {
    const { weight, reason, written } = signalWeights[signal]
    sum += weight
    reasons.push(`${reason} “${word}” (${written})`)
  }
  if ((bits & questionBit) !== 0) {
    sum += questionWeight.weight
    reasons.push(questionReason)
  }
  return { score: Math.min(100, Math.max(0, sum)) / 100, reasons }
}

/** By bits: most claims have no signal and share their worth with others. */
const withoutSignals = Array.from<Worth | null>({ length: 2 * questionBit }).fill(null)

/** The score is 0.10 plus what the reasons name, held between 0 and 1. */
export const scoreWorth = (text: string, parts: ClaimParts): Worth => {
  let bits = parts.quotations.length > 0 ? quotationBit : 0
  for (const { kind } of parts.checkpoints) bits |= bitOf(kind)
  if (asks(text, parts)) bits |= questionBit
  const signals = findSignals(text, parts)
  if (signals.length > 0) return add(bits, signals)
  const known = withoutSignals[bits] ?? add(bits, noSignals)
  withoutSignals[bits] = known
  return known
}
