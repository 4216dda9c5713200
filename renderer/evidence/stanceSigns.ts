/** The stances of evidence as signs, beside their words. */
import type { Stance } from '../../electron/core/model.js'
import type { ShownStatus } from '../verdicts/shownStatus.js'

export const stanceSigns: Readonly<Record<Stance, { readonly sign: string; readonly state: string }>> = {
  backs: { sign: '=', state: 'state-supported' },
  contradicts: { sign: '≠', state: 'state-disputed' },
  silent: { sign: '–', state: 'state-open' },
}

/** What a document most likely says where the claim has this status; null where that cannot be guessed and must be chosen. */
export const likelyStance = (status: ShownStatus): Stance | null =>
  status === 'disputed' ? 'contradicts' : status === 'supported' ? 'backs' : null
