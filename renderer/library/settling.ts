/** The settling of conflicts, as a dialog holds it: which side is kept of each, and what takes that back. */
import type {
  FieldChoice,
  MergeConflict,
  OutletConflict,
  SettledEvent,
  SettleItem,
} from '../../electron/core/contract.js'
import type { Failing } from '../words/failureWords.js'

export type KeptSide = 'here' | 'there'

/** What a dialog lists. */
export interface Listed {
  readonly conflicts: readonly MergeConflict[]
  readonly outlets: readonly OutletConflict[]
}

/** A conflict under a key of its own: of decisions, or of a field of an outlet. */
export type Settleable =
  | { readonly kind: 'claim'; readonly key: string; readonly conflict: MergeConflict }
  | { readonly kind: 'outlet'; readonly key: string; readonly conflict: OutletConflict }

export const claimKey = (at: number): string => `claim ${at}`
export const outletKey = (at: number): string => `outlet ${at}`

/** A conflict whose one side is empty has nothing to choose from. */
export const settleables = ({ conflicts, outlets }: Listed): readonly Settleable[] => [
  ...conflicts.flatMap((conflict, i): Settleable[] =>
    conflict.here.length > 0 && conflict.there.length > 0
      ? [{ kind: 'claim', key: claimKey(i), conflict }]
      : [],
  ),
  ...outlets.map((conflict, i): Settleable => ({ kind: 'outlet', key: outletKey(i), conflict })),
]

export interface Settled {
  readonly side: KeptSide
  readonly decided: readonly SettledEvent[]
}

/** What one press settled, so that one press takes it back. */
export interface Batch {
  readonly keys: readonly string[]
}

export interface Settling {
  readonly settled: ReadonlyMap<string, Settled>
  readonly refused: ReadonlyMap<string, Failing>
  readonly batches: readonly Batch[]
}

export const nothingSettled: Settling = { settled: new Map(), refused: new Map(), batches: [] }

const idsOf = (sides: MergeConflict['here']): string[] => sides.map((s) => s.eventId)

export const itemOf = ({ storyId, here, there }: MergeConflict, side: KeptSide): SettleItem => ({
  storyId,
  keep: idsOf(side === 'here' ? here : there),
  drop: idsOf(side === 'here' ? there : here),
})

export const fieldOf = (conflict: OutletConflict, side: KeptSide): FieldChoice => ({
  outletId: conflict.outletId,
  field: conflict.field,
  changeId: conflict[side].changeId,
})

/** Of a field the later word stands by itself; keeping it again is how a settling is taken back. */
export const standingSide = ({ here, there }: OutletConflict): KeptSide =>
  there.at > here.at || (there.at === here.at && there.changeId > here.changeId) ? 'there' : 'here'

/** After a press: `outcomes` tells for each conflict what was decided, or why nothing was. */
export const addBatch = (
  settling: Settling,
  side: KeptSide,
  outcomes: ReadonlyMap<string, readonly SettledEvent[] | Failing>,
): Settling => {
  const settled = new Map(settling.settled)
  const refused = new Map(settling.refused)
  const keys: string[] = []
  for (const [key, outcome] of outcomes) {
    if ('code' in outcome) refused.set(key, outcome)
    else {
      settled.set(key, { side, decided: outcome })
      refused.delete(key)
      keys.push(key)
    }
  }
  return { settled, refused, batches: keys.length === 0 ? settling.batches : [...settling.batches, { keys }] }
}

export const withoutLast = ({ settled, refused, batches }: Settling): Settling => {
  const left = new Map(settled)
  for (const key of batches.at(-1)?.keys ?? []) left.delete(key)
  return { settled: left, refused, batches: batches.slice(0, -1) }
}
