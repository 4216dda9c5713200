/** An outlet as a story names it, listed or not, with what the grammar asks of it. */
import type { OutletKind, OutletRef } from '../model.js'

export interface NamedOutlet extends OutletRef {
  readonly kind: OutletKind | null
}

/** The id of an outlet that no registry lists, derived from its name. */
export const unlistedId = (name: string): string => {
  const slug = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `unlisted:${slug === '' ? 'name' : slug}`
}

export const unlisted = (name: string): NamedOutlet => ({
  id: unlistedId(name),
  name,
  listed: false,
  kind: null,
})
