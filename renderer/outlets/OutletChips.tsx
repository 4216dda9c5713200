/** The chips of a claim's outlets; a chip leads to the words that credit it. */
import type { ClaimState, Outlet } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import { outletChips } from './outletChips.js'

const signClass = {
  '': '',
  '=': 'state-supported',
  '≠': 'state-disputed',
  '=≠': 'state-conflict',
  '–': '',
} as const

export const OutletChips = ({
  claim,
  registry,
  actions,
}: {
  readonly claim: ClaimState
  readonly registry: readonly Outlet[]
  readonly actions: DeskActions
}) => {
  const chips = outletChips(claim, registry)
  if (chips.length === 0) return <p className="no-outlet">No outlet is cited for this claim.</p>
  return (
    <ul className="chips" aria-label="Outlets cited">
      {chips.map((chip) => (
        <li key={chip.key}>
          <button
            type="button"
            className={`chip ${chip.scope}`}
            data-testid="outlet-chip"
            data-scope={chip.scope}
            title={chip.description}
            aria-description={chip.description}
            onClick={() => actions.dispatch({ kind: 'mentionShown', span: chip.mention })}
          >
            {chip.sign === '' ? null : (
              <b className={signClass[chip.sign]} aria-hidden="true">
                {chip.sign}
              </b>
            )}
            <span>{chip.name}</span>
            {chip.label === '' ? null : <em>{chip.label}</em>}
          </button>
        </li>
      ))}
    </ul>
  )
}
