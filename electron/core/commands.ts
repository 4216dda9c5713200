/** Every command of the desk, once: shortcuts, help and the native menu are made from this list. */

export type CommandGroup = 'Move' | 'Mark' | 'Record' | 'Library'

/**
 * `keys` as the desk's shortcuts write them ("Shift+s", "Ctrl+k"); the first is the one that is shown. `accelerator` in
 * Electron's form is taken by the window's menu as well; single letters are not, for they are typed.
 */
export interface CommandFacts<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly group: CommandGroup
  readonly keys: readonly string[]
  readonly accelerator?: string
}

const list = <const Id extends string>(commands: readonly CommandFacts<Id>[]): readonly CommandFacts<Id>[] =>
  commands

export const deskCommands = list([
  { id: 'next', label: 'Next claim', group: 'Move', keys: ['j'] },
  { id: 'previous', label: 'Previous claim', group: 'Move', keys: ['k'] },
  { id: 'next-open', label: 'Next open claim', group: 'Move', keys: ['n'] },
  { id: 'first', label: 'First claim', group: 'Move', keys: ['g'] },
  { id: 'last', label: 'Last claim', group: 'Move', keys: ['Shift+g'] },
  {
    id: 'queue',
    label: 'Go by check-worthiness, or in the order of the text again',
    group: 'Move',
    keys: ['q'],
  },
  {
    id: 'search',
    label: 'Search the library',
    group: 'Move',
    keys: ['/', 'Ctrl+k'],
    accelerator: 'CmdOrCtrl+K',
  },
  { id: 'mark-supported', label: 'Mark supported, on to the next open claim', group: 'Mark', keys: ['s'] },
  { id: 'mark-supported-stay', label: 'Mark supported and stay', group: 'Mark', keys: ['Shift+s'] },
  { id: 'mark-disputed', label: 'Mark disputed, on to the next open claim', group: 'Mark', keys: ['d'] },
  { id: 'mark-disputed-stay', label: 'Mark disputed and stay', group: 'Mark', keys: ['Shift+d'] },
  { id: 'mark-unverified', label: 'Mark unverified, on to the next open claim', group: 'Mark', keys: ['u'] },
  { id: 'mark-unverified-stay', label: 'Mark unverified and stay', group: 'Mark', keys: ['Shift+u'] },
  { id: 'undo', label: 'Undo your last decision', group: 'Mark', keys: ['z', 'Ctrl+z'] },
  { id: 'rationale', label: 'Write the rationale', group: 'Record', keys: ['r'] },
  { id: 'evidence', label: 'Add evidence', group: 'Record', keys: ['e'] },
  { id: 'import', label: 'Import stories', group: 'Library', keys: ['i'], accelerator: 'CmdOrCtrl+O' },
  { id: 'paste', label: 'Paste a text as a story', group: 'Library', keys: ['p'] },
  { id: 'outlets', label: 'Look up, add or change an outlet', group: 'Library', keys: ['o'] },
  { id: 'export', label: 'Export the report', group: 'Library', keys: ['x'], accelerator: 'CmdOrCtrl+E' },
  { id: 'help', label: 'Show the keys', group: 'Library', keys: ['?'] },
])

export type CommandId = (typeof deskCommands)[number]['id']
