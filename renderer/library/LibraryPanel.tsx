/** The library at the left: stories by what is left to do, and the ways to bring new ones in. */
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState, LibraryState } from '../state/deskState.js'
import { groupStories } from './groupStories.js'
import { ImportNote } from './ImportNote.js'
import { StoryItem } from './StoryItem.js'

const shownStory = (state: DeskState): string | null => {
  if (state.story.kind === 'open') return state.story.view.story.id
  return state.story.kind === 'none' ? null : state.story.storyId
}

const StoryGroups = ({
  library,
  state,
  actions,
}: {
  readonly library: Extract<LibraryState, { kind: 'ready' }>
  readonly state: DeskState
  readonly actions: DeskActions
}) => {
  const groups = groupStories(library.stories, state.filter)
  if (library.stories.length === 0)
    return (
      <p className="empty">No stories yet. Drop text files anywhere on this window, import or paste one.</p>
    )
  if (groups.length === 0)
    return (
      <p className="empty">
        No story matches “{state.filter}”.{' '}
        <button
          type="button"
          className="quiet"
          onClick={() => actions.dispatch({ kind: 'filterChanged', filter: '' })}
        >
          Show all
        </button>
      </p>
    )
  return groups.map((group) => (
    <section key={group.title} aria-label={group.title}>
      <h2>
        {group.title} <span>{group.stories.length}</span>
      </h2>
      <ul>
        {group.stories.map((summary) => (
          <StoryItem
            key={summary.story.id}
            summary={summary}
            current={shownStory(state) === summary.story.id}
            onOpen={() => void actions.openStory(summary.story.id)}
          />
        ))}
      </ul>
    </section>
  ))
}

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
            <StoryGroups library={library} state={state} actions={actions} />
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
