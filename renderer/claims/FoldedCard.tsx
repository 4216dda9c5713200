/** A claim that is not current, folded to a line: its words, and its state or else its outlets or why it is worth checking. */
import { memo } from 'react'
import type { ClaimState, ClaimView } from '../../electron/core/model.js'
import { MarkedBy } from '../sessions/MarkedBy.js'
import { SettlementSign } from '../sessions/SettlementSign.js'
import type { DeskActions } from '../state/deskActions.js'
import { focusOn } from '../ui/focusOn.js'
import { firstFew } from '../ui/shorten.js'
import type { ShownStatus } from '../verdicts/shownStatus.js'
import { statusGlyphs } from '../verdicts/shownStatus.js'
import { describeWorth, reasonsToCheck } from './worthWords.js'
import { useSpeech } from '../words/SpeechProvider.js'

const outletsOf = ({ claim }: ClaimState): string => {
  const near = claim.attributions.filter((a) => a.scope !== 'story')
  const chosen = near.length > 0 ? near : claim.attributions
  return firstFew([...new Set(chosen.map((a) => a.outlet.name))], 1)
}

/** Kept as it is while nothing on it changes: a story has many of these and a decision changes one or two. */
export const FoldedCard = memo(function FoldedCard({
  claim,
  number,
  total,
  status,
  unsaved,
  byWorth,
  actions,
}: {
  readonly claim: ClaimView
  readonly number: number
  readonly total: number
  readonly status: ShownStatus
  /** A verdict on it could not be saved. */
  readonly unsaved: boolean
  /** Says what asks for checking in place of the outlets. */
  readonly byWorth: boolean
  readonly actions: DeskActions
}) {
  const choose = () => {
    actions.dispatch({ kind: 'claimChosen', claimId: claim.claim.id, chosenIn: 'desk' })
    // The button that was pressed has become the open card: the focus goes along.
    focusOn('current-claim')
  }
  const speech = useSpeech()
  const { words } = speech
  const word = words(`verdicts.${status}`)
  const { text, worth } = claim.claim
  const aside = byWorth ? firstFew(reasonsToCheck(worth, speech), 1) : outletsOf(claim)
  return (
    <li
      className={`card folded ${status}`}
      data-card="folded"
      data-testid="claim-card"
      data-claim-id={claim.claim.id}
      data-status={status}
    >
      <button type="button" tabIndex={-1} onClick={choose}>
        <span className="hidden-text">
          {words('claims.placeStateText', {
            number,
            count: total,
            state: unsaved ? words('claims.notSaved') : word,
            text: '',
          })}
        </span>
        <span className="words" dir="auto">
          {text}
        </span>
        <SettlementSign claim={claim} />
        {unsaved ? <span className="standing state-disputed">{words('claims.notSaved')}</span> : null}
        {status === 'open' || unsaved ? (
          unsaved ? null : (
            <span className="cited" title={byWorth ? describeWorth(worth, speech) : undefined}>
              {aside}
            </span>
          )
        ) : (
          <span className={`standing state-${status}`}>
            <span className="glyph">{statusGlyphs[status]}</span> {word}
            <MarkedBy claim={claim} />
          </span>
        )}
      </button>
    </li>
  )
})
