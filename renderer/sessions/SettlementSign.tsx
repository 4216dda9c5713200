/** The settlement of a folded claim as one sign with its words. */
import type { ClaimView } from '../../electron/core/model.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { saySettlement } from './SettlementNote.js'

export const SettlementSign = ({ claim }: { readonly claim: ClaimView }) => {
  const speech = useSpeech()
  const said = saySettlement(claim, speech)
  return said === null || claim.settlement !== 'waiting' ? null : (
    <span className="settlement-sign" title={said}>
      <span aria-hidden="true">½</span>
      <span className="hidden-text">{said}</span>
    </span>
  )
}
