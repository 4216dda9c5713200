/** The current claim, open: its words, who is cited for it, what is in it to tick, the verdict and the evidence. */
import type { ClaimState, StoryView } from '../../electron/core/model.js'
import { EvidenceList } from '../evidence/EvidenceList.js'
import { EvidenceForm } from '../evidence/EvidenceForm.js'
import { OutletChips } from '../outlets/OutletChips.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { emptyEvidence } from '../state/deskState.js'
import type { PageGeometry } from '../story/pageGeometry.js'
import { firstFew } from '../ui/formatCount.js'
import { ConflictNote } from '../verdicts/ConflictNote.js'
import { RationaleField } from '../verdicts/RationaleField.js'
import { ReasonSelect } from '../verdicts/ReasonSelect.js'
import { pendingMark, shownStatus } from '../verdicts/shownVerdict.js'
import { statusWords } from '../verdicts/statusWords.js'
import { VerdictButtons } from '../verdicts/VerdictButtons.js'
import { verdictInForce } from '../verdicts/verdictInForce.js'
import { VerdictHistory } from '../verdicts/VerdictHistory.js'
import { Checkpoints } from './Checkpoints.js'
import { ClaimEdits } from './ClaimEdits.js'
import { Quotations } from './Quotations.js'
import { describeWorth, reasonsToCheck } from './worthWords.js'

interface Props {
  readonly claim: ClaimState
  readonly number: number
  /** Its place in the queue by check-worthiness; null in the order of the text. */
  readonly rank: string | null
  readonly view: StoryView
  readonly state: DeskState
  readonly actions: DeskActions
  readonly geometry: PageGeometry
}

const standingWords = (claim: ClaimState, state: DeskState): string => {
  const mark = pendingMark(claim, state.pending)
  if (mark?.phase === 'saving') return `${statusWords[mark.status].word}, saving…`
  if (mark?.phase === 'unsaved') return `${statusWords[mark.status].word}, not saved`
  return statusWords[shownStatus(claim, state.pending)].word
}

export const ClaimCard = ({ claim, number, rank, view, state, actions, geometry }: Props) => {
  const { id, text, worth } = claim.claim
  const { registry } = state
  const reasons = firstFew(reasonsToCheck(worth), 3)
  const status = shownStatus(claim, state.pending)
  const verdict = verdictInForce(claim.standing, state.checker)
  const rationale = state.rationales[id]
  const draft = state.evidenceDrafts[id]
  const openForm = () =>
    actions.dispatch({ kind: 'evidenceChanged', claimId: id, draft: draft ?? emptyEvidence })
  return (
    <li
      className={`card open-card ${status}`}
      data-card="open"
      data-testid="claim-card"
      data-claim-id={id}
      data-status={status}
      data-focus="current-claim"
      aria-current="true"
      aria-label={`Claim ${number} of ${view.claims.length}, ${standingWords(claim, state)}`}
      tabIndex={-1}
    >
      <div className="card-scroll">
        <p className="facts">
          <span>
            Claim {number} of {view.claims.length}
            {rank === null ? '' : `, ${rank} in the queue`}
          </span>
          <span>
            <span className={`state-${status}`}>
              {statusWords[status].glyph === '' ? null : (
                <span className="glyph" aria-hidden="true">
                  {statusWords[status].glyph}{' '}
                </span>
              )}
              {standingWords(claim, state)}
            </span>
            {reasons === '' ? null : (
              <span className="worth" title={describeWorth(worth)} aria-description={describeWorth(worth)}>
                {' '}
                · worth checking: {reasons}
              </span>
            )}
          </span>
        </p>
        <blockquote lang={view.story.language}>{text}</blockquote>
        <OutletChips claim={claim} view={view} registry={registry} actions={actions} />
        <Quotations claim={claim} text={view.text} actions={actions} />
        <Checkpoints claim={claim} actions={actions} />
        <ConflictNote claim={claim} />
        <VerdictButtons claim={claim} pending={state.pending} actions={actions} />
        {verdict === null ? null : (
          <ReasonSelect verdict={verdict} rationale={rationale ?? verdict.rationale} actions={actions} />
        )}
        <RationaleField claim={claim} verdict={verdict} draft={rationale} actions={actions} />
        <EvidenceList claim={claim} actions={actions} />
        {draft === undefined ? null : (
          <EvidenceForm claimId={id} draft={draft} state={state} registry={registry} actions={actions} />
        )}
        <VerdictHistory claim={claim} inForce={verdict} actions={actions} />
        <ClaimEdits
          claim={claim}
          claims={view.claims}
          actions={actions}
          geometry={geometry}
          onEvidence={draft === undefined ? openForm : null}
        />
      </div>
    </li>
  )
}
