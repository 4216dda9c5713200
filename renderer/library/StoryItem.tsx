/** One story of the library: title, progress, and whose reports it credits. */
import { memo } from 'react'
import type { StoryId, StorySummary } from '../../electron/core/model.js'
import { firstFew } from '../ui/formatCount.js'
import { ProgressBar } from './ProgressBar.js'

const tallyOf = ({ counts }: StorySummary): string => {
  if (counts.total === 0) return 'no claims'
  if (counts.conflict > 0) return `${counts.conflict} disagree`
  return `${counts.total - counts.open}/${counts.total}`
}

const StoryItemNow = ({
  summary,
  current,
  onOpen,
}: {
  readonly summary: StorySummary
  readonly current: boolean
  readonly onOpen: (storyId: StoryId) => Promise<void>
}) => (
  <li>
    <button
      type="button"
      className="story-item"
      data-testid="story-item"
      data-story-id={summary.story.id}
      aria-current={current ? 'true' : undefined}
      title={summary.story.title}
      onClick={() => void onOpen(summary.story.id)}
    >
      <span className="title" dir="auto">
        {summary.story.title}
      </span>
      <small className="tally">{tallyOf(summary)}</small>
      <ProgressBar counts={summary.counts} />
      <small className="outlets">{firstFew(summary.outlets) || 'no outlet credited'}</small>
      <small>{summary.story.date ?? (summary.story.origin === 'sample' ? 'sample' : '')}</small>
    </button>
  </li>
)

export const StoryItem = memo(StoryItemNow)
