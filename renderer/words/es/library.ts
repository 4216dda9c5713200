/** Words in Spanish: the library at the left. */
import type { library as english } from '../en/library.js'
import type { Like } from '../messages.js'

export const library: Like<typeof english> = {
  library: 'Biblioteca',
  opening: 'Abriendo la biblioteca…',
  failed: 'No se pudo abrir la biblioteca. {why}',
  empty: 'Aún no hay noticias. Suelte archivos de texto en esta ventana, impórtelos o pegue un texto.',
  toCheck: 'Por verificar',
  conflicts: 'Desacuerdos',
  done: 'Terminadas',
  more: 'Mostrar más ({shown, number} de {total, number})',
  import: 'Importar…',
  paste: 'Pegar texto…',
  noClaims: 'sin afirmaciones',
  disagree: '{count, number} en desacuerdo',
  tally: '{done, number}/{total, number}',
  noOutlet: 'sin medios acreditados',
  sample: 'ejemplo',
  progress:
    '{done, number} de {count, plural, one {# afirmación marcada} many {# de afirmaciones marcadas} other {# afirmaciones marcadas}}: {parts}',
  importing: 'Importando {done, number} de {total, number}…',
  importPart: 'Importación',
  importProgress: 'Progreso de la importación',
  imported:
    '{count, plural, one {# noticia importada} many {# de noticias importadas} other {# noticias importadas}}',
  existed: '{count, number} ya estaban',
  refused: '{count, plural, one {# rechazada} many {# de rechazadas} other {# rechazadas}}',
  cancelled:
    'cancelada con {count, plural, one {# archivo pendiente} many {# de archivos pendientes} other {# archivos pendientes}}',
  stopped:
    'detenida con {count, plural, one {# archivo pendiente} many {# de archivos pendientes} other {# archivos pendientes}}',
  refusal: '{name}: {why}',
  pasteTitle: 'Pegar un texto como noticia',
  pasteNeeded: 'Pegue o escriba el texto para importarlo.',
  pasteSave: 'Importar el texto',
  pasteText: 'Texto de la noticia',
  pasteHint: 'La noticia, primero el titular…',
}
