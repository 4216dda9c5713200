/** What a merge changes, or changed: in sum, the outlets, the conflicts; after it, each conflict can be settled. */
import { useState } from 'react'
import type { MergeOutcome } from '../../electron/core/contract.js'
import type { DeskActions } from '../state/deskActions.js'
import { MergeConflicts } from './MergeConflicts.js'
import { MergeOutlets } from './MergeOutlets.js'
import { MergeSummary } from './MergeSummary.js'
import { SettleBar } from './SettleBar.js'
import { mergeSides } from './sideWords.js'
import { useSettling } from './useSettling.js'

export const MergePlan = ({ outcome }: { readonly outcome: MergeOutcome }) => (
  <>
    <MergeSummary outcome={outcome} />
    <MergeOutlets outlets={outcome.outlets} work={null} />
    <MergeConflicts
      conflicts={outcome.conflicts}
      count={outcome.conflictCount}
      sides={mergeSides}
      work={null}
    />
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
  const work = useSettling(
    { conflicts: outcome.conflicts, outlets: outcome.outlets.conflicts },
    rationale,
    actions,
  )
  return (
    <>
      <MergeSummary outcome={outcome} />
      {work.all.length === 0 ? null : (
        <SettleBar work={work} sides={mergeSides} rationale={rationale} onRationale={setRationale} />
      )}
      <MergeOutlets outlets={outcome.outlets} work={work} />
      <MergeConflicts
        conflicts={outcome.conflicts}
        count={outcome.conflictCount}
        sides={mergeSides}
        work={work}
      />
    </>
  )
}
