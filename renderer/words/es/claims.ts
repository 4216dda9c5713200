/** Words in Spanish: the claims beside the text. */
import type { claims as english } from '../en/claims.js'
import type { Like } from '../messages.js'

export const claims: Like<typeof english> = {
  panel: 'Afirmaciones',
  none: 'No se encontraron afirmaciones en este texto. Seleccione palabras y elija «Convertir en afirmación».',
  claims: '{count, plural, one {# afirmación} many {# de afirmaciones} other {# afirmaciones}}',
  place: 'Afirmación {number, number} de {count, number}',
  placeInQueue: 'Afirmación {number, number} de {count, number}, {rank, number}.ª en la cola',
  placeAndState: 'Afirmación {number, number} de {count, number}, {state}',
  placeStateText: 'Afirmación {number, number} de {count, number}, {state}: {text}',
  saving: '{verdict}, guardando…',
  unsaved: '{verdict}, sin guardar',
  notSaved: 'sin guardar',
  worthChecking: 'merece comprobarse: {reasons}',
  worth: 'Prioridad de comprobación {score}',
  worthBecause: 'Prioridad de comprobación {score}: {reasons}',
  addEvidence: 'Añadir prueba',
  splitAtCursor: 'Dividir aquí',
  splitHint: 'Haga clic en el texto entre dos palabras de la afirmación y elija «Dividir aquí».',
  merge: 'Unir a la siguiente',
  drop: 'Quitar',
  quotations: 'Citas',
  speakerOpen: 'hablante sin determinar',
  namedAs: 'Aquí aparece como «{name}»',
  quotedName: '(«{name}»)',
  checkpoints: 'Puntos de control',
  ticked:
    '{done, number} de {count, plural, one {# punto de control marcado} many {# de puntos de control marcados} other {# puntos de control marcados}}',
  tickOpen: 'sin marcar',
  tickRight: 'correcto',
  tickWrong: 'incorrecto',
  quoted: '«{text}»',
  kindAndValue: '{kind}: {value}',
  noDate: 'la noticia no tiene fecha desde la que contar',
}
