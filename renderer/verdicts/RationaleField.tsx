/** The rationale: kept while the checker goes elsewhere, recorded with the verdict, or at once with Ctrl+Enter. */
import { useState } from 'react'
import type { ClaimState, Verdict } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import { useKeepTyping } from '../ui/useKeepTyping.js'
import { keyCap } from '../ui/Keys.js'
import { useSpeech } from '../words/SpeechProvider.js'

const rowsOf = (text: string): number =>
  Math.min(7, Math.max(1, text.split('\n').length + Math.floor(text.length / 62)))

export const RationaleField = ({
  claim,
  verdict,
  draft,
  actions,
}: {
  readonly claim: ClaimState
  readonly verdict: Verdict | null
  readonly draft: string | undefined
  readonly actions: DeskActions
}) => {
  const { words, rich } = useSpeech()
  const [hint, setHint] = useState(false)
  const claimId = claim.claim.id
  const box = useKeepTyping<HTMLDivElement>(`rationale ${claimId}`)
  const held = verdict?.rationale ?? ''
  const text = draft ?? held
  const unsaved = draft !== undefined && draft !== held
  const save = () => {
    if (verdict === null) {
      setHint(true)
      return
    }
    const { status, reason } = verdict
    if (unsaved) actions.decide({ kind: 'mark', claimId, status, reason, rationale: text, advance: false })
  }
  return (
    <div className="rationale" ref={box}>
      <textarea
        className="field"
        dir="auto"
        data-focus="rationale"
        data-testid="rationale"
        aria-label={words('verdicts.rationale')}
        placeholder={words('verdicts.rationaleHint')}
        rows={rowsOf(text)}
        value={text}
        onChange={(event) =>
          actions.dispatch({ kind: 'rationaleChanged', claimId, rationale: event.target.value })
        }
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          save()
        }}
      />
      {text === '' ? <kbd aria-hidden="true">R</kbd> : null}
      {unsaved ? (
        <p className="rationale-note" role={hint ? 'alert' : undefined}>
          {verdict === null ? (
            rich('verdicts.kept', { key: keyCap })
          ) : (
            <>
              {rich('verdicts.notSavedYet', { key: keyCap })}{' '}
              <button type="button" className="quiet" onClick={save}>
                {words('verdicts.saveRationale')}
              </button>
            </>
          )}
        </p>
      ) : null}
    </div>
  )
}
