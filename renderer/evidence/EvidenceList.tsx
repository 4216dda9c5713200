/** The documents held against a claim. */
import { useState } from 'react'
import type { Attachment, ClaimState, Evidence } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import type { Trouble } from '../api/ask.js'
import { saveBlob } from '../ui/saveBlob.js'
import { shortHash } from '../ui/shorten.js'
import { stanceSigns } from './stanceSigns.js'
import { useSpeech } from '../words/SpeechProvider.js'

const StoredFile = ({
  attachment,
  actions,
}: {
  readonly attachment: Attachment
  readonly actions: DeskActions
}) => {
  const { words, failure } = useSpeech()
  const [problem, setProblem] = useState<Trouble | null>(null)
  const open = async () => {
    const reply = await actions.readFile(attachment)
    if (reply.ok) saveBlob(reply.value, attachment.name)
    setProblem(reply.ok ? null : reply.trouble)
  }
  return (
    <span className="stored">
      <button
        type="button"
        className="quiet"
        title={words('evidence.saveCopy', { file: attachment.name, sha256: attachment.sha256 })}
        onClick={() => void open()}
      >
        {attachment.name} <span className="mono">{shortHash(attachment.sha256)}</span>
      </button>
      {problem === null ? null : (
        <span className="complaint" role="alert">
          {failure(problem)}
        </span>
      )}
    </span>
  )
}

const Entry = ({ evidence, actions }: { readonly evidence: Evidence; readonly actions: DeskActions }) => {
  const { words, list, dayAndTime } = useSpeech()
  const standing = words(evidence.standing === 'primary' ? 'evidence.isPrimary' : 'evidence.isSecondary')
  const { title } = evidence
  const { sign, state } = stanceSigns[evidence.stance]
  return (
    <li data-testid="evidence">
      <div className="line">
        <span>
          <b className={state} title={words(`evidence.${evidence.stance}`)}>
            <span aria-hidden="true">{sign}</span>
            <span className="hidden-text">{words(`evidence.${evidence.stance}`)}</span>
          </b>{' '}
          <b>{list([evidence.outlet, title].filter(Boolean))}</b>
        </span>
        <span className="standing">
          {evidence.confidential ? words('evidence.confidentialAnd', { standing }) : standing}
        </span>
      </div>
      {evidence.excerpt === '' ? null : <q>{evidence.excerpt}</q>}
      {evidence.note === '' ? null : <p>{evidence.note}</p>}
      {evidence.url === '' ? null : <p className="address">{evidence.url}</p>}
      <div className="line">
        <span>
          {evidence.capturedAt === null
            ? ''
            : `${words('evidence.capturedAt', { instant: dayAndTime(evidence.capturedAt) })} `}
          {evidence.attachments.map((a) => (
            <StoredFile key={a.sha256 + a.name} attachment={a} actions={actions} />
          ))}
        </span>
        <button
          type="button"
          className="quiet"
          aria-pressed={evidence.confidential}
          aria-label={words('evidence.keepOut', { title })}
          title={words('evidence.confidentialHint')}
          onClick={() =>
            actions.decide({
              kind: 'confide',
              claimId: evidence.claimId,
              evidenceId: evidence.id,
              confidential: !evidence.confidential,
            })
          }
        >
          {words(evidence.confidential ? 'evidence.confidential' : 'evidence.makeConfidential')}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={words('evidence.removeOne', { title })}
          onClick={() =>
            actions.decide({ kind: 'detach', claimId: evidence.claimId, evidenceId: evidence.id })
          }
        >
          {words('evidence.remove')}
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
}) => {
  const { words } = useSpeech()
  return claim.evidence.length === 0 ? null : (
    <ul className="evidence" aria-label={words('evidence.evidence')}>
      {claim.evidence.map((evidence) => (
        <Entry key={evidence.id} evidence={evidence} actions={actions} />
      ))}
    </ul>
  )
}
