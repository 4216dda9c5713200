/** Words in Spanish: session packages, made and merged. */
import type { packages as english } from '../en/packages.js'
import type { Like } from '../messages.js'

export const packages: Like<typeof english> = {
  mergeTitle: 'Combinar un paquete de sesión',
  packTitle: 'Crear un paquete de sesión',
  files: 'Paquetes de sesión',
  checking: 'Comprobando el paquete… {share}',
  merging: 'Combinando… {share}',
  packing: 'Empaquetando… {share}',
  madeBy: 'Hecho por {checker}, con datos hasta el {instant}.',
  madeByNobody: 'Hecho por alguien que no dio su nombre, con datos hasta el {instant}.',
  signed: 'Firmado con la clave {fingerprint}. Compárela con la del remitente.',
  unsigned: 'Sin firmar.',
  isBlind: 'A ciegas: los veredictos no se incluyeron.',
  withoutCopies: 'Las copias de las pruebas no se incluyeron.',
  newStories: '{count, plural, one {# noticia nueva} many {# de noticias nuevas} other {# noticias nuevas}}',
  newDecisions:
    '{count, plural, one {# decisión nueva} many {# de decisiones nuevas} other {# decisiones nuevas}}',
  newOutletChanges:
    '{count, plural, one {# cambio de medios} many {# de cambios de medios} other {# cambios de medios}}',
  known:
    '{count, plural, one {# decisión ya está aquí} many {# de decisiones ya están aquí} other {# decisiones ya están aquí}}',
  claimsChange:
    '{count, plural, one {cambia # afirmación} many {cambian # de afirmaciones} other {cambian # afirmaciones}}',
  nothingNew: 'Todo lo que contiene ya está aquí: combinarlo no cambia nada.',
  noClaim:
    '{count, plural, one {# decisión es sobre una afirmación que esta biblioteca no tiene; se conserva.} many {# de decisiones son sobre afirmaciones que esta biblioteca no tiene; se conservan.} other {# decisiones son sobre afirmaciones que esta biblioteca no tiene; se conservan.}}',
  conflicts:
    '{count, plural, one {# conflicto. Se conservan ambas partes.} many {# de conflictos. En cada uno se conservan ambas partes.} other {# conflictos. En cada uno se conservan ambas partes.}}',
  firstConflicts: 'Se muestran los primeros {count, number}.',
  here: 'Aquí',
  there: 'En el paquete',
  side: '{what}: {checker}, {instant}',
  added: 'Afirmación añadida',
  dropped: 'Afirmación quitada',
  split: 'Afirmación dividida',
  joined: 'Afirmaciones unidas',
  right: 'Marcado como correcto',
  wrong: 'Marcado como incorrecto',
  untouched: 'Marca quitada',
  marked: 'Marcada; el veredicto no se muestra',
  outletsChange:
    '{count, plural, one {cambia # medio de la biblioteca:} many {cambian # de medios de la biblioteca:} other {cambian # medios de la biblioteca:}}',
  outletConflicts:
    '{count, plural, one {# campo de un medio se cambió en ambas partes. Vale lo último.} many {# de campos de medios se cambiaron en ambas partes. Vale lo último.} other {# campos de medios se cambiaron en ambas partes. Vale lo último.}}',
  outletSide: '{checker}, {instant}',
  country: 'País',
  takenBack: 'Retirado en una parte, cambiado en la otra',
  changes: 'Qué cambia',
  newStory: 'noticia nueva',
  merge: 'Combinar',
  merged: 'Combinado: {parts}.',
  mergedNothing: 'No hubo que cambiar nada.',
  stories: 'Noticias',
  copies: 'Incluir copias de las pruebas',
  confidential: 'Incluir las pruebas confidenciales',
  sign: 'Firmar con la clave de esta biblioteca',
  packHint: 'La otra persona combina el archivo con su biblioteca y devuelve uno propio.',
  save: 'Guardar…',
  make: 'Entregar…',
  queue: 'Noticias que quedan por verificar',
  narrow: 'Acotar las noticias',
  storiesFound:
    '{count, plural, one {encaja # noticia} many {encajan # de noticias} other {encajan # noticias}}',
  verdicts: 'Veredictos',
  along: 'Incluirlos',
  sealed: 'Sellarlos hasta que allí se marque la afirmación',
  behind: 'No incluirlos: la otra persona marca a ciegas',
  sealHint:
    'Cada veredicto se abre cuando alguien allí marca su afirmación. El sello aparta la mirada honesta; no es una cerradura.',
  isSealed: 'Sellado: cada veredicto se abre cuando aquí se marca su afirmación.',
  reviewNow: 'Revisarlo ahora',
  settle: 'Resolver los conflictos',
  settleLeft:
    '{count, plural, one {# conflicto está sin resolver. Ambas partes quedan en el historial.} many {# de conflictos están sin resolver. Ambas partes quedan en el historial.} other {# conflictos están sin resolver. Ambas partes quedan en el historial.}}',
  allSettled: 'Todos los conflictos están resueltos.',
  settleWhy: 'Por qué, para el historial (opcional)',
  keepAllHere: 'Dejar lo de aquí en todos',
  keepAllThere: 'Tomar lo del paquete en todos',
  undoSettling: 'Deshacer la última resolución',
  keepHere: 'Dejar lo de aquí',
  keepThere: 'Tomar lo del paquete',
  keptHere: 'Resuelto: queda lo de aquí.',
  keptThere: 'Resuelto: queda lo del paquete.',
}
