/** Where checkers disagree: every verdict that stands, side by side. */
import type { ClaimState } from '../../electron/core/model.js'
import { statusWords } from './statusWords.js'

export const ConflictNote = ({ claim }: { readonly claim: ClaimState }) =>
  claim.standing.kind === 'conflict' ? (
    <ul className="conflict" aria-label="Verdicts that disagree">
      {claim.standing.verdicts.map((verdict) => (
        <li key={verdict.id}>
          <span className={`state-${verdict.status}`}>
            <span className="glyph" aria-hidden="true">
              {statusWords[verdict.status].glyph}
            </span>{' '}
            {statusWords[verdict.status].word}
          </span>{' '}
          {verdict.checker.name}
          {verdict.rationale === '' ? '' : `: ${verdict.rationale}`}
        </li>
      ))}
    </ul>
  ) : null
