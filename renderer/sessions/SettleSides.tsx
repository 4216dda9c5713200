/** The verdicts of a disagreement side by side, each with its rationale and the evidence that its checker attached. */
import type { ClaimView, Evidence, Verdict } from '../../electron/core/model.js'
import { stanceSigns } from '../evidence/stanceSigns.js'
import { statusGlyphs } from '../verdicts/shownStatus.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { CheckerBadge } from './CheckerBadge.js'
import { checkerNameOf } from './checkerNameOf.js'

const Held = ({ evidence }: { readonly evidence: Evidence }) => {
  const { words, list } = useSpeech()
  const { sign, state } = stanceSigns[evidence.stance]
  return (
    <li>
      <b className={state}>
        <span aria-hidden="true">{sign}</span>
        <span className="hidden-text">{words(`evidence.${evidence.stance}`)}</span>
      </b>{' '}
      <b dir="auto">{list([evidence.outlet, evidence.title].filter(Boolean))}</b>
      {evidence.excerpt === '' ? null : <q dir="auto">{evidence.excerpt}</q>}
      {evidence.note === '' ? null : <p dir="auto">{evidence.note}</p>}
      {evidence.url === '' ? null : <p className="address">{evidence.url}</p>}
    </li>
  )
}

const Side = ({
  verdict,
  evidence,
}: {
  readonly verdict: Verdict
  readonly evidence: readonly Evidence[]
}) => {
  const speech = useSpeech()
  const { words } = speech
  const name = checkerNameOf(verdict.checker, speech)
  return (
    <section className="side" aria-label={name} data-testid="side">
      <h4>
        <CheckerBadge checker={verdict.checker} />
      </h4>
      <p>
        <span className={`state-${verdict.status}`}>
          <span className="glyph" aria-hidden="true">
            {statusGlyphs[verdict.status]}
          </span>{' '}
          <b>{words(`verdicts.${verdict.status}`)}</b>
        </span>{' '}
        · {words(`verdicts.${verdict.reason}`)}
      </p>
      <p className="said" dir="auto">
        {verdict.rationale === '' ? <i>{words('review.noRationale')}</i> : verdict.rationale}
      </p>
      {evidence.length === 0 ? (
        <p className="hint">{words('review.noEvidence')}</p>
      ) : (
        <ul>
          {evidence.map((e) => (
            <Held key={e.id} evidence={e} />
          ))}
        </ul>
      )}
    </section>
  )
}

export const SettleSides = ({ claim }: { readonly claim: ClaimView }) =>
  claim.standing.kind !== 'conflict' ? null : (
    <div className="sides">
      {claim.standing.verdicts.map((verdict) => (
        <Side
          key={verdict.id}
          verdict={verdict}
          evidence={claim.evidence.filter((e) => e.checker.id === verdict.checker.id)}
        />
      ))}
    </div>
  )
