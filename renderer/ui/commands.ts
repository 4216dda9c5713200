/** What each command of the desk does. */
import type { CommandFacts, CommandId } from '../../electron/core/contract.js'
import { deskCommands } from '../../electron/core/contract.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState, DialogName } from '../state/deskState.js'
import { emptyEvidence } from '../state/deskState.js'
import { focusOn } from './focusOn.js'

/** A command and what it does here. */
export interface Command extends CommandFacts<CommandId> {
  readonly run: () => void
}

/** Takes the state through a function: a key acts on what is shown now, not on what was shown when it was bound. */
export const buildCommands = (
  actions: DeskActions,
  read: () => DeskState,
  pickFiles: () => void,
  pickPackages: () => void,
): readonly Command[] => {
  const { dispatch } = actions
  const current = () => read().currentClaimId
  const writeEvidence = () => {
    const claimId = current()
    if (claimId === null) return
    const draft = read().evidenceDrafts[claimId] ?? emptyEvidence
    dispatch({ kind: 'evidenceChanged', claimId, draft })
    focusOn('evidence-title')
  }
  const show = (dialog: DialogName) => () => dispatch({ kind: 'dialogChanged', dialog })
  const runs: Readonly<Record<CommandId, () => void>> = {
    next: () => actions.step(1),
    previous: () => actions.step(-1),
    'next-open': actions.stepOpen,
    first: () => actions.step(-Infinity),
    last: () => actions.step(Infinity),
    queue: actions.toggleQueue,
    sitting: actions.toggleSitting,
    'sitting-alone': actions.toggleSittingAlone,
    'sitting-summary': () => {
      if (read().sitting !== null) show('sitting')()
    },
    search: () => focusOn('search'),
    'mark-supported': () => actions.mark('supported', true),
    'mark-supported-stay': () => actions.mark('supported', false),
    'mark-disputed': () => actions.mark('disputed', true),
    'mark-disputed-stay': () => actions.mark('disputed', false),
    'mark-unverified': () => actions.mark('unverified', true),
    'mark-unverified-stay': () => actions.mark('unverified', false),
    settle: show('settle'),
    conflicts: show('conflicts'),
    undo: () => actions.decide({ kind: 'undo' }),
    rationale: () => focusOn('rationale'),
    evidence: writeEvidence,
    logs: show('logs'),
    import: pickFiles,
    paste: show('paste'),
    outlets: show('outlets'),
    review: show('review'),
    pack: show('pack'),
    exchange: show('exchange'),
    merge: pickPackages,
    export: show('report'),
    palette: show('palette'),
    who: () => dispatch({ kind: 'nameAsked', waiting: null }),
    help: show('help'),
  }
  return deskCommands.map((facts) => ({ ...facts, run: runs[facts.id] }))
}
