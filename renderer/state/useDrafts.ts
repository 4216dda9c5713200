/** Writes drafts down as they are typed, and holds the window while closing it would lose something. */
import { useEffect, useRef } from 'react'
import type { DeskAction } from './deskAction.js'
import type { DeskState } from './deskState.js'
import { draftsOf, readDrafts, writeDrafts } from './keepDrafts.js'

export const useDrafts = (state: DeskState, dispatch: (action: DeskAction) => void): void => {
  const {
    rationales,
    evidenceDrafts,
    settling,
    asideDrafts,
    outletDraft,
    pasted,
    pending,
    draftsOwner,
    sitting,
    queue,
    story,
    currentClaimId,
  } = state
  const location = state.library.kind === 'ready' ? state.library.location : null
  const kept = useRef(true)
  useEffect(() => {
    if (location !== null && draftsOwner === null)
      dispatch({ kind: 'draftsRead', location, drafts: readDrafts(localStorage, location) })
  }, [location, draftsOwner, dispatch])
  useEffect(() => {
    // Before the drafts of the last time have been read, there is nothing to write but a loss.
    if (draftsOwner === null) return
    const drafts = draftsOf({
      rationales,
      evidenceDrafts,
      settling,
      asideDrafts,
      outletDraft,
      pasted,
      pending,
      sitting,
      queue,
      story,
      currentClaimId,
    })
    kept.current = writeDrafts(localStorage, draftsOwner, drafts)
  }, [
    rationales,
    evidenceDrafts,
    settling,
    asideDrafts,
    outletDraft,
    pasted,
    pending,
    draftsOwner,
    sitting,
    queue,
    story,
    currentClaimId,
  ])

  const isUnsaved = pending.length > 0
  useEffect(() => {
    // The browser asks by itself; the desktop's window asks through its shell.
    const hold = (event: BeforeUnloadEvent) => {
      if (isUnsaved || !kept.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [isUnsaved])
}
