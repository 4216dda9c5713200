/** An outlet as a story names it, listed or not, with what the grammar asks of it. */
import type { OutletKind, OutletRef } from '../model.js'
import { unlistedId } from '../model.js'

export { unlistedId }

export interface NamedOutlet extends OutletRef {
  /** The outlet as an extraction gives it: one object for all its mentions and attributions. */
  readonly ref: OutletRef
  readonly kind: OutletKind | null
  /** For an outlet of the registry: the last words of its name that can stand for it later, as the index gives them. */
  readonly tails: readonly number[] | null
}

export const unlisted = (name: string): NamedOutlet => {
  const ref: OutletRef = { id: unlistedId(name), name, listed: false }
  return { id: ref.id, name, listed: false, ref, kind: null, tails: null }
}
