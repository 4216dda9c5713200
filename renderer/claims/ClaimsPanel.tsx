/** The cards beside the text: the current claim open, its neighbours folded to a line, each at the height of its words. */
import type { WheelEvent } from 'react'
import { useRef } from 'react'
import type { StoryView } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import type { PageGeometry } from '../story/pageGeometry.js'
import { inQueue } from '../state/chooseClaim.js'
import { pendingMark, statusReader } from '../verdicts/shownVerdict.js'
import { UnsavedNote } from '../verdicts/UnsavedNote.js'
import { ClaimCard } from './ClaimCard.js'
import { FoldedCard } from './FoldedCard.js'
import { StrandedNotes } from './StrandedNotes.js'
import { cardWindow } from './layCards.js'
import { useCardPlaces } from './useCardPlaces.js'
import { useSpeech } from '../words/SpeechProvider.js'

interface Props {
  readonly state: DeskState
  readonly actions: DeskActions
  readonly geometry: PageGeometry
}

/** True when the element under the wheel has something of its own to scroll that way. */
const scrollsItself = (event: WheelEvent): boolean => {
  const card = event.target instanceof Element ? event.target.closest('.card-scroll, textarea') : null
  return card !== null && card.scrollHeight > card.clientHeight
}

const Cards = ({ view, state, actions, geometry }: Props & { readonly view: StoryView }) => {
  const { words } = useSpeech()
  const panel = useRef<HTMLOListElement>(null)
  const { claims } = view
  const at = Math.max(
    0,
    claims.findIndex((c) => c.claim.id === state.currentClaimId),
  )
  const { from, to } = cardWindow(claims.length, at)
  const shown = claims.slice(from, to)
  const statusOf = statusReader(state.pending)
  const place = inQueue(claims, state.queue).findIndex((c) => c.claim.id === state.currentClaimId)
  const rank = state.queue === 'text' ? null : place + 1
  useCardPlaces(panel, shown, at - from, geometry)
  if (claims.length === 0) return <p className="no-claims">{words('claims.none')}</p>
  return (
    <ol
      ref={panel}
      className="cards"
      aria-label={words('claims.claims', { count: claims.length })}
      onWheel={(event) => {
        if (!scrollsItself(event)) geometry.scrollBy(event.deltaY)
      }}
    >
      {shown.map((claim, i) =>
        claim.claim.id === state.currentClaimId ? (
          <ClaimCard
            key={claim.claim.id}
            claim={claim}
            number={from + i + 1}
            rank={rank}
            view={view}
            state={state}
            actions={actions}
            geometry={geometry}
          />
        ) : (
          <FoldedCard
            key={claim.claim.id}
            claim={claim}
            number={from + i + 1}
            total={claims.length}
            status={statusOf(claim)}
            unsaved={pendingMark(claim, state.pending)?.phase === 'unsaved'}
            byWorth={state.queue === 'worth'}
            actions={actions}
          />
        ),
      )}
    </ol>
  )
}

export const ClaimsPanel = (props: Props) => {
  const { state, actions } = props
  const { words } = useSpeech()
  return (
    <aside className="claims" aria-label={words('claims.panel')}>
      <UnsavedNote state={state} actions={actions} />
      {state.story.kind === 'open' ? (
        <StrandedNotes
          view={state.story.view}
          state={state}
          actions={actions}
          kinds={
            state.dialog === 'settle' ? ['rationale', 'evidence'] : ['rationale', 'evidence', 'settling']
          }
        />
      ) : null}
      {state.story.kind === 'open' ? <Cards {...props} view={state.story.view} /> : null}
    </aside>
  )
}
