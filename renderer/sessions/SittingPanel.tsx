/** At the side while a sitting runs: how far it is, how long it took, and the ways to slow down, pause and finish. */
import { useEffect, useEffectEvent, useRef } from 'react'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { ProgressBar } from '../library/ProgressBar.js'
import { useSpeech } from '../words/SpeechProvider.js'
import type { Sitting } from './sitting.js'
import { ofSitting } from './sittingSummary.js'
import './sitting.css'

/** How often the time spent is added up, in milliseconds. */
const beat = 15_000

export const SittingPanel = ({
  sitting,
  state,
  actions,
}: {
  readonly sitting: Sitting
  readonly state: DeskState
  readonly actions: DeskActions
}) => {
  const { words } = useSpeech()
  const tick = useEffectEvent(() => actions.tickSitting())
  useEffect(() => {
    const timer = setInterval(() => tick(), beat)
    return () => clearInterval(timer)
  }, [])

  const view = state.story.kind === 'open' ? state.story.view : null
  const open = view?.counts.open ?? 0
  const storyId = view?.story.id ?? null
  const before = useRef({ storyId, open })
  const finished = useEffectEvent(() => actions.dispatch({ kind: 'dialogChanged', dialog: 'sitting' }))
  useEffect(() => {
    // The last claim was marked here and now; a story that was done when it was opened says nothing.
    if (before.current.storyId === storyId && before.current.open > 0 && open === 0) finished()
    before.current = { storyId, open }
  }, [storyId, open])

  const { library } = state
  const left = ({ stories, groups }: Extract<typeof library, { kind: 'ready' }>): number =>
    sitting.stories === null
      ? groups.toCheck
      : ofSitting(stories, sitting.stories).filter((s) => s.counts.open > 0).length
  return (
    <nav className="library sitting" aria-label={words('sitting.sitting')} data-testid="sitting">
      <div className="stories">
        <h2>{words('sitting.sitting')}</h2>
        {view === null ? null : (
          <div className="sitting-story">
            <p className="title">{view.story.title}</p>
            <ProgressBar counts={view.counts} />
            <p>{words('sitting.progress', { done: view.counts.total - open, count: view.counts.total })}</p>
          </div>
        )}
        <dl>
          <dt>{words('sitting.time')}</dt>
          <dd>{words('sitting.minutes', { count: Math.round(sitting.spent / 60_000) })}</dd>
          {library.kind === 'ready' ? (
            <>
              <dt>{words('sitting.stories')}</dt>
              <dd>{words('sitting.storiesLeft', { count: left(library) })}</dd>
            </>
          ) : null}
        </dl>
        <label className="sitting-choice">
          <input type="checkbox" checked={sitting.alone} onChange={actions.toggleSittingAlone} />
          {words('sitting.alone')} <kbd aria-hidden="true">T</kbd>
        </label>
        <label className="sitting-choice">
          <input type="checkbox" checked={state.queue === 'worth'} onChange={actions.toggleQueue} />
          {words('sitting.byWorth')} <kbd aria-hidden="true">Q</kbd>
        </label>
      </div>
      <div className="bring-in">
        <button type="button" className="button" onClick={actions.toggleSitting}>
          {words('sitting.pause')} <kbd aria-hidden="true">F</kbd>
        </button>
        <button
          type="button"
          className="button main"
          onClick={() => actions.dispatch({ kind: 'dialogChanged', dialog: 'sitting' })}
        >
          {words('sitting.finish')} <kbd aria-hidden="true">⇧F</kbd>
        </button>
      </div>
    </nav>
  )
}
