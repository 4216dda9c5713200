/** The library at the left: stories by what is left to do, and the ways to bring new ones in. */
import { memo, useMemo } from 'react'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState, LibraryState } from '../state/deskState.js'
import { groupStories } from './groupStories.js'
import { ImportNote } from './ImportNote.js'
import { StoryItem } from './StoryItem.js'

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
  const { stories, next } = library
  const groups = useMemo(() => groupStories(stories, library.groups), [stories, library.groups])
  if (stories.length === 0)
    return (
      <p className="empty">No stories yet. Drop text files anywhere on this window, import or paste one.</p>
    )
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  return (
    <>
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h2>
            {group.title} <span>{group.total}</span>
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
          Show more ({stories.length} of {total})
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
  const { library } = state
  return (
    <nav className="library" aria-label="Library">
      <div className="stories">
        {library.kind === 'loading' ? <p className="empty">Opening the library…</p> : null}
        {library.kind === 'failed' ? (
          <div className="trouble" role="alert">
            <p>The library could not be opened. {library.trouble.message}</p>
            <div className="acts">
              <button type="button" className="button" onClick={() => void actions.readLibrary()}>
                Retry
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
      <ImportNote run={state.importRun} actions={actions} />
      <div className="bring-in">
        <button type="button" className="button" onClick={pickFiles}>
          Import…
        </button>
        <button
          type="button"
          className="button"
          onClick={() => actions.dispatch({ kind: 'dialogChanged', dialog: 'paste' })}
        >
          Paste text…
        </button>
      </div>
    </nav>
  )
}
