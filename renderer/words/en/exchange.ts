/** Words in English: the folder that libraries share. */

export const exchange = {
  title: 'Shared folder',
  explain:
    'Desks that share a folder (a network share, a synchronised folder, a stick) exchange their work through it. While a folder is shared, the desk exchanges every minute.',
  folder: 'Folder',
  folderHint: 'The whole path, for instance /media/desk',
  confidential: 'Confidential evidence goes there too',
  share: 'Share this folder',
  off: 'Share no more',
  now: 'Exchange now',
  running: 'Exchanging…',
  done: 'Exchanged at {time}.',
  published: '{count, plural, one {# story went out.} other {# stories went out.}}',
  brought: '{count, plural, one {# decision came in.} other {# decisions came in.}}',
  conflicts: '{count, plural, one {# conflict.} other {# conflicts.}}',
  waiting: '{count, plural, one {# package is not whole yet.} other {# packages are not whole yet.}}',
  barDone: 'Shared folder: {time}',
  barRunning: 'Shared folder: exchanging…',
  barFailed: '✕ Shared folder not reached',
} as const
