/** The titles of the desk's commands in English; every other language has the same keys. */
import type { CommandGroup, CommandId } from '../commands.js'

export interface CommandWords {
  readonly groups: Readonly<Record<CommandGroup, string>>
  readonly titles: Readonly<Record<CommandId, string>>
}

export const en: CommandWords = {
  groups: { Move: 'Move', Mark: 'Mark', Record: 'Record', Library: 'Library' },
  titles: {
    next: 'Next claim',
    previous: 'Previous claim',
    'next-open': 'Next open claim',
    first: 'First claim',
    last: 'Last claim',
    queue: 'Go by check-worthiness, or in the order of the text again',
    sitting: 'Review without the library, pause, resume',
    'sitting-alone': 'In a review: one claim at a time, or all again',
    'sitting-summary': 'In a review: the summary',
    search: 'Search the library',
    'mark-supported': 'Mark supported, on to the next open claim',
    'mark-supported-stay': 'Mark supported and stay',
    'mark-disputed': 'Mark disputed, on to the next open claim',
    'mark-disputed-stay': 'Mark disputed and stay',
    'mark-unverified': 'Mark unverified, on to the next open claim',
    'mark-unverified-stay': 'Mark unverified and stay',
    settle: 'Settle disagreements',
    conflicts: 'Settle other conflicts of the library',
    undo: 'Undo your last decision',
    rationale: 'Write the rationale',
    evidence: 'Add evidence',
    logs: 'Log corrections, replies and interests',
    import: 'Import stories',
    paste: 'Paste a text as a story',
    outlets: 'Look up, add or change an outlet',
    review: 'Two checkers: the library’s rule, and how far they agree',
    pack: 'Hand work over as a session package',
    merge: 'Merge a session package',
    exchange: 'Share a folder with other libraries',
    export: 'Export the report',
    palette: 'Find a command',
    who: 'Say who checks; edit the profile',
    help: 'Show the keys',
  },
}
