/** The form for one document held against the claim; what stands in it is kept while the checker goes elsewhere. */
import type { FormEvent, ReactNode } from 'react'
import { useId, useMemo, useState } from 'react'
import type { ClaimId, Stance } from '../../electron/core/model.js'
import type { OutletDirectory } from '../outlets/outletDirectory.js'
import { searchOutlets } from '../outlets/outletDirectory.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState, EvidenceDraft } from '../state/deskState.js'
import { AttachmentPicker } from './AttachmentPicker.js'
import { useKeepTyping } from '../ui/useKeepTyping.js'
import type { DraftCheck } from './entryFromDraft.js'
import { entryFromDraft } from './entryFromDraft.js'
import { useSpeech } from '../words/SpeechProvider.js'

/** Outlets that the field offers for what is typed so far. */
const mostOffered = 30

interface Props {
  readonly claimId: ClaimId
  readonly draft: EvidenceDraft
  /** The stance that is meant while none is chosen; null where it must be. */
  readonly likely: Stance | null
  readonly state: DeskState
  readonly registry: OutletDirectory
  readonly actions: DeskActions
  /** What can be done with the form where its claim is gone, instead of saving it. */
  readonly acts?: ReactNode
}

/** The same in every language. */
const addressStart = 'https://'

export const EvidenceForm = ({ claimId, draft, likely, state, registry, actions, acts }: Props) => {
  const { words } = useSpeech()
  const id = useId()
  const box = useKeepTyping<HTMLFormElement>(`evidence ${claimId}`)
  const [problem, setProblem] = useState<Extract<DraftCheck, { ok: false }> | null>(null)
  const busy = state.pending.some(
    (p) => p.phase === 'saving' && p.decision.kind === 'attach' && p.decision.claimId === claimId,
  )
  const offered = useMemo(
    () => searchOutlets(registry, draft.outlet, mostOffered).found,
    [registry, draft.outlet],
  )
  const change = (part: Partial<EvidenceDraft>) => {
    setProblem(null)
    actions.dispatch({ kind: 'evidenceChanged', claimId, draft: { ...draft, ...part } })
  }
  const save = () => {
    if (acts !== undefined) return
    const checked = entryFromDraft(draft, likely)
    if (checked.ok) actions.decide({ kind: 'attach', claimId, evidence: checked.entry })
    else setProblem(checked)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  const complaint = (field: 'title' | 'url' | 'capturedAt' | 'stance') =>
    problem?.field === field ? (
      <span className="complaint" role="alert">
        {words(problem.why)}
      </span>
    ) : null
  return (
    <form
      ref={box}
      className="evidence-form"
      aria-label={words('evidence.new')}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          save()
        }
      }}
    >
      <label className="wide">
        {words('evidence.title')}
        <input
          className="field"
          data-focus={acts === undefined ? 'evidence-title' : undefined}
          value={draft.title}
          maxLength={1000}
          placeholder={words('evidence.titleHint')}
          onChange={(event) => change({ title: event.target.value })}
        />
        {complaint('title')}
      </label>
      <label>
        {words('evidence.outlet')}
        <input
          className="field"
          list={`${id}-outlets`}
          value={draft.outlet}
          maxLength={300}
          onChange={(event) => change({ outlet: event.target.value })}
        />
      </label>
      <datalist id={`${id}-outlets`}>
        {offered.map((outlet) => (
          <option key={outlet.id} value={outlet.name} />
        ))}
      </datalist>
      <label>
        {words('evidence.captured')}
        <input
          className="field"
          type="datetime-local"
          value={draft.capturedAt}
          onChange={(event) => change({ capturedAt: event.target.value })}
        />
        {complaint('capturedAt')}
      </label>
      <label className="wide">
        {words('evidence.address')}
        <input
          className="field"
          inputMode="url"
          value={draft.url}
          maxLength={4000}
          placeholder={addressStart}
          onChange={(event) => change({ url: event.target.value })}
        />
        {complaint('url')}
      </label>
      <label className="wide">
        {words('evidence.excerpt')}
        <textarea
          className="field excerpt"
          rows={2}
          value={draft.excerpt}
          placeholder={words('evidence.excerptHint')}
          onChange={(event) => change({ excerpt: event.target.value })}
        />
      </label>
      <label className="wide">
        {words('evidence.note')}
        <textarea
          className="field"
          rows={1}
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
        />
      </label>
      <label>
        {words('evidence.stance')}
        <select
          className="field"
          aria-label={words('evidence.stance')}
          value={draft.stance ?? likely ?? ''}
          onChange={(event) => {
            const { value } = event.target
            if (value === 'backs' || value === 'contradicts' || value === 'silent') change({ stance: value })
          }}
        >
          {draft.stance === null && likely === null ? (
            <option value="">{words('evidence.chooseStance')}</option>
          ) : null}
          <option value="backs">{words('evidence.backs')}</option>
          <option value="contradicts">{words('evidence.contradicts')}</option>
          <option value="silent">{words('evidence.silent')}</option>
        </select>
        {complaint('stance')}
      </label>
      <label>
        {words('evidence.standing')}
        <select
          className="field"
          aria-label={words('evidence.standing')}
          value={draft.standing}
          onChange={(event) =>
            change({ standing: event.target.value === 'primary' ? 'primary' : 'secondary' })
          }
        >
          <option value="primary">{words('evidence.primary')}</option>
          <option value="secondary">{words('evidence.secondary')}</option>
        </select>
      </label>
      <AttachmentPicker
        attachments={draft.attachments}
        actions={actions}
        onChange={(attachments) => change({ attachments })}
      />
      <label className="wide check">
        <input
          type="checkbox"
          checked={draft.confidential}
          onChange={(event) => change({ confidential: event.target.checked })}
        />
        {words('evidence.confidentialField')}
      </label>
      {acts ?? (
        <div className="acts wide">
          <button type="submit" className="button main" disabled={busy}>
            {words(busy ? 'evidence.saving' : 'evidence.save')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => actions.dispatch({ kind: 'evidenceChanged', claimId, draft: null })}
          >
            {words('frame.cancel')}
          </button>
        </div>
      )}
    </form>
  )
}
