/** Ids of outlets: kebab-case in ASCII, made from the name, each once in the registry. */
import type { OutletRef } from '../../electron/core/model.js'
import { latinLetters } from './latinLetters.js'

/** How extraction marks the id of an outlet that it found by shape and cue only. */
const unlistedPrefix = 'unlisted:'

/** Empty for a name that has no letter or digit to make an id from. */
export const idFromName = (name: string): string =>
  latinLetters(name)
    .replace(/['’`´]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/gu, '')

/** The id that an unlisted outlet gets in the registry: the one that the story gave it, as far as the registry takes it. */
export const idOfUnlisted = ({ id, name }: Pick<OutletRef, 'id' | 'name'>): string =>
  idFromName(id.startsWith(unlistedPrefix) ? id.slice(unlistedPrefix.length) : id) || idFromName(name)

/** The first of "la-razon", "la-razon-bo", "la-razon-2", … that is free. */
export const freeId = (wanted: string, country: string, isTaken: (id: string) => boolean): string => {
  const base = wanted === '' ? 'outlet' : wanted
  if (!isTaken(base)) return base
  const placed = country === '' ? base : `${base}-${country.toLowerCase()}`
  if (!isTaken(placed)) return placed
  let n = 2
  while (isTaken(`${base}-${n}`)) n += 1
  return `${base}-${n}`
}
