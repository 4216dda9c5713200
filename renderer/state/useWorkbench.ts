/** The one hook that touches the client: the desk's state and what can be done with it. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Change, DeskRequest } from '../../electron/core/contract.js'
import { createClient } from '../api/createClient.js'
import type { DeskActions } from './deskActions.js'
import { createDeskActions } from './deskActions.js'
import type { DeskState } from './deskState.js'
import { emptyDesk } from './deskState.js'
import { createDeskStore } from './deskStore.js'
import { followStream } from './followStream.js'
import { createOwnChanges } from './ownChanges.js'
import { useDrafts } from './useDrafts.js'

/** Changes of one burst (an import of many files) are read once, this many milliseconds after the last. */
const settle = 250

/** After the last of a burst of changes, the conflicts that are left are counted this many milliseconds later. */
const beforeCount = 800

/** A desk that shares a folder looks into it this often, in milliseconds. */
const betweenExchanges = 60_000

const createDesk = () => {
  const client = createClient()
  const store = createDeskStore(emptyDesk)
  const own = createOwnChanges()
  const listeners = new Set<(request: DeskRequest) => void>()
  const onRequest = (listener: (request: DeskRequest) => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return { client, store, own, listeners, onRequest, actions: createDeskActions(client, store, own) }
}

const watch = ({ client, store, own, actions }: ReturnType<typeof createDesk>, signal: AbortSignal): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let countTimer: ReturnType<typeof setTimeout> | undefined
  let storyIsOld = false
  let libraryIsOld = false
  const readSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      void actions.readLibrary()
      // An import changes the library file by file; the registry is read again once, after its end.
      const settled = libraryIsOld && store.read().importRun?.phase !== 'running'
      // A merge changes many stories at once and names none of them.
      if (storyIsOld || settled) void actions.refreshStory()
      if (settled) {
        void actions.readOutlets()
        // Another window may have named another checker, who may see something else.
        void actions.readChecker()
        libraryIsOld = false
      }
      storyIsOld = false
    }, settle)
  }
  // A decision of this window may settle a conflict as well.
  const countSoon = () => {
    clearTimeout(countTimer)
    countTimer = setTimeout(() => void actions.countConflicts(), beforeCount)
  }
  const onChange = (change: Change) => {
    countSoon()
    if (change.kind === 'storyChanged') {
      if (own.recognise(change.storyId, Date.now())) return
      const { story } = store.read()
      if (story.kind === 'open' && story.view.story.id === change.storyId) storyIsOld = true
    }
    if (change.kind === 'libraryChanged') libraryIsOld = true
    readSoon()
  }
  void followStream(
    (open) => client.library.changes(undefined, { signal: open }),
    onChange,
    (line) => {
      if (line === 'broken') store.dispatch({ kind: 'connectionChanged', connected: false })
      else store.dispatch({ kind: 'connectionChanged', connected: true })
      if (line === 'reopened') {
        storyIsOld = true
        libraryIsOld = true
        readSoon()
        countSoon()
        void actions.readChecker()
      }
    },
    signal,
  )
}

/** The screen is never empty while the library is not: the newest story with open claims comes on the desk. */
const openFirst = async ({ store, actions }: ReturnType<typeof createDesk>): Promise<void> => {
  await actions.readLibrary()
  const { library, story } = store.read()
  if (library.kind !== 'ready' || story.kind !== 'none') return
  const first = library.stories.find((s) => s.counts.open > 0) ?? library.stories[0]
  if (first !== undefined) await actions.openStory(first.story.id)
}

/** Requests of the program around the desk, for as long as `signal` stands. The line to the library says when it breaks. */
const hearRequests = ({ client, listeners }: ReturnType<typeof createDesk>, signal: AbortSignal): void =>
  void followStream(
    (open) => client.desk.requests(undefined, { signal: open }),
    (request) => {
      for (const listener of listeners) listener(request)
    },
    () => undefined,
    signal,
  )

export interface Workbench {
  readonly state: DeskState
  /** The state at this moment, for what runs outside of rendering. */
  readonly read: () => DeskState
  readonly actions: DeskActions
  /** Hears what the menu and the system ask of the desk, until the function that it returns is called. */
  readonly onRequest: (listener: (request: DeskRequest) => void) => () => void
}

export const useWorkbench = (): Workbench => {
  const [desk] = useState(createDesk)
  const state = useSyncExternalStore(desk.store.subscribe, desk.store.read)
  useEffect(() => {
    const stop = new AbortController()
    void openFirst(desk).then(() => desk.actions.countConflicts())
    void desk.actions.readChecker().then(() => desk.actions.askAtStart())
    void desk.actions.readOutlets()
    void desk.actions.readShared().then(() => desk.actions.exchange())
    const exchanging = setInterval(() => void desk.actions.exchange(), betweenExchanges)
    watch(desk, stop.signal)
    hearRequests(desk, stop.signal)
    return () => {
      clearInterval(exchanging)
      stop.abort()
    }
  }, [desk])
  useDrafts(state, desk.store.dispatch)
  return { state, read: desk.store.read, actions: desk.actions, onRequest: desk.onRequest }
}
