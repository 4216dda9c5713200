/** How far a story is checked, as one stacked bar. */
import type { Counts } from '../../electron/core/model.js'
import type { Speech } from '../words/speak.js'
import { useSpeech } from '../words/SpeechProvider.js'

const kinds = ['supported', 'disputed', 'unverified', 'conflict'] as const
const tallyKeys = {
  supported: 'verdicts.tallySupported',
  disputed: 'verdicts.tallyDisputed',
  unverified: 'verdicts.tallyUnverified',
  conflict: 'verdicts.tallyConflict',
} as const

export const describeProgress = (counts: Counts, { words, list }: Speech): string => {
  const marked = kinds.filter((kind) => counts[kind] > 0)
  const parts = [
    ...marked.map((kind) => words(tallyKeys[kind], { count: counts[kind] })),
    words('verdicts.tallyOpen', { count: counts.open }),
  ]
  return words('library.progress', {
    done: counts.total - counts.open,
    count: counts.total,
    parts: list(parts),
  })
}

export const ProgressBar = ({ counts }: { readonly counts: Counts }) => (
  <span className="progress" role="img" aria-label={describeProgress(counts, useSpeech())}>
    {kinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => (
        <span key={kind} className={`part ${kind}`} style={{ flexGrow: counts[kind] }} />
      ))}
    <span style={{ flexGrow: counts.open }} />
  </span>
)
