/** Words in English: the kinds of checkpoints. */

export const checkpoints = {
  figure: 'Figure',
  percentage: 'Percentage',
  money: 'Sum of money',
  date: 'Date',
  time: 'Time',
  duration: 'Duration',
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  quotation: 'Quotation',
} as const
