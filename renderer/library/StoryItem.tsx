/** One story of the library: title, progress, and whose reports it credits. */
import { memo } from 'react'
import type { StoryId, StorySummary } from '../../electron/core/model.js'
import { firstFew } from '../ui/shorten.js'
import { ProgressBar } from './ProgressBar.js'
import type { Speech } from '../words/speak.js'
import { useSpeech } from '../words/SpeechProvider.js'

const sayTally = ({ counts }: StorySummary, { words }: Speech): string => {
  if (counts.total === 0) return words('library.noClaims')
  if (counts.conflict > 0) return words('library.disagree', { count: counts.conflict })
  const unsettled = (counts.unsettled ?? 0) + (counts.unsettledWaiting ?? 0)
  if (unsettled > 0) return words('conflicts.inStory', { count: unsettled })
  return words('library.tally', { done: counts.total - counts.open, total: counts.total })
}

const sayDay = ({ story }: StorySummary, { words, day }: Speech): string => {
  if (story.date !== null) return day(story.date)
  return story.origin === 'sample' ? words('library.sample') : ''
}

const StoryItemNow = ({
  summary,
  current,
  onOpen,
}: {
  readonly summary: StorySummary
  readonly current: boolean
  readonly onOpen: (storyId: StoryId) => Promise<void>
}) => {
  const speech = useSpeech()
  return (
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
        <small className="tally">{sayTally(summary, speech)}</small>
        <ProgressBar counts={summary.counts} />
        <small className="outlets">{firstFew(summary.outlets) || speech.words('library.noOutlet')}</small>
        <small>{sayDay(summary, speech)}</small>
      </button>
    </li>
  )
}

export const StoryItem = memo(StoryItemNow)
