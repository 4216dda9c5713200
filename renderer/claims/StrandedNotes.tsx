/** What was typed on claims that are there no longer: the words stay under the hands that type them, until the checker says where they go. */
import { useState } from 'react'
import type { ClaimId, StoryView } from '../../electron/core/model.js'
import { EvidenceForm } from '../evidence/EvidenceForm.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState, EvidenceDraft } from '../state/deskState.js'
import type { StrandedDraft, StrandedKind } from '../state/strandedDrafts.js'
import { canMove, strandedDrafts } from '../state/strandedDrafts.js'
import { useKeepTyping } from '../ui/useKeepTyping.js'
import { verdictInForce } from '../verdicts/verdictInForce.js'
import { useSpeech } from '../words/SpeechProvider.js'

interface Props {
  readonly view: StoryView
  readonly state: DeskState
  readonly actions: DeskActions
}

const textOf = (form: EvidenceDraft): string =>
  [form.title, form.outlet, form.url, form.excerpt, form.note].filter(Boolean).join('\n')

const Words = ({
  draft,
  text,
  actions,
}: {
  readonly draft: StrandedDraft
  readonly text: string
  readonly actions: DeskActions
}) => {
  const { words } = useSpeech()
  const { claimId } = draft
  const box = useKeepTyping<HTMLDivElement>(`${draft.kind} ${claimId}`)
  return (
    <div ref={box}>
      <textarea
        className="field"
        dir="auto"
        rows={3}
        aria-label={words('stranded.words')}
        value={text}
        onChange={({ target: { value } }) =>
          actions.dispatch(
            draft.kind === 'settling'
              ? { kind: 'settlingChanged', claimId, rationale: value }
              : { kind: 'rationaleChanged', claimId, rationale: value },
          )
        }
      />
    </div>
  )
}

const Note = ({ draft, view, state, actions }: Props & { readonly draft: StrandedDraft }) => {
  const { words } = useSpeech()
  const [copied, setCopied] = useState(false)
  const { kind, claimId, cause } = draft
  const form = kind === 'evidence' ? state.evidenceDrafts[claimId] : undefined
  const text =
    form === undefined
      ? ((kind === 'settling' ? state.settling : state.rationales)[claimId] ?? '')
      : textOf(form)
  const target: ClaimId | null = draft.successor ?? state.currentClaimId
  const at = view.claims.findIndex((c) => c.claim.id === target)
  const claim = view.claims[at]
  const number = at + 1
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  const move = () => {
    if (claim === undefined) return
    const held = verdictInForce(claim.standing, state.checker)?.rationale ?? ''
    actions.dispatch({ kind: 'draftMoved', draft, onto: claim.claim.id, held })
  }
  const acts = (
    <div className="acts wide">
      {claim === undefined ? null : canMove(state, kind, claim.claim.id) ? (
        <button type="button" className="button" onClick={move}>
          {words(kind === 'evidence' ? 'stranded.moveEvidence' : 'stranded.moveRationale', { number })}
        </button>
      ) : (
        <span className="hint">{words('stranded.formIsOpen', { number })}</span>
      )}
      <button type="button" className="button" onClick={() => void copy()}>
        {words(copied ? 'stranded.copied' : 'stranded.copy')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => actions.dispatch({ kind: 'draftDiscarded', draft })}
      >
        {words('stranded.discard')}
      </button>
    </div>
  )
  return (
    <section className="trouble mild stranded" aria-label={words('stranded.title')} data-testid="stranded">
      <p role="alert">{words(`stranded.${cause}`)}</p>
      {form === undefined ? (
        <>
          <Words draft={draft} text={text} actions={actions} />
          {acts}
        </>
      ) : (
        <EvidenceForm
          claimId={claimId}
          draft={form}
          likely={null}
          state={state}
          registry={state.registry}
          actions={actions}
          acts={acts}
        />
      )}
    </section>
  )
}

export const StrandedNotes = ({ kinds, ...props }: Props & { readonly kinds: readonly StrandedKind[] }) =>
  strandedDrafts(props.view, props.state)
    .filter((draft) => kinds.includes(draft.kind))
    .map((draft) => <Note key={`${draft.kind} ${draft.claimId}`} draft={draft} {...props} />)
