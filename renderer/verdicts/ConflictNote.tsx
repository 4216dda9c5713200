/** Where checkers disagree: every verdict that stands, side by side. */
import type { ClaimState } from '../../electron/core/model.js'
import { CheckerBadge } from '../sessions/CheckerBadge.js'
import { statusGlyphs } from './shownStatus.js'
import { useSpeech } from '../words/SpeechProvider.js'

export const ConflictNote = ({ claim }: { readonly claim: ClaimState }) => {
  const { words } = useSpeech()
  return claim.standing.kind === 'conflict' ? (
    <ul className="conflict" aria-label={words('verdicts.disagree')}>
      {claim.standing.verdicts.map((verdict) => (
        <li key={verdict.id}>
          <span className={`state-${verdict.status}`}>
            <span className="glyph" aria-hidden="true">
              {statusGlyphs[verdict.status]}
            </span>{' '}
            {words(`verdicts.${verdict.status}`)}
          </span>{' '}
          <CheckerBadge checker={verdict.checker} />
          {verdict.rationale === '' ? '' : `: ${verdict.rationale}`}
        </li>
      ))}
    </ul>
  ) : null
}
