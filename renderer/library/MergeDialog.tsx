/** A session package before it is merged: what it is, what a merge would change, what conflicts; then how it went. */
import { useEffect, useRef, useState } from 'react'
import type { MergeOutcome } from '../../electron/core/contract.js'
import type { Trouble } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import type { OfferedPackage } from '../state/deskState.js'
import { Dialog } from '../ui/Dialog.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { MergeDone, MergePlan } from './MergeOutcomeView.js'
import { describeChange } from './MergeSummary.js'
import { settleables } from './settling.js'

type Phase =
  | { readonly kind: 'checking' | 'merging'; readonly fraction: number }
  | { readonly kind: 'planned' | 'merged'; readonly outcome: MergeOutcome }
  | { readonly kind: 'failed'; readonly trouble: Trouble }

/** What comes next has the focus, so that Enter alone goes through. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus()

interface MergeProps {
  readonly offered: OfferedPackage
  readonly actions: DeskActions
  readonly onClose: () => void
}

const MergeAttempt = ({
  offered,
  actions,
  onClose,
  onAgain,
}: MergeProps & { readonly onAgain: () => void }) => {
  const speech = useSpeech()
  const { words, percent, failure } = speech
  const [phase, setPhase] = useState<Phase>({ kind: 'checking', fraction: 0 })
  const running = useRef<AbortController | null>(null)
  const { source } = offered
  useEffect(() => {
    const stop = new AbortController()
    const check = async (): Promise<void> => {
      const reply = await actions.mergeSession(source, true, {
        signal: stop.signal,
        onProgress: (fraction) => setPhase({ kind: 'checking', fraction }),
      })
      if (stop.signal.aborted) return
      setPhase(
        reply.ok ? { kind: 'planned', outcome: reply.value } : { kind: 'failed', trouble: reply.trouble },
      )
    }
    void check()
    return () => stop.abort()
  }, [actions, source])
  // A dialog that is closed gives up a merge that is not saved yet.
  useEffect(() => () => running.current?.abort(), [])

  const merge = async (): Promise<void> => {
    const stop = new AbortController()
    running.current = stop
    setPhase({ kind: 'merging', fraction: 0 })
    const reply = await actions.mergeSession(source, false, {
      signal: stop.signal,
      onProgress: (fraction) => setPhase({ kind: 'merging', fraction }),
    })
    if (stop.signal.aborted) return
    setPhase(reply.ok ? { kind: 'merged', outcome: reply.value } : { kind: 'failed', trouble: reply.trouble })
  }
  const outcome = phase.kind === 'planned' || phase.kind === 'merged' ? phase.outcome : null
  // What conflicts comes before the review.
  const isAtOdds =
    outcome !== null &&
    settleables({ conflicts: outcome.conflicts, outlets: outcome.outlets.conflicts }).length > 0
  const reviewed = outcome?.session.storyIds ?? []
  const status = (): string => {
    switch (phase.kind) {
      case 'checking':
        return words('packages.checking', { share: percent(phase.fraction) })
      case 'merging':
        return words('packages.merging', { share: percent(phase.fraction) })
      case 'merged':
        return describeChange(phase.outcome) === null
          ? words('packages.mergedNothing')
          : words('packages.merged', { parts: describeChange(phase.outcome)?.(speech) ?? '' })
      default:
        return ''
    }
  }
  return (
    <Dialog
      title={words('packages.mergeTitle')}
      wide
      onClose={onClose}
      foot={
        <>
          <span className="dialog-note" role="status">
            {status()}
          </span>
          {phase.kind === 'planned' ? (
            <button ref={takeFocus} type="button" className="button main" onClick={() => void merge()}>
              {words('packages.merge')}
            </button>
          ) : null}
          {phase.kind === 'merged' && reviewed.length > 0 ? (
            <button
              ref={isAtOdds ? undefined : takeFocus}
              type="button"
              className={isAtOdds ? 'button' : 'button main'}
              onClick={() => {
                onClose()
                void actions.reviewStories(reviewed)
              }}
            >
              {words('packages.reviewNow')}
            </button>
          ) : null}
        </>
      }
    >
      <p className="mono">{offered.name}</p>
      {phase.kind === 'failed' ? (
        <div className="trouble" role="alert">
          <p>{failure(phase.trouble)}</p>
          <div className="acts">
            <button type="button" className="button" onClick={onAgain}>
              {words('frame.retry')}
            </button>
          </div>
        </div>
      ) : null}
      {phase.kind === 'planned' ? <MergePlan outcome={phase.outcome} /> : null}
      {phase.kind === 'merged' ? <MergeDone outcome={phase.outcome} actions={actions} /> : null}
    </Dialog>
  )
}

/** A new attempt begins with a new look at the package. */
export const MergeDialog = (props: MergeProps) => {
  const [attempt, setAttempt] = useState(0)
  return <MergeAttempt key={attempt} {...props} onAgain={() => setAttempt(attempt + 1)} />
}
