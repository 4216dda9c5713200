/** What the program around the desk says in English: menus and the dialogs of the window. */

export const en = {
  edit: 'Edit',
  view: 'View',
  window: 'Window',
  help: 'Help',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  resetZoom: 'Actual size',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fullScreen: 'Full screen',
  minimize: 'Minimise',
  close: 'Close window',
  quit: 'Quit',
  about: 'About Tickmark',
  importStories: 'Import stories',
  stories: 'Stories',
  licences:
    'MIT licence. What it is made of, and under which licences, stands in THIRD-PARTY-LICENCES.md beside it.',
  cannotOpen: 'Tickmark cannot open its library',
  notSaved: 'A decision is not saved yet.',
  notSavedMore: 'Close the desk and lose it, or go back and try again.',
  goBack: 'Go back',
  closeAnyway: 'Close without saving',
  noAnswer: 'The desk does not answer.',
  stopped: 'The desk stopped',
  onDisk: 'Everything that the desk showed as saved is on the disk. What you were typing comes back.',
  reload: 'Reload the desk',
  wait: 'Wait',
} as const

export type ShellWords = Readonly<Record<keyof typeof en, string>>
