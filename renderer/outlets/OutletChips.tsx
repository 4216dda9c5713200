/** The chips of a claim's outlets; a chip leads to the words that credit it, and to the registry where it is not listed. */
import type { ClaimState, StoryView } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import { outletChips } from './outletChips.js'
import type { OutletDirectory } from './outletDirectory.js'
import { emptyOutlet } from './outletDraft.js'
import { idOfUnlisted } from './outletId.js'
import { useSpeech } from '../words/SpeechProvider.js'

const signClass = {
  '': '',
  '=': 'state-supported',
  '≠': 'state-disputed',
  '=≠': 'state-conflict',
  '–': '',
} as const

export const OutletChips = ({
  claim,
  view,
  registry,
  actions,
}: {
  readonly claim: ClaimState
  readonly view: StoryView
  readonly registry: OutletDirectory
  readonly actions: DeskActions
}) => {
  const speech = useSpeech()
  const { words } = speech
  const chips = outletChips(claim, { registry, mentions: view.mentions }, speech)
  if (chips.length === 0) return <p className="no-outlet">{words('outlets.none')}</p>
  return (
    <ul className="chips" aria-label={words('outlets.cited')}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <button
            type="button"
            className={`chip ${chip.scope}`}
            data-testid="outlet-chip"
            data-scope={chip.scope}
            data-listed={chip.listed}
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
            {chip.via === null ? null : <em>{words('outlets.via', { outlet: chip.via })}</em>}
            {chip.label === '' ? null : <em>{chip.label}</em>}
          </button>
          {chip.listed ? null : (
            <button
              type="button"
              className="quiet unlisted"
              aria-label={words('outlets.addMissing', { outlet: chip.name })}
              onClick={() =>
                actions.dispatch({
                  kind: 'outletAsked',
                  draft: { ...emptyOutlet, name: chip.name, wantedId: idOfUnlisted(chip.outlet) },
                })
              }
            >
              {words('outlets.notListed')}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
