/** The disagreements of the open story, one after the other: what each side says, and the decision. */
import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import type { ClaimId, ClaimView, StoryView } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { StrandedNotes } from '../claims/StrandedNotes.js'
import { Dialog } from '../ui/Dialog.js'
import { keyCap } from '../ui/Keys.js'
import { useSpeech } from '../words/SpeechProvider.js'
import type { SettleDraft } from './SettleForm.js'
import { SettleForm } from './SettleForm.js'
import { SettleSides } from './SettleSides.js'

const nothing: SettleDraft = { status: null, reason: undefined }
const statusKeys = { s: 'supported', d: 'disputed', u: 'unverified' } as const

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('textarea, select, input') !== null

/** The claim at hand while it is in conflict, else the one that took its place. */
const atHand = (conflicts: readonly ClaimView[], claimId: ClaimId | null, at: number): number => {
  const found = conflicts.findIndex((c) => c.claim.id === claimId)
  return found >= 0 ? found : Math.min(at, Math.max(0, conflicts.length - 1))
}

interface Props {
  readonly state: DeskState
  readonly actions: DeskActions
  readonly onClose: () => void
}

const Settle = ({ state, actions, onClose, view }: Props & { readonly view: StoryView }) => {
  const { words, rich, failure } = useSpeech()
  const conflicts = view.claims.filter((c) => c.standing.kind === 'conflict')
  const [place, setPlace] = useState<{ claimId: ClaimId | null; at: number }>({
    claimId: state.currentClaimId,
    at: 0,
  })
  const [drafts, setDrafts] = useState<Readonly<Record<ClaimId, SettleDraft>>>({})
  const [isAsked, setAsked] = useState(false)
  const [settled, setSettled] = useState(0)
  const at = atHand(conflicts, place.claimId, place.at)
  const claim = conflicts[at]
  const stranded = <StrandedNotes view={view} state={state} actions={actions} kinds={['settling']} />
  if (claim === undefined)
    return (
      <Dialog title={words('review.settleTitle')} wide quiet onClose={onClose}>
        {stranded}
        <p role="status">{words(settled > 0 ? 'review.settledOne' : 'review.noConflicts')}</p>
      </Dialog>
    )
  const { id } = claim.claim
  const draft = drafts[id] ?? nothing
  const rationale = state.settling[id] ?? ''
  const own = state.pending.filter((p) => p.decision.kind === 'settle' && p.decision.claimId === id)
  const unsaved = own.find((p) => p.phase === 'unsaved')
  const isSaving = own.some((p) => p.phase === 'saving')
  const choose = (next: SettleDraft) => setDrafts((held) => ({ ...held, [id]: next }))
  const step = (by: number) => {
    const next = Math.min(conflicts.length - 1, Math.max(0, at + by))
    setPlace({ claimId: conflicts[next]?.claim.id ?? null, at: next })
    setAsked(false)
  }
  const settle = () => {
    if (isSaving) return
    if (draft.status === null) {
      setAsked(true)
      return
    }
    if (unsaved !== undefined) actions.dispatch({ kind: 'decisionDiscarded', id: unsaved.id })
    setPlace({ claimId: id, at })
    setSettled((n) => n + 1)
    const { status, reason } = draft
    actions.decide({ kind: 'settle', claimId: id, status, reason, rationale })
  }
  const onKey = (event: KeyboardEvent) => {
    const { key: pressed } = event
    const isSave = pressed === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!isSave && (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey)) return
    const status = Object.entries(statusKeys).find(([letter]) => letter === pressed)?.[1]
    if (isSave) settle()
    else if (status !== undefined) choose({ status, reason: undefined })
    else if (pressed === 'j') step(1)
    else if (pressed === 'k') step(-1)
    else return
    event.preventDefault()
  }
  return (
    <Dialog
      title={words('review.settleTitle')}
      wide
      quiet
      onKey={onKey}
      onClose={onClose}
      foot={
        <>
          <span className="hint">{rich('review.keysHint', { key: keyCap })}</span>
          <button type="button" className="button" disabled={at === 0} onClick={() => step(-1)}>
            {words('review.previous')}
          </button>
          <button
            type="button"
            className="button"
            disabled={at === conflicts.length - 1}
            onClick={() => step(1)}
          >
            {words('review.next')}
          </button>
          <button type="button" className="button main" disabled={isSaving} onClick={settle}>
            {words('review.settle')}
          </button>
        </>
      }
    >
      {stranded}
      <p className="hint" role="status">
        {words('review.place', { number: at + 1, count: conflicts.length })}
      </p>
      <blockquote className="settled-claim" lang={view.story.language} dir="auto">
        {claim.claim.text}
      </blockquote>
      <SettleSides claim={claim} />
      <SettleForm
        key={id}
        claimId={id}
        draft={draft}
        rationale={rationale}
        onChange={choose}
        onRationale={(text) => actions.dispatch({ kind: 'settlingChanged', claimId: id, rationale: text })}
      />
      {isAsked && draft.status === null ? (
        <p className="trouble" role="alert">
          {words('review.chooseFirst')}
        </p>
      ) : null}
      {unsaved?.trouble === undefined || unsaved.trouble === null ? null : (
        <p className="trouble" role="alert">
          {failure(unsaved.trouble)}
        </p>
      )}
    </Dialog>
  )
}

export const SettleDialog = (props: Props) => {
  const { words } = useSpeech()
  const { story } = props.state
  return story.kind === 'open' ? (
    <Settle {...props} view={story.view} />
  ) : (
    <Dialog title={words('review.settleTitle')} quiet onClose={props.onClose}>
      <p>{words('review.noStory')}</p>
    </Dialog>
  )
}
