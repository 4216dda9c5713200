/** The middle of the desk: the story set as a page, with its title, its facts and its claims as a strip. */
import type { StoryView } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { ClaimStrip } from './ClaimStrip.js'
import { findHeadline } from './findHeadline.js'
import type { PageGeometry } from './pageGeometry.js'
import { StoryText } from './StoryText.js'
import { code, keyCap } from '../ui/Keys.js'
import { useSpeech } from '../words/SpeechProvider.js'

interface Props {
  readonly state: DeskState
  readonly actions: DeskActions
  readonly geometry: PageGeometry
}

const originKeys = { paste: 'story.pasted', sample: 'story.sample' } as const

const StoryHead = ({ view, actions }: { readonly view: StoryView; readonly actions: DeskActions }) => {
  const { words, day } = useSpeech()
  const { story, creditLines, counts, logs } = view
  // The page sets the headline where the text has it; a title from elsewhere stands above the text.
  const hasHeadline = findHeadline(view.text, story.title) !== null
  const logged = logs.corrections.length + logs.replies.length + logs.interests.length
  const credited = creditLines.flatMap((line) => line.outlets)
  return (
    <>
      <h1 dir="auto" className={hasHeadline ? 'hidden-text' : ''} title={story.title}>
        {story.title}
      </h1>
      <p className="meta">
        {story.publisher === null ? null : <span>{story.publisher}</span>}
        {story.date === null ? null : <span>{day(story.date)}</span>}
        {credited.length === 0 ? null : (
          <span>
            {words('story.creditLine')}
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
        {story.origin === 'file' ? null : <span>{words(originKeys[story.origin])}</span>}
        <span
          title={words('story.facts', {
            fileName: story.fileName,
            characters: words('frame.characters', { count: story.length }),
            sha256: story.sha256,
          })}
        >
          {words('story.marked', { done: counts.total - counts.open, count: counts.total })}
        </span>
        <button
          type="button"
          className="quiet export"
          onClick={() => actions.dispatch({ kind: 'dialogChanged', dialog: 'report' })}
        >
          {words('story.export')}
        </button>
        <button
          type="button"
          className="quiet export"
          onClick={() => actions.dispatch({ kind: 'dialogChanged', dialog: 'logs' })}
        >
          {logged === 0 ? words('logs.open') : words('logs.openWith', { count: logged })}
        </button>
      </p>
    </>
  )
}

export const StoryPage = ({ state, actions, geometry }: Props) => {
  const { words, rich, failure } = useSpeech()
  const { story } = state
  if (story.kind === 'open')
    return (
      <main className="page" aria-label={words('story.story')}>
        <div className="page-head">
          <ClaimStrip view={story.view} state={state} actions={actions} />
          <StoryHead view={story.view} actions={actions} />
        </div>
        <StoryText view={story.view} state={state} actions={actions} geometry={geometry} />
      </main>
    )
  return (
    <main className="page" aria-label={words('story.story')}>
      <div className="page-note">
        {story.kind === 'none' && state.library.kind !== 'loading' ? (
          <>
            <h1>{words('story.nothing')}</h1>
            <p>{rich('story.choose', { key: keyCap, code })}</p>
          </>
        ) : null}
        {story.kind === 'opening' ? <p role="status">{words('story.opening')}</p> : null}
        {story.kind === 'failed' ? (
          <div className="trouble" role="alert">
            <p>{words('story.failed', { why: failure(story.trouble) })}</p>
            <div className="acts">
              <button type="button" className="button" onClick={() => void actions.openStory(story.storyId)}>
                {words('frame.retry')}
              </button>
            </div>
          </div>
        ) : null}
      </div>
    </main>
  )
}
