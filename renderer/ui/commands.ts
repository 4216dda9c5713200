/** Every command of the desk, once: the shortcuts, the help and any menu are made from this list. */
import type { Status } from '../../electron/core/model.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { emptyEvidence } from '../state/deskState.js'
import { focusOn } from './focusOn.js'

export type CommandGroup = 'Move' | 'Mark' | 'Record' | 'Library'

/** `keys` as `keyName` writes them; the first is the one that is shown. */
export interface Command {
  readonly id: string
  readonly label: string
  readonly group: CommandGroup
  readonly keys: readonly string[]
  readonly run: () => void
}

/** Takes the state through a function: a key acts on what is shown now, not on what was shown when it was bound. */
export const buildCommands = (
  actions: DeskActions,
  read: () => DeskState,
  pickFiles: () => void,
): readonly Command[] => {
  const { dispatch } = actions
  const mark = (status: Status, key: string, verb: string): readonly Command[] => [
    {
      id: `mark-${status}`,
      label: `Mark ${verb}, on to the next open claim`,
      group: 'Mark',
      keys: [key],
      run: () => actions.mark(status, true),
    },
    {
      id: `mark-${status}-stay`,
      label: `Mark ${verb} and stay`,
      group: 'Mark',
      keys: [`Shift+${key}`],
      run: () => actions.mark(status, false),
    },
  ]
  const current = () => read().currentClaimId
  const writeEvidence = () => {
    const claimId = current()
    if (claimId === null) return
    const draft = read().evidenceDrafts[claimId] ?? emptyEvidence
    dispatch({ kind: 'evidenceChanged', claimId, draft })
    focusOn('evidence-title')
  }
  return [
    { id: 'next', label: 'Next claim', group: 'Move', keys: ['j'], run: () => actions.step(1) },
    { id: 'previous', label: 'Previous claim', group: 'Move', keys: ['k'], run: () => actions.step(-1) },
    { id: 'next-open', label: 'Next open claim', group: 'Move', keys: ['n'], run: actions.stepOpen },
    { id: 'first', label: 'First claim', group: 'Move', keys: ['g'], run: () => actions.step(-Infinity) },
    { id: 'last', label: 'Last claim', group: 'Move', keys: ['Shift+g'], run: () => actions.step(Infinity) },
    {
      id: 'queue',
      label: 'Go by check-worthiness, or in the order of the text again',
      group: 'Move',
      keys: ['q'],
      run: actions.toggleQueue,
    },
    {
      id: 'search',
      label: 'Search the library',
      group: 'Move',
      keys: ['/', 'Ctrl+k'],
      run: () => focusOn('search'),
    },
    ...mark('supported', 's', 'supported'),
    ...mark('disputed', 'd', 'disputed'),
    ...mark('unverified', 'u', 'unverified'),
    {
      id: 'undo',
      label: 'Undo your last decision',
      group: 'Mark',
      keys: ['z', 'Ctrl+z'],
      run: () => actions.decide({ kind: 'undo' }),
    },
    {
      id: 'rationale',
      label: 'Write the rationale',
      group: 'Record',
      keys: ['r'],
      run: () => focusOn('rationale'),
    },
    { id: 'evidence', label: 'Add evidence', group: 'Record', keys: ['e'], run: writeEvidence },
    { id: 'import', label: 'Import stories', group: 'Library', keys: ['i'], run: pickFiles },
    {
      id: 'paste',
      label: 'Paste a text as a story',
      group: 'Library',
      keys: ['p'],
      run: () => dispatch({ kind: 'dialogChanged', dialog: 'paste' }),
    },
    {
      id: 'outlets',
      label: 'Look up, add or change an outlet',
      group: 'Library',
      keys: ['o'],
      run: () => dispatch({ kind: 'dialogChanged', dialog: 'outlets' }),
    },
    {
      id: 'export',
      label: 'Export the report',
      group: 'Library',
      keys: ['x'],
      run: () => {
        if (read().story.kind === 'open') dispatch({ kind: 'dialogChanged', dialog: 'report' })
      },
    },
    {
      id: 'help',
      label: 'Show the keys',
      group: 'Library',
      keys: ['?'],
      run: () => dispatch({ kind: 'dialogChanged', dialog: 'help' }),
    },
  ]
}
