/** The documents held against a claim. */
import { useState } from 'react'
import type { Attachment, ClaimState, Evidence } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import { shortHash } from '../ui/formatCount.js'
import { dayAndTime } from '../ui/formatTime.js'
import { saveBlob } from '../ui/saveBlob.js'
import { stanceSigns, stanceWords } from './evidenceWords.js'

const StoredFile = ({
  attachment,
  actions,
}: {
  readonly attachment: Attachment
  readonly actions: DeskActions
}) => {
  const [problem, setProblem] = useState<string | null>(null)
  const open = async () => {
    const reply = await actions.readFile(attachment)
    if (reply.ok) saveBlob(reply.value, attachment.name)
    setProblem(reply.ok ? null : reply.trouble.message)
  }
  return (
    <span className="stored">
      <button
        type="button"
        className="quiet"
        title={`Save a copy of ${attachment.name}. SHA-256 ${attachment.sha256}`}
        onClick={() => void open()}
      >
        {attachment.name} <span className="mono">{shortHash(attachment.sha256)}</span>
      </button>
      {problem === null ? null : (
        <span className="complaint" role="alert">
          {problem}
        </span>
      )}
    </span>
  )
}

const Entry = ({ evidence, actions }: { readonly evidence: Evidence; readonly actions: DeskActions }) => {
  const { sign, state } = stanceSigns[evidence.stance]
  return (
    <li data-testid="evidence">
      <div className="line">
        <span>
          <b className={state} title={stanceWords[evidence.stance]}>
            <span aria-hidden="true">{sign}</span>
            <span className="hidden-text">{stanceWords[evidence.stance]}</span>
          </b>{' '}
          <b>{[evidence.outlet, evidence.title].filter(Boolean).join(', ')}</b>
        </span>
        <span className="standing">
          {evidence.confidential ? 'confidential, ' : ''}
          {evidence.standing}
        </span>
      </div>
      {evidence.excerpt === '' ? null : <q>{evidence.excerpt}</q>}
      {evidence.note === '' ? null : <p>{evidence.note}</p>}
      {evidence.url === '' ? null : <p className="address">{evidence.url}</p>}
      <div className="line">
        <span>
          {evidence.capturedAt === null ? '' : `captured ${dayAndTime(evidence.capturedAt)} `}
          {evidence.attachments.map((a) => (
            <StoredFile key={a.sha256 + a.name} attachment={a} actions={actions} />
          ))}
        </span>
        <button
          type="button"
          className="quiet"
          aria-pressed={evidence.confidential}
          aria-label={`Keep the evidence ${evidence.title} out of reports`}
          title="A confidential source is left out of every report"
          onClick={() =>
            actions.decide({
              kind: 'confide',
              claimId: evidence.claimId,
              evidenceId: evidence.id,
              confidential: !evidence.confidential,
            })
          }
        >
          {evidence.confidential ? 'Confidential' : 'Make confidential'}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={`Remove the evidence ${evidence.title}`}
          onClick={() =>
            actions.decide({ kind: 'detach', claimId: evidence.claimId, evidenceId: evidence.id })
          }
        >
          Remove
        </button>
      </div>
    </li>
  )
}

export const EvidenceList = ({
  claim,
  actions,
}: {
  readonly claim: ClaimState
  readonly actions: DeskActions
}) =>
  claim.evidence.length === 0 ? null : (
    <ul className="evidence" aria-label="Evidence">
      {claim.evidence.map((evidence) => (
        <Entry key={evidence.id} evidence={evidence} actions={actions} />
      ))}
    </ul>
  )
