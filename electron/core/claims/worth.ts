/** Scores how much a claim asks to be checked, as a sum that the reasons lay open. It orders the queue and hides nothing. */
import type { Checkpoint, CheckpointKind, Span, Worth } from '../model.js'
import { lexiconOf } from './checkpoints/lexicon.js'
import type { Signal } from './checkpoints/sense.js'
import { readTokens } from './checkpoints/tokens.js'

export interface ClaimParts extends Span {
  readonly checkpoints: readonly Checkpoint[]
  readonly quotations: readonly Span[]
  /** Of the story; English where it is left out. */
  readonly language?: string
}

/** In hundredths. Every claim starts here: a plain statement of an event can be false, too. */
const base = 10

/** Each kind counts once, however often it occurs, so that a list of names does not outrank a sum of money. */
const kindWeights: readonly (readonly [CheckpointKind, number, string])[] = [
  ['money', 25, 'sum of money'],
  ['percentage', 20, 'percentage'],
  ['figure', 20, 'figure'],
  ['date', 10, 'date'],
  ['duration', 5, 'duration'],
  ['time', 5, 'time'],
  ['person', 5, 'person named'],
  ['organisation', 5, 'organisation named'],
  ['place', 5, 'place named'],
]
const quotationWeight = 15
const questionWeight = -15

const signalWeights: Readonly<Record<Signal, readonly [number, string]>> = {
  superlative: [15, 'superlative'],
  cause: [15, 'causal claim'],
  prediction: [-5, 'prediction'],
  opinion: [-15, 'opinion marker'],
}

/** The first word of each signal outside the quotations: an opinion in a quotation is its speaker's, the saying is a fact. */
const findSignals = (text: string, parts: ClaimParts): ReadonlyMap<Signal, string> => {
  const tokens = readTokens(text, parts, lexiconOf(parts.language ?? 'en'))
  const found = new Map<Signal, string>()
  let quotation = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || (token.sense.signal === undefined && token.sense.signalAfter === undefined))
      continue
    const { start, sense, value } = token
    while ((parts.quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= start) quotation++
    if (start >= (parts.quotations[quotation]?.start ?? Number.POSITIVE_INFINITY)) continue
    const before = tokens[i - 1]?.value ?? ''
    const paired = sense.signalAfter?.get(before)
    const signal = sense.signal ?? paired
    if (signal !== undefined && !found.has(signal))
      found.set(signal, paired === undefined ? value : `${before} ${value}`)
  }
  return found
}

const signed = (hundredths: number): string =>
  `${hundredths < 0 ? '−' : '+'}${(Math.abs(hundredths) / 100).toFixed(2)}`

/** The score is 0.10 plus what the reasons name, held between 0 and 1. */
export const scoreWorth = (text: string, parts: ClaimParts): Worth => {
  let sum = base
  const reasons: string[] = []
  const count = (weight: number, reason: string): void => {
    sum += weight
    reasons.push(`${reason} (${signed(weight)})`)
  }
  const kinds = new Set(parts.checkpoints.map((c) => c.kind))
  for (const [kind, weight, reason] of kindWeights) if (kinds.has(kind)) count(weight, reason)
  if (parts.quotations.length > 0) count(quotationWeight, 'quotation')
  for (const [signal, word] of findSignals(text, parts)) {
    const [weight, reason] = signalWeights[signal]
    count(weight, `${reason} “${word}”`)
  }
  const last = text.slice(Math.max(parts.start, parts.end - 3), parts.end)
  if (parts.quotations.length === 0 && /[?？؟]/u.test(last)) count(questionWeight, 'question')
  return { score: Math.min(100, Math.max(0, sum)) / 100, reasons }
}
