/** The form for one document held against the claim; what stands in it is kept while the checker goes elsewhere. */
import type { FormEvent } from 'react'
import { useId, useMemo, useState } from 'react'
import type { ClaimId } from '../../electron/core/model.js'
import type { OutletDirectory } from '../outlets/outletDirectory.js'
import { searchOutlets } from '../outlets/outletDirectory.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState, EvidenceDraft } from '../state/deskState.js'
import { AttachmentPicker } from './AttachmentPicker.js'
import type { DraftCheck } from './entryFromDraft.js'
import { entryFromDraft } from './entryFromDraft.js'
import { standingWords, stanceWords } from './evidenceWords.js'

/** Outlets that the field offers for what is typed so far. */
const mostOffered = 30

interface Props {
  readonly claimId: ClaimId
  readonly draft: EvidenceDraft
  readonly state: DeskState
  readonly registry: OutletDirectory
  readonly actions: DeskActions
}

export const EvidenceForm = ({ claimId, draft, state, registry, actions }: Props) => {
  const id = useId()
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
    const checked = entryFromDraft(draft)
    if (checked.ok) actions.decide({ kind: 'attach', claimId, evidence: checked.entry })
    else setProblem(checked)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  const complaint = (field: 'title' | 'url' | 'capturedAt') =>
    problem?.field === field ? (
      <span className="complaint" role="alert">
        {problem.message}
      </span>
    ) : null
  return (
    <form
      className="evidence-form"
      aria-label="New evidence"
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
        Title
        <input
          className="field"
          data-focus="evidence-title"
          value={draft.title}
          maxLength={1000}
          placeholder="What the document calls itself"
          onChange={(event) => change({ title: event.target.value })}
        />
        {complaint('title')}
      </label>
      <label>
        Outlet or body
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
        Captured at
        <input
          className="field"
          type="datetime-local"
          value={draft.capturedAt}
          onChange={(event) => change({ capturedAt: event.target.value })}
        />
        {complaint('capturedAt')}
      </label>
      <label className="wide">
        Address (kept as text, never opened)
        <input
          className="field"
          inputMode="url"
          value={draft.url}
          maxLength={4000}
          placeholder="https://"
          onChange={(event) => change({ url: event.target.value })}
        />
        {complaint('url')}
      </label>
      <label className="wide">
        Excerpt
        <textarea
          className="field excerpt"
          rows={2}
          value={draft.excerpt}
          placeholder="The words that bear on the claim"
          onChange={(event) => change({ excerpt: event.target.value })}
        />
      </label>
      <label className="wide">
        Note
        <textarea
          className="field"
          rows={1}
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
        />
      </label>
      <label>
        Stance
        <select
          className="field"
          aria-label="Stance"
          value={draft.stance}
          onChange={(event) => {
            const { value } = event.target
            if (value === 'backs' || value === 'contradicts' || value === 'silent') change({ stance: value })
          }}
        >
          <option value="backs">{stanceWords.backs}</option>
          <option value="contradicts">{stanceWords.contradicts}</option>
          <option value="silent">{stanceWords.silent}</option>
        </select>
      </label>
      <label>
        Standing
        <select
          className="field"
          aria-label="Standing"
          value={draft.standing}
          onChange={(event) =>
            change({ standing: event.target.value === 'primary' ? 'primary' : 'secondary' })
          }
        >
          <option value="primary">{standingWords.primary}</option>
          <option value="secondary">{standingWords.secondary}</option>
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
        Confidential source: kept here, left out of every report
      </label>
      <div className="acts wide">
        <button type="submit" className="button main" disabled={busy}>
          {busy ? 'Saving…' : 'Save evidence'}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => actions.dispatch({ kind: 'evidenceChanged', claimId, draft: null })}
        >
          Cancel
        </button>
      </div>
    </form>
  )
}
