/** Words in English: why a claim is worth checking. */

export const worth = {
  money: 'sum of money',
  percentage: 'percentage',
  figure: 'figure',
  date: 'date',
  duration: 'duration',
  time: 'time',
  person: 'person named',
  organisation: 'organisation named',
  place: 'place named',
  quotation: 'quotation',
  question: 'question',
  superlative: 'superlative',
  cause: 'causal claim',
  prediction: 'prediction',
  opinion: 'opinion marker',
} as const
