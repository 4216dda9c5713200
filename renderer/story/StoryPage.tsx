/** The middle of the desk: the story set as a page, with its title, its facts and its claims as a strip. */
import type { StoryView } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { count } from '../ui/formatCount.js'
import { ClaimStrip } from './ClaimStrip.js'
import { findHeadline } from './findHeadline.js'
import type { PageGeometry } from './pageGeometry.js'
import { StoryText } from './StoryText.js'

interface Props {
  readonly state: DeskState
  readonly actions: DeskActions
  readonly geometry: PageGeometry
}

const originWords = { file: '', paste: 'pasted', sample: 'sample' } as const

const StoryHead = ({ view, actions }: { readonly view: StoryView; readonly actions: DeskActions }) => {
  const { story, creditLines, counts } = view
  // The page sets the headline where the text has it; a title from elsewhere stands above the text.
  const hasHeadline = findHeadline(view.text, story.title) !== null
  const credited = creditLines.flatMap((line) => line.outlets)
  return (
    <>
      <h1 className={hasHeadline ? 'hidden-text' : ''} title={story.title}>
        {story.title}
      </h1>
      <p className="meta">
        {story.publisher === null ? null : <span>{story.publisher}</span>}
        {story.date === null ? null : <span>{story.date}</span>}
        {credited.length === 0 ? null : (
          <span>
            Credit line:{' '}
            {credited.map((outlet, i) => (
              <span key={`${outlet.id}-${outlet.start}`}>
                {i > 0 ? ', ' : ''}
                <button
                  type="button"
                  className="quiet credited"
                  onClick={() =>
                    actions.dispatch({ kind: 'mentionShown', span: { start: outlet.start, end: outlet.end } })
                  }
                >
                  {outlet.name}
                </button>
              </span>
            ))}
          </span>
        )}
        {story.origin === 'file' ? null : <span>{originWords[story.origin]}</span>}
        <span title={`${story.fileName}, ${count(story.length, 'character')}, SHA-256 ${story.sha256}`}>
          {counts.total - counts.open} of {count(counts.total, 'claim')} marked
        </span>
        <button
          type="button"
          className="quiet export"
          onClick={() => actions.dispatch({ kind: 'dialogChanged', dialog: 'report' })}
        >
          Export report…
        </button>
      </p>
    </>
  )
}

export const StoryPage = ({ state, actions, geometry }: Props) => {
  const { story } = state
  if (story.kind === 'open')
    return (
      <main className="page" aria-label="Story">
        <div className="page-head">
          <ClaimStrip view={story.view} state={state} actions={actions} />
          <StoryHead view={story.view} actions={actions} />
        </div>
        <StoryText view={story.view} state={state} actions={actions} geometry={geometry} />
      </main>
    )
  return (
    <main className="page" aria-label="Story">
      <div className="page-note">
        {story.kind === 'none' && state.library.kind !== 'loading' ? (
          <>
            <h1>Nothing on the desk</h1>
            <p>
              Choose a story at the left, or bring one in: drop <code>.txt</code> or <code>.md</code> files
              anywhere on this window, press <kbd>I</kbd> to import or <kbd>P</kbd> to paste a text.
            </p>
          </>
        ) : null}
        {story.kind === 'opening' ? <p role="status">Opening the story…</p> : null}
        {story.kind === 'failed' ? (
          <div className="trouble" role="alert">
            <p>The story could not be opened. {story.trouble.message}</p>
            <div className="acts">
              <button type="button" className="button" onClick={() => void actions.openStory(story.storyId)}>
                Retry
              </button>
            </div>
          </div>
        ) : null}
      </div>
    </main>
  )
}
