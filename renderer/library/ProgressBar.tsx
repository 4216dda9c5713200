/** How far a story is checked, as one stacked bar. */
import type { Counts } from '../../electron/core/model.js'

const kinds = ['supported', 'disputed', 'unverified', 'conflict'] as const

export const describeProgress = (counts: Counts): string =>
  `${counts.total - counts.open} of ${counts.total} claims marked: ${kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${kind}`)
    .concat(`${counts.open} open`)
    .join(', ')}`

export const ProgressBar = ({ counts }: { readonly counts: Counts }) => (
  <span className="progress" role="img" aria-label={describeProgress(counts)}>
    {kinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => (
        <span key={kind} className={`part ${kind}`} style={{ flexGrow: counts[kind] }} />
      ))}
    <span style={{ flexGrow: counts.open }} />
  </span>
)
