/** Words in Spanish: who checks. */
import type { checker as english } from '../en/checker.js'
import type { Like } from '../messages.js'

export const checker: Like<typeof english> = {
  needName: 'Escriba el nombre que llevarán sus veredictos.',
  who: '¿Quién verifica?',
  whoWaiting: '¿Quién verifica? Cada veredicto lleva un nombre. El suyo se registrará en cuanto lo indique.',
  whoNow: 'El nombre que llevarán sus veredictos a partir de ahora.',
  yourName: 'Su nombre',
  continue: 'Continuar',
  saveName: 'Guardar el nombre',
  change: 'Verifica: {name}. Cambiar el nombre',
  set: 'Indique su nombre',
}
