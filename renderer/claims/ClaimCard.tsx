/** The current claim, open: its words, who is cited for it, what is in it to tick, the verdict and the evidence. */
import type { ClaimState, ClaimView, StoryView } from '../../electron/core/model.js'
import { EvidenceList } from '../evidence/EvidenceList.js'
import { likelyStance } from '../evidence/stanceSigns.js'
import { EvidenceForm } from '../evidence/EvidenceForm.js'
import { OutletChips } from '../outlets/OutletChips.js'
import { MarkedBy } from '../sessions/MarkedBy.js'
import { SettlementNote } from '../sessions/SettlementNote.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { emptyEvidence } from '../state/deskState.js'
import type { PageGeometry } from '../story/pageGeometry.js'
import { firstFew } from '../ui/shorten.js'
import { ConflictNote } from '../verdicts/ConflictNote.js'
import { RationaleField } from '../verdicts/RationaleField.js'
import { ReasonSelect } from '../verdicts/ReasonSelect.js'
import { pendingMark, shownStatus } from '../verdicts/shownVerdict.js'
import { statusGlyphs } from '../verdicts/shownStatus.js'
import { VerdictButtons } from '../verdicts/VerdictButtons.js'
import { verdictInForce } from '../verdicts/verdictInForce.js'
import { VerdictHistory } from '../verdicts/VerdictHistory.js'
import { Checkpoints } from './Checkpoints.js'
import { ClaimEdits } from './ClaimEdits.js'
import { Quotations } from './Quotations.js'
import { describeWorth, reasonsToCheck } from './worthWords.js'
import type { Speech } from '../words/speak.js'
import { useSpeech } from '../words/SpeechProvider.js'

interface Props {
  readonly claim: ClaimView
  readonly number: number
  /** Its place in the queue by check-worthiness; null in the order of the text. */
  readonly rank: number | null
  readonly view: StoryView
  readonly state: DeskState
  readonly actions: DeskActions
  readonly geometry: PageGeometry
}

const sayStanding = (claim: ClaimState, state: DeskState, { words }: Speech): string => {
  const mark = pendingMark(claim, state.pending)
  if (mark === null) return words(`verdicts.${shownStatus(claim, state.pending)}`)
  const verdict = words(`verdicts.${mark.status}`)
  return words(mark.phase === 'saving' ? 'claims.saving' : 'claims.unsaved', { verdict })
}

export const ClaimCard = ({ claim, number, rank, view, state, actions, geometry }: Props) => {
  const speech = useSpeech()
  const { words } = speech
  const { id, text, worth } = claim.claim
  const place = { number, count: view.claims.length }
  const { registry } = state
  const reasons = firstFew(reasonsToCheck(worth, speech), 3)
  const status = shownStatus(claim, state.pending)
  const standing = sayStanding(claim, state, speech)
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
      aria-label={words('claims.placeAndState', { ...place, state: standing })}
      tabIndex={-1}
    >
      <div className="card-scroll">
        <p className="facts">
          <span>
            {rank === null ? words('claims.place', place) : words('claims.placeInQueue', { ...place, rank })}
          </span>
          <span>
            <span className={`state-${status}`}>
              {statusGlyphs[status] === '' ? null : (
                <span className="glyph" aria-hidden="true">
                  {statusGlyphs[status]}{' '}
                </span>
              )}
              {standing}
            </span>
            <MarkedBy claim={claim} />
            {reasons === '' ? null : (
              <span
                className="worth"
                title={describeWorth(worth, speech)}
                aria-description={describeWorth(worth, speech)}
              >
                {' · '}
                {words('claims.worthChecking', { reasons })}
              </span>
            )}
          </span>
        </p>
        <blockquote lang={view.story.language} dir="auto">
          {text}
        </blockquote>
        <OutletChips claim={claim} view={view} registry={registry} actions={actions} />
        <Quotations claim={claim} text={view.text} actions={actions} />
        <Checkpoints claim={claim} actions={actions} />
        <SettlementNote claim={claim} />
        <ConflictNote claim={claim} />
        <VerdictButtons claim={claim} pending={state.pending} actions={actions} />
        {verdict === null ? null : (
          <ReasonSelect verdict={verdict} rationale={rationale ?? verdict.rationale} actions={actions} />
        )}
        <RationaleField claim={claim} verdict={verdict} draft={rationale} actions={actions} />
        <EvidenceList claim={claim} actions={actions} />
        {draft === undefined ? null : (
          <EvidenceForm
            claimId={id}
            draft={draft}
            likely={likelyStance(status)}
            state={state}
            registry={registry}
            actions={actions}
          />
        )}
        <VerdictHistory claim={claim} inForce={verdict} actions={actions} />
        <ClaimEdits
          claim={claim}
          claims={view.claims}
          language={view.story.language}
          actions={actions}
          geometry={geometry}
          onEvidence={draft === undefined ? openForm : null}
        />
      </div>
    </li>
  )
}
