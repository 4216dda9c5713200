/** Writes drafts down as they are typed, and holds the window while closing it would lose something. */
import { useEffect, useRef } from 'react'
import type { DeskAction } from './deskAction.js'
import type { DeskState } from './deskState.js'
import { decisionIdOf, decisionsToKeep, readDecisions, writeDecisions } from './keepDecisions.js'
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
  const decisionsKept = useRef(true)
  const written = useRef<ReadonlySet<string>>(new Set())
  useEffect(() => {
    if (location !== null && draftsOwner === null) {
      const drafts = readDrafts(localStorage, location)
      const decisions = [...drafts.decisions, ...readDecisions(localStorage, location)]
      dispatch({ kind: 'draftsRead', location, drafts: { ...drafts, decisions } })
    }
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
    draftsOwner,
    sitting,
    queue,
    story,
    currentClaimId,
  ])
  useEffect(() => {
    if (draftsOwner === null) return
    const held = decisionsToKeep(pending)
    decisionsKept.current = writeDecisions(localStorage, draftsOwner, held, written.current)
    written.current = new Set(held.map((d) => d.decisionId))
  }, [pending, draftsOwner])
  useEffect(() => {
    // Told of other windows only: what one of them saved or discarded is none of this window's any more.
    const onStorage = ({ key, newValue }: StorageEvent) => {
      const decisionId = draftsOwner === null ? null : decisionIdOf(key, draftsOwner)
      if (decisionId !== null && newValue === null) dispatch({ kind: 'decisionSettledElsewhere', decisionId })
    }
    window.addEventListener('storage', onStorage)
    return () => window.removeEventListener('storage', onStorage)
  }, [draftsOwner, dispatch])

  const isUnsaved = pending.length > 0
  useEffect(() => {
    // The browser asks by itself; the desktop's window asks through its shell.
    const hold = (event: BeforeUnloadEvent) => {
      if (isUnsaved || !kept.current || !decisionsKept.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [isUnsaved])
}
