/** Words in Spanish: what was typed on claims that are there no longer. */
import type { stranded as english } from '../en/stranded.js'
import type { Like } from '../messages.js'

export const stranded: Like<typeof english> = {
  title: 'Conservado de una afirmación que cambió',
  dropped: 'Se quitó la afirmación en la que usted escribía esto. Su texto se conserva aquí.',
  merged: 'Se unió a otra la afirmación en la que usted escribía esto. Su texto se conserva aquí.',
  split: 'Se dividió la afirmación en la que usted escribía esto. Su texto se conserva aquí.',
  settled: 'Este desacuerdo ya no existe. Su texto se conserva aquí.',
  words: 'Su texto',
  copy: 'Copiar el texto',
  copied: 'Copiado',
  moveRationale: 'Añadir a la justificación de la afirmación {number, number}',
  moveEvidence: 'Pasar a la afirmación {number, number}',
  formIsOpen:
    'La afirmación {number, number} tiene abierto un formulario de prueba: guárdelo o descártelo antes.',
  discard: 'Descartar',
  keysHeld:
    'El campo en el que escribía ya no está, así que las teclas no hacen nada. Pulse Esc o haga clic para seguir.',
}
