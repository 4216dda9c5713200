/** Every command of the desk, once: shortcuts, palette, help and the native menu are made from this list. Its titles are in commandWords. */

export type CommandGroup = 'Move' | 'Mark' | 'Record' | 'Library'

/**
 * `keys` as the desk's shortcuts write them ("Shift+s", "Ctrl+k"); the first is the one that is shown. `accelerator` in
 * Electron's form is taken by the window's menu as well; single letters are not, for they are typed.
 */
export interface CommandFacts<Id extends string = string> {
  readonly id: Id
  readonly group: CommandGroup
  readonly keys: readonly string[]
  readonly accelerator?: string
}

const list = <const Id extends string>(commands: readonly CommandFacts<Id>[]): readonly CommandFacts<Id>[] =>
  commands

export const deskCommands = list([
  { id: 'next', group: 'Move', keys: ['j'] },
  { id: 'previous', group: 'Move', keys: ['k'] },
  { id: 'next-open', group: 'Move', keys: ['n'] },
  { id: 'first', group: 'Move', keys: ['g'] },
  { id: 'last', group: 'Move', keys: ['Shift+g'] },
  {
    id: 'queue',
    group: 'Move',
    keys: ['q'],
  },
  { id: 'sitting', group: 'Move', keys: ['f'] },
  { id: 'sitting-alone', group: 'Move', keys: ['t'] },
  { id: 'sitting-summary', group: 'Move', keys: ['Shift+f'] },
  {
    id: 'search',
    group: 'Move',
    keys: ['/', 'Ctrl+k'],
    accelerator: 'CmdOrCtrl+K',
  },
  { id: 'mark-supported', group: 'Mark', keys: ['s'] },
  { id: 'mark-supported-stay', group: 'Mark', keys: ['Shift+s'] },
  { id: 'mark-disputed', group: 'Mark', keys: ['d'] },
  { id: 'mark-disputed-stay', group: 'Mark', keys: ['Shift+d'] },
  { id: 'mark-unverified', group: 'Mark', keys: ['u'] },
  { id: 'mark-unverified-stay', group: 'Mark', keys: ['Shift+u'] },
  { id: 'settle', group: 'Mark', keys: ['a'] },
  { id: 'conflicts', group: 'Mark', keys: ['Shift+a'] },
  { id: 'undo', group: 'Mark', keys: ['z', 'Ctrl+z'] },
  { id: 'rationale', group: 'Record', keys: ['r'] },
  { id: 'evidence', group: 'Record', keys: ['e'] },
  { id: 'logs', group: 'Record', keys: ['l'] },
  { id: 'import', group: 'Library', keys: ['i'], accelerator: 'CmdOrCtrl+O' },
  { id: 'paste', group: 'Library', keys: ['p'] },
  { id: 'outlets', group: 'Library', keys: ['o'] },
  { id: 'review', group: 'Library', keys: ['v'] },
  { id: 'pack', group: 'Library', keys: ['h'] },
  { id: 'merge', group: 'Library', keys: ['m'] },
  { id: 'exchange', group: 'Library', keys: ['y'] },
  { id: 'export', group: 'Library', keys: ['x'], accelerator: 'CmdOrCtrl+E' },
  { id: 'palette', group: 'Library', keys: ['F1', 'Ctrl+Shift+p'], accelerator: 'CmdOrCtrl+Shift+P' },
  { id: 'who', group: 'Library', keys: ['c'] },
  { id: 'help', group: 'Library', keys: ['?'] },
])

export type CommandId = (typeof deskCommands)[number]['id']
