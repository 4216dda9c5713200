/** Words in Spanish: the house that reports go out from. */
import type { house as english } from '../en/house.js'
import type { Like } from '../messages.js'

export const house: Like<typeof english> = {
  house: 'Redacción',
  reading: 'Leyendo la plantilla…',
  published: 'Se publica en',
  logo: 'Logotipo (PNG o JPEG)',
  chooseLogo: 'Elegir una imagen…',
  removeLogo: 'Quitar el logotipo',
  colour: 'Color',
  language: 'Idioma de los informes',
  asDesk: 'El de la mesa',
  introduction: 'Introducción',
  method: 'Método (vacío: las palabras de Tickmark)',
  save: 'Guardar la redacción',
  noAddress: 'Escriba la dirección completa, empezando por https://.',
  noLogo: 'El logotipo debe ser una imagen PNG o JPEG de 500 KB como máximo.',
  largeLogo: 'El logotipo pesa más de 500 KB.',
  doesNotFit: 'El campo {field} no es válido.',
}
