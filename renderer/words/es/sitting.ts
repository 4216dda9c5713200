/** Words in Spanish: a sitting of claims one after the other. */
import type { sitting as english } from '../en/sitting.js'
import type { Like } from '../messages.js'

export const sitting: Like<typeof english> = {
  sitting: 'Revisión',
  progress:
    '{done, number} de {count, plural, one {# afirmación marcada} many {# de afirmaciones marcadas} other {# afirmaciones marcadas}}',
  time: 'Tiempo dedicado',
  minutes: '{count, plural, one {# minuto} many {# de minutos} other {# minutos}}',
  stories: 'Noticias por verificar',
  storiesLeft: '{count, number}',
  alone: 'Una afirmación cada vez',
  byWorth: 'Primero las más importantes',
  pause: 'Pausa',
  finish: 'Resumen',
  resume: 'Seguir con la revisión',
  summary: 'Resumen de la revisión',
  inMinutes:
    '{count, plural, one {Tiempo dedicado: # minuto.} many {Tiempo dedicado: # de minutos.} other {Tiempo dedicado: # minutos.}}',
  lookAgain: 'Conviene volver a',
  stillOpen:
    '{count, plural, one {# afirmación que nadie ha marcado} many {# de afirmaciones que nadie ha marcado} other {# afirmaciones que nadie ha marcado}}',
  inConflict:
    '{count, plural, one {# afirmación en desacuerdo} many {# de afirmaciones en desacuerdo} other {# afirmaciones en desacuerdo}}',
  withoutRationale:
    '{count, plural, one {# veredicto sin justificación} many {# de veredictos sin justificación} other {# veredictos sin justificación}}',
  withoutEvidence:
    '{count, plural, one {# afirmación marcada sin pruebas} many {# de afirmaciones marcadas sin pruebas} other {# afirmaciones marcadas sin pruebas}}',
  nothingLeft: 'Todas las afirmaciones están marcadas, con justificación y pruebas.',
  outlet: 'Medio',
  end: 'Terminar la revisión',
  report: 'Informe…',
  nextStory: 'Siguiente: {title}',
}
