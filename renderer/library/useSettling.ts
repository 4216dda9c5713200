/** Settles conflicts through the workbench, one press after the other. */
import { useState } from 'react'
import type { SettledEvent } from '../../electron/core/contract.js'
import type { Trouble } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import type { Failing } from '../words/failureWords.js'
import type { KeptSide, Listed, Settleable, Settling } from './settling.js'
import {
  addBatch,
  fieldOf,
  itemOf,
  nothingSettled,
  settleables,
  standingSide,
  withoutLast,
} from './settling.js'

export interface SettlingActions {
  readonly settling: Settling
  readonly all: readonly Settleable[]
  /** Those that nobody has settled yet. */
  readonly left: readonly Settleable[]
  readonly busy: boolean
  readonly trouble: Trouble | null
  readonly settle: (which: readonly Settleable[], side: KeptSide) => Promise<void>
  readonly undo: () => Promise<void>
}

export const useSettling = (listed: Listed, rationale: string, actions: DeskActions): SettlingActions => {
  const [settling, setSettling] = useState(nothingSettled)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const all = settleables(listed)

  const settle = async (which: readonly Settleable[], side: KeptSide): Promise<void> => {
    // Whoever settles signs it.
    if (!actions.isSeated()) return
    setBusy(true)
    const claims = which.flatMap((s) => (s.kind === 'claim' ? [s] : []))
    const outlets = which.flatMap((s) => (s.kind === 'outlet' ? [s] : []))
    const reply = await actions.settleConflicts({
      items: claims.map((s) => itemOf(s.conflict, side)),
      fields: outlets.map((s) => fieldOf(s.conflict, side)),
      rationale,
    })
    setBusy(false)
    setTrouble(reply.ok ? null : reply.trouble)
    if (!reply.ok) return
    const outcomes = new Map<string, readonly SettledEvent[] | Failing>(outlets.map((s) => [s.key, []]))
    for (const [i, { key }] of claims.entries()) {
      const item = reply.value.items[i]
      if (item !== undefined) outcomes.set(key, item.error ?? item.decided)
    }
    setSettling((held) => addBatch(held, side, outcomes))
  }

  const undo = async (): Promise<void> => {
    const last = settling.batches.at(-1)
    if (last === undefined) return
    setBusy(true)
    const keys = new Set(last.keys)
    const decided = last.keys.flatMap((key) => settling.settled.get(key)?.decided ?? [])
    const fields = all.flatMap((s) =>
      s.kind === 'outlet' && keys.has(s.key) ? [fieldOf(s.conflict, standingSide(s.conflict))] : [],
    )
    const reply = await actions.unsettleConflicts(decided, fields)
    setBusy(false)
    setTrouble(reply)
    if (reply === null) setSettling(withoutLast)
  }
  return { settling, all, left: all.filter((s) => !settling.settled.has(s.key)), busy, trouble, settle, undo }
}
