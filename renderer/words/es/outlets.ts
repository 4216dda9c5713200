/** Words in Spanish: the outlets of a claim. */
import type { outlets as english } from '../en/outlets.js'
import type { Like } from '../messages.js'

export const outlets: Like<typeof english> = {
  none: 'No se cita a ningún medio para esta afirmación.',
  cited: 'Medios citados',
  via: 'vía {outlet}',
  addMissing: '{outlet} no figura en el registro. Añadirlo',
  notListed: 'no está en el registro, añadir…',
  coversParagraph: 'abarca el párrafo',
  creditLine: 'línea de créditos',
  quoted: '«{cue}»',
  byClaim: 'Acreditado en esta afirmación por {cue} (regla {rule})',
  byParagraph: 'Acreditado en otro lugar del párrafo por {cue}, que abarca esta afirmación (regla {rule})',
  byStory: 'Acreditado para toda la noticia por {cue} (regla {rule})',
  passesOn: 'Retransmite lo que informó {outlet}',
  also: 'También: {credit}',
  notInRegistry: 'No figura en el registro de medios',
  noEvidence: 'Aún no hay pruebas de este medio',
  backs: 'Su propia información respalda la afirmación',
  contradicts: 'Su propia información contradice la afirmación',
  backsAndContradicts: 'Sus propias informaciones respaldan y contradicen la afirmación',
  silent: 'Su propia información no dice nada sobre la afirmación',
}
