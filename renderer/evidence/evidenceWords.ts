/** Stance and standing of evidence in words and signs. */
import type { Stance } from '../../electron/core/model.js'

export const stanceWords: Readonly<Record<Stance, string>> = {
  backs: 'Backs the claim',
  contradicts: 'Contradicts it',
  silent: 'Is silent on it',
}
export const stanceSigns: Readonly<Record<Stance, { readonly sign: string; readonly state: string }>> = {
  backs: { sign: '=', state: 'state-supported' },
  contradicts: { sign: '≠', state: 'state-disputed' },
  silent: { sign: '–', state: 'state-open' },
}
export const standingWords = { primary: 'Primary source', secondary: 'Secondary source' } as const
