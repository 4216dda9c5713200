/** Where the checkers of a claim stand to one another: agreement, waiting, settled; a conflict is told by its verdicts. */
import type { ClaimView } from '../../electron/core/model.js'
import type { Speech } from '../words/speak.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { checkerNameOf } from './checkerNameOf.js'

const signs = { agreement: '=', conflict: '⇄', waiting: '½', adjudicated: '§' } as const

/** Null where one checker is enough, and where nobody has begun: an open claim says so itself. */
export const saySettlement = ({ settlement, hidden, standing }: ClaimView, speech: Speech): string | null => {
  if (settlement === null) return null
  if (settlement === 'waiting' && !hidden && standing.kind === 'open') return null
  if (hidden) return speech.words('review.hidden')
  if (standing.kind === 'adjudicated')
    return speech.words('review.adjudicated', {
      checker: checkerNameOf(standing.adjudication.checker, speech),
    })
  return speech.words(`review.${settlement === 'adjudicated' ? 'agreement' : settlement}`)
}

export const SettlementNote = ({ claim }: { readonly claim: ClaimView }) => {
  const speech = useSpeech()
  const said = saySettlement(claim, speech)
  if (said === null || claim.settlement === null) return null
  const adjudication = claim.standing.kind === 'adjudicated' ? claim.standing.adjudication : null
  return (
    <div className="settlement" data-testid="settlement" data-settlement={claim.settlement}>
      <p>
        <span className="glyph" aria-hidden="true">
          {signs[claim.settlement]}
        </span>{' '}
        {said}
      </p>
      {adjudication === null || adjudication.rationale === '' ? null : (
        <p className="said">{adjudication.rationale}</p>
      )}
    </div>
  )
}
