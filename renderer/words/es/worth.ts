/** Words in Spanish: why a claim is worth checking. */
import type { worth as english } from '../en/worth.js'
import type { Like } from '../messages.js'

export const worth: Like<typeof english> = {
  money: 'suma de dinero',
  percentage: 'porcentaje',
  figure: 'cifra',
  date: 'fecha',
  duration: 'duración',
  time: 'hora',
  person: 'persona nombrada',
  organisation: 'organización nombrada',
  place: 'lugar nombrado',
  quotation: 'cita',
  question: 'pregunta',
  superlative: 'superlativo',
  cause: 'relación causal',
  prediction: 'predicción',
  opinion: 'marca de opinión',
}
