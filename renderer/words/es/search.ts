/** Words in Spanish: the search of the library. */
import type { search as english } from '../en/search.js'
import type { Like } from '../messages.js'

export const search: Like<typeof english> = {
  search: 'Buscar en la biblioteca',
  hint: 'Buscar noticias, afirmaciones, pruebas…',
  searching: 'Buscando…',
  found:
    '{count, plural, one {# noticia encontrada} many {# de noticias encontradas} other {# noticias encontradas}}',
  stories: '{count, plural, one {# noticia} many {# de noticias} other {# noticias}}',
  soFar: '{found} por ahora. El índice de búsqueda se está creando.',
  soFarShare: '{found} por ahora. El índice de búsqueda se está creando: {share}',
  keys: '<key>↑</key><key>↓</key> elegir <key>Enter</key> abrir en la afirmación <key>Tab</key> filtros <key>Esc</key> cerrar',
  results: 'Resultados',
  claim: 'Afirmación',
  text: 'Texto',
  rationale: 'Justificación',
  evidence: 'Prueba',
  status: 'Estado',
  anyStatus: 'Cualquier estado',
  reason: 'Motivo',
  anyReason: 'Cualquier motivo',
  checker: 'Verificador',
  anyChecker: 'Cualquier verificador',
  outlet: 'Medio',
  anyOutlet: 'Cualquier medio',
  from: 'Desde',
  to: 'hasta',
  clear: 'Quitar filtros',
}
