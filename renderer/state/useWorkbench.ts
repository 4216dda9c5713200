/** The one hook that touches the client: the desk's state and what can be done with it. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Change } from '../../electron/core/contract.js'
import { createClient } from '../api/createClient.js'
import type { DeskActions } from './deskActions.js'
import { createDeskActions } from './deskActions.js'
import type { DeskState } from './deskState.js'
import { emptyDesk } from './deskState.js'
import { createDeskStore } from './deskStore.js'
import { followChanges } from './followChanges.js'
import { readDrafts, writeDrafts } from './keepDrafts.js'
import { createOwnChanges } from './ownChanges.js'

/** Changes of one burst (an import of many files) are read once, this many milliseconds after the last. */
const settle = 250

const createDesk = () => {
  const client = createClient()
  const store = createDeskStore({ ...emptyDesk, rationales: readDrafts(localStorage) })
  const own = createOwnChanges()
  return { client, store, own, actions: createDeskActions(client, store, own) }
}

const watch = ({ client, store, own, actions }: ReturnType<typeof createDesk>, signal: AbortSignal): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let storyIsOld = false
  const readSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      void actions.readLibrary()
      if (storyIsOld) void actions.refreshStory()
      storyIsOld = false
    }, settle)
  }
  const onChange = (change: Change) => {
    if (change.kind === 'storyChanged') {
      if (own.recognise(change.storyId, Date.now())) return
      const { story } = store.read()
      if (story.kind === 'open' && story.view.story.id === change.storyId) storyIsOld = true
    }
    readSoon()
  }
  void followChanges(
    client,
    onChange,
    (line) => {
      if (line === 'broken') store.dispatch({ kind: 'connectionChanged', connected: false })
      else store.dispatch({ kind: 'connectionChanged', connected: true })
      if (line === 'reopened') {
        storyIsOld = true
        readSoon()
        void actions.readChecker()
      }
    },
    signal,
  )
}

export const useWorkbench = (): { readonly state: DeskState; readonly actions: DeskActions } => {
  const [desk] = useState(createDesk)
  const state = useSyncExternalStore(desk.store.subscribe, desk.store.read)
  useEffect(() => {
    const stop = new AbortController()
    void desk.actions.readLibrary().then(() => {
      const { library, story } = desk.store.read()
      const first =
        library.kind === 'ready'
          ? (library.stories.find((s) => s.counts.open > 0) ?? library.stories[0])
          : undefined
      if (story.kind === 'none' && first !== undefined) void desk.actions.openStory(first.story.id)
    })
    void desk.actions.readChecker()
    watch(desk, stop.signal)
    return () => stop.abort()
  }, [desk])
  useEffect(() => writeDrafts(localStorage, state.rationales), [state.rationales])
  return { state, actions: desk.actions }
}
