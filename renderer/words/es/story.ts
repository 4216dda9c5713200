/** Words in Spanish: the story in the middle. */
import type { story as english } from '../en/story.js'
import type { Like } from '../messages.js'

export const story: Like<typeof english> = {
  story: 'Noticia',
  text: 'Texto de la noticia. Las afirmaciones están marcadas; J y K pasan de una a otra.',
  creditLine: 'Créditos: ',
  pasted: 'pegada',
  sample: 'ejemplo',
  marked:
    '{done, number} de {count, plural, one {# afirmación marcada} many {# de afirmaciones marcadas} other {# afirmaciones marcadas}}',
  facts: '{fileName}, {characters}, SHA-256 {sha256}',
  export: 'Exportar informe…',
  nothing: 'No hay nada sobre la mesa',
  choose:
    'Elija una noticia de la lista o traiga una: suelte archivos <code>.txt</code> o <code>.md</code> en esta ventana, pulse <key>I</key> para importar o <key>P</key> para pegar un texto.',
  opening: 'Abriendo la noticia…',
  failed: 'No se pudo abrir la noticia. {why}',
  makeClaim: 'Convertir en afirmación',
  splitHere: 'Dividir aquí la afirmación',
  stripPart: '{title}: {state}',
}
