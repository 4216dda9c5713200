/** The titles of the desk's commands in Spanish. */
import type { CommandWords } from './en.js'

export const es: CommandWords = {
  groups: { Move: 'Ir a', Mark: 'Marcar', Record: 'Anotar', Library: 'Biblioteca' },
  titles: {
    next: 'Afirmación siguiente',
    previous: 'Afirmación anterior',
    'next-open': 'Siguiente afirmación pendiente',
    first: 'Primera afirmación',
    last: 'Última afirmación',
    queue: 'Ir por prioridad de comprobación, o de nuevo por el orden del texto',
    sitting: 'Revisar sin la biblioteca: empezar, pausar, seguir',
    search: 'Buscar en la biblioteca',
    'mark-supported': 'Marcar como respaldada e ir a la siguiente pendiente',
    'mark-supported-stay': 'Marcar como respaldada y quedarse',
    'mark-disputed': 'Marcar como rebatida e ir a la siguiente pendiente',
    'mark-disputed-stay': 'Marcar como rebatida y quedarse',
    'mark-unverified': 'Marcar como sin verificar e ir a la siguiente pendiente',
    'mark-unverified-stay': 'Marcar como sin verificar y quedarse',
    settle: 'Resolver desacuerdos',
    undo: 'Deshacer su última decisión',
    rationale: 'Escribir la justificación',
    evidence: 'Añadir una prueba',
    import: 'Importar noticias',
    paste: 'Pegar un texto como noticia',
    outlets: 'Consultar, añadir o cambiar un medio',
    review: 'Dos verificadores: la regla de la biblioteca y su grado de acuerdo',
    pack: 'Entregar trabajo en un paquete de sesión',
    merge: 'Combinar un paquete de sesión',
    export: 'Exportar el informe',
    help: 'Mostrar las teclas',
  },
}
