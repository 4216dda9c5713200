/** Words in Spanish: the dialog of the outlet registry. */
import type { registry as english } from '../en/registry.js'
import type { Like } from '../messages.js'

export const registry: Like<typeof english> = {
  title: 'Medios',
  own: 'su biblioteca',
  owner: 'Propietario',
  aliases: 'También llamado',
  abbreviations: 'Siglas',
  nativeNames: 'Escritura propia',
  ambiguous: 'Según contexto',
  programmes: 'Programas',
  domains: 'Dominios',
  id: 'Id.',
  change: 'Cambiar…',
  takeBack: 'Revertir',
  takeBackHint: 'Un medio añadido aquí desaparece; uno cambiado aquí vuelve a su forma original.',
  search: 'Buscar medios',
  searchHint: 'Nombre, siglas, dominio, propietario o país…',
  add: 'Añadir un medio…',
  noMatch: 'Ningún medio coincide con «{query}».',
  first:
    'Los primeros {shown, number} de {count, plural, one {# medio} many {# de medios} other {# medios}}; siga escribiendo para acotar.',
  outlets: '{count, plural, one {# medio} many {# de medios} other {# medios}}',
  unreadable: 'No se pudo leer el registro.',
  addIt: 'Añádalo, y las noticias que se importen desde ahora se leerán con él.',
  saved:
    '<b>{outlet}</b> se ha guardado en su biblioteca. Las noticias que se importen desde ahora se leerán con él; las que ya están conservan los créditos con que se leyeron.',
  asShipped: '<b>{outlet}</b> vuelve a su forma original.',
  isOut: '<b>{outlet}</b> ya no está en su biblioteca.',
  putBack: 'Restaurarlo',
  agency: 'Agencia de noticias',
  newspaper: 'Periódico',
  broadcaster: 'Radio o televisión',
  online: 'Medio digital',
  magazine: 'Revista',
}
