/** Check-worthiness in words: short on the cards, with the sum behind it in the tooltip. */
import type { Worth } from '../../electron/core/model.js'
import type { PlainKey, Speech } from '../words/speak.js'

/** The reasons as the extraction writes them into a story, in English. */
const reasonKeys: Readonly<Record<string, PlainKey>> = {
  'sum of money': 'worth.money',
  percentage: 'worth.percentage',
  figure: 'worth.figure',
  date: 'worth.date',
  duration: 'worth.duration',
  time: 'worth.time',
  'person named': 'worth.person',
  'organisation named': 'worth.organisation',
  'place named': 'worth.place',
  quotation: 'worth.quotation',
  question: 'worth.question',
  superlative: 'worth.superlative',
  'causal claim': 'worth.cause',
  prediction: 'worth.prediction',
  'opinion marker': 'worth.opinion',
}

interface Weighed {
  readonly words: string
  readonly weight: number
}

/** "sum of money (+0.25)", "opinion marker “best” (−0.15)". A reason that is not known here stays in its English. */
const readReason = (reason: string, { words }: Speech): Weighed => {
  const [said, sign = '+', weight = '0'] = reason.split(/ ?\(([+−-])([\d.]+)\)$/u)
  const [name = '', ...marked] = (said ?? '').split(/(?= “)/u)
  const marker = marked.join('')
  const key = Object.hasOwn(reasonKeys, name) ? reasonKeys[name] : undefined
  return {
    words: `${key === undefined ? name : words(key)}${marker}`,
    weight: sign === '+' ? Number(weight) : -Number(weight),
  }
}

/** The reasons that raise the score, without their weights: "sum of money, quotation". */
export const reasonsToCheck = ({ reasons }: Worth, speech: Speech): readonly string[] =>
  reasons
    .map((reason) => readReason(reason, speech))
    .filter(({ weight }) => weight >= 0)
    .map(({ words }) => words)

/** "Check-worthiness 0.60: sum of money (+0.25), opinion marker (-0.15)" */
export const describeWorth = ({ score, reasons }: Worth, speech: Speech): string => {
  const { words, signed } = speech
  const said = speech.score(score)
  if (reasons.length === 0) return words('claims.worth', { score: said })
  const sum = reasons.map((reason) => {
    const read = readReason(reason, speech)
    return `${read.words} (${signed(read.weight)})`
  })
  return words('claims.worthBecause', { score: said, reasons: speech.list(sum) })
}
