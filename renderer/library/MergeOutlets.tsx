/** What a package changes in the library's own outlets, and the fields that both sides changed. */
import type { MergeOutcome } from '../../electron/core/contract.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { OutletConflicts } from './OutletConflicts.js'
import { mergeSides } from './sideWords.js'
import type { SettlingActions } from './useSettling.js'

export const MergeOutlets = ({
  outlets,
  work,
}: {
  readonly outlets: MergeOutcome['outlets']
  readonly work: SettlingActions | null
}) => {
  const { words, list } = useSpeech()
  const { newChanges, names, conflicts } = outlets
  if (newChanges === 0) return null
  return (
    <section className="merge-conflicts" data-testid="merge-outlets">
      <p>
        {words('packages.outletsChange', { count: names.length })}{' '}
        <span translate="no" dir="auto">
          {list(names)}
        </span>
      </p>
      <OutletConflicts conflicts={conflicts} sides={mergeSides} work={work} />
    </section>
  )
}
