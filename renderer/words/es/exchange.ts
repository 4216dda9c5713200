/** Words in Spanish: the folder that libraries share. */
import type { exchange as english } from '../en/exchange.js'
import type { Like } from '../messages.js'

export const exchange: Like<typeof english> = {
  title: 'Carpeta compartida',
  explain:
    'Las mesas que comparten una carpeta (de red, sincronizada, en una memoria) intercambian por ella su trabajo. Mientras se comparte, la mesa intercambia cada minuto.',
  folder: 'Carpeta',
  folderHint: 'La ruta completa, por ejemplo /media/desk',
  confidential: 'Las pruebas confidenciales también van allí',
  share: 'Compartir esta carpeta',
  off: 'Dejar de compartir',
  now: 'Intercambiar ahora',
  running: 'Intercambiando…',
  done: 'Intercambio a las {time}.',
  published:
    '{count, plural, one {Salió # noticia.} many {Salieron # de noticias.} other {Salieron # noticias.}}',
  brought:
    '{count, plural, one {Entró # decisión.} many {Entraron # de decisiones.} other {Entraron # decisiones.}}',
  conflicts: '{count, plural, one {# desacuerdo.} many {# de desacuerdos.} other {# desacuerdos.}}',
  waiting:
    '{count, plural, one {# paquete aún no está completo.} many {# de paquetes aún no están completos.} other {# paquetes aún no están completos.}}',
  barDone: 'Carpeta compartida: {time}',
  barRunning: 'Carpeta compartida: intercambiando…',
  barFailed: '✕ No se alcanza la carpeta compartida',
}
