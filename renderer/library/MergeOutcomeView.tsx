/** What a merge changes, or changed: in sum, the outlets, the conflicts; after it, each conflict can be settled. */
import { useState } from 'react'
import type { MergeOutcome } from '../../electron/core/contract.js'
import type { DeskActions } from '../state/deskActions.js'
import { MergeConflicts } from './MergeConflicts.js'
import { MergeOutlets } from './MergeOutlets.js'
import { MergeSummary } from './MergeSummary.js'
import { SettleBar } from './SettleBar.js'
import { settleables } from './settling.js'
import { useSettling } from './useSettling.js'

export const MergePlan = ({ outcome }: { readonly outcome: MergeOutcome }) => (
  <>
    <MergeSummary outcome={outcome} />
    <MergeOutlets outlets={outcome.outlets} work={null} />
    <MergeConflicts conflicts={outcome.conflicts} count={outcome.conflictCount} work={null} />
  </>
)

export const MergeDone = ({
  outcome,
  actions,
}: {
  readonly outcome: MergeOutcome
  readonly actions: DeskActions
}) => {
  const [rationale, setRationale] = useState('')
  const work = useSettling(outcome, rationale, actions)
  return (
    <>
      <MergeSummary outcome={outcome} />
      {settleables(outcome).length === 0 ? null : (
        <SettleBar work={work} rationale={rationale} onRationale={setRationale} />
      )}
      <MergeOutlets outlets={outcome.outlets} work={work} />
      <MergeConflicts conflicts={outcome.conflicts} count={outcome.conflictCount} work={work} />
    </>
  )
}
