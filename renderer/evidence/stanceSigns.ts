/** The stances of evidence as signs, beside their words. */
import type { Stance } from '../../electron/core/model.js'

export const stanceSigns: Readonly<Record<Stance, { readonly sign: string; readonly state: string }>> = {
  backs: { sign: '=', state: 'state-supported' },
  contradicts: { sign: '≠', state: 'state-disputed' },
  silent: { sign: '–', state: 'state-open' },
}
