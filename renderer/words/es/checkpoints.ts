/** Words in Spanish: the kinds of checkpoints. */
import type { checkpoints as english } from '../en/checkpoints.js'
import type { Like } from '../messages.js'

export const checkpoints: Like<typeof english> = {
  figure: 'Cifra',
  percentage: 'Porcentaje',
  money: 'Suma de dinero',
  date: 'Fecha',
  time: 'Hora',
  duration: 'Duración',
  person: 'Persona',
  organisation: 'Organización',
  place: 'Lugar',
  quotation: 'Cita',
}
