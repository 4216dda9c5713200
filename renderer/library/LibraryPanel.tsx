/** The library at the left: stories by what is left to do, and the ways to bring new ones in. */
import { memo, useMemo } from 'react'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState, LibraryState } from '../state/deskState.js'
import { groupStories } from './groupStories.js'
import { ImportNote } from './ImportNote.js'
import { StoryItem } from './StoryItem.js'
import { useSpeech } from '../words/SpeechProvider.js'

const shownStory = (state: DeskState): string | null => {
  if (state.story.kind === 'open') return state.story.view.story.id
  return state.story.kind === 'none' ? null : state.story.storyId
}

const StoryGroupsNow = ({
  library,
  shown,
  actions,
}: {
  readonly library: Extract<LibraryState, { kind: 'ready' }>
  readonly shown: string | null
  readonly actions: DeskActions
}) => {
  const { words, number } = useSpeech()
  const { stories, next } = library
  const groups = useMemo(() => groupStories(stories, library.groups), [stories, library.groups])
  if (stories.length === 0) return <p className="empty">{words('library.empty')}</p>
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  return (
    <>
      {groups.map((group) => (
        <section key={group.kind} aria-label={words(`library.${group.kind}`)}>
          <h2>
            {words(`library.${group.kind}`)} <span>{number(group.total)}</span>
          </h2>
          <ul>
            {group.stories.map((summary) => (
              <StoryItem
                key={summary.story.id}
                summary={summary}
                current={shown === summary.story.id}
                onOpen={actions.openStory}
              />
            ))}
          </ul>
        </section>
      ))}
      {next === null ? null : (
        <button type="button" className="button more" onClick={() => void actions.continueLibrary()}>
          {words('library.more', { shown: stories.length, total })}
        </button>
      )}
    </>
  )
}

/** Drawn again only when the list or the story on the desk changes: a long list must not slow a mark down. */
const StoryGroups = memo(StoryGroupsNow)

export const LibraryPanel = ({
  state,
  actions,
  pickFiles,
}: {
  readonly state: DeskState
  readonly actions: DeskActions
  readonly pickFiles: () => void
}) => {
  const { words, failure } = useSpeech()
  const { library } = state
  return (
    <nav className="library" aria-label={words('library.library')}>
      <div className="stories">
        {library.kind === 'loading' ? <p className="empty">{words('library.opening')}</p> : null}
        {library.kind === 'failed' ? (
          <div className="trouble" role="alert">
            <p>{words('library.failed', { why: failure(library.trouble) })}</p>
            <div className="acts">
              <button type="button" className="button" onClick={() => void actions.readLibrary()}>
                {words('frame.retry')}
              </button>
            </div>
          </div>
        ) : null}
        {library.kind === 'ready' ? (
          <>
            {library.notices.map((notice) => (
              <p key={notice.fileName} className="trouble" role="alert">
                <b>{notice.fileName}</b> {notice.message}
              </p>
            ))}
            <StoryGroups library={library} shown={shownStory(state)} actions={actions} />
          </>
        ) : null}
      </div>
      {state.sitting === null ? null : (
        <div className="resume">
          <button type="button" className="button main" onClick={actions.toggleSitting}>
            {words('sitting.resume')} <kbd aria-hidden="true">F</kbd>
          </button>
        </div>
      )}
      <ImportNote run={state.importRun} actions={actions} />
      <div className="bring-in">
        <button type="button" className="button" onClick={pickFiles}>
          {words('library.import')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => actions.dispatch({ kind: 'dialogChanged', dialog: 'paste' })}
        >
          {words('library.paste')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => actions.dispatch({ kind: 'dialogChanged', dialog: 'pack' })}
        >
          {words('packages.make')}
        </button>
      </div>
    </nav>
  )
}
