/** The stand-in's dialogs, clipboard and shell: they show and open nothing, and answer what the test told them to. */
import { record, require, strict } from './strict.js'

/** What dialogs and the like answer, set by the test. */
export const scripted = new Map<string, unknown>()

export const dialog = strict('Dialog', {
  showMessageBox: (_window: unknown, options: Electron.MessageBoxOptions) => {
    require('ready', 'dialog.showMessageBox')
    record('Dialog.showMessageBox', [options])
    const chosen = scripted.get('messageBox')
    if (typeof chosen === 'number') return Promise.resolve({ response: chosen })
    const { signal, cancelId = 0 } = options
    if (signal === undefined) return Promise.resolve({ response: -1 })
    // It stays on the screen until it is taken back, which counts as cancelled.
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        record('Dialog.taken-back', [])
        resolve({ response: cancelId })
      })
    })
  },
  /** With a window before the options, or without. */
  showOpenDialog: (...all: readonly unknown[]) => {
    require('ready', 'dialog.showOpenDialog')
    record('Dialog.showOpenDialog', [all.at(-1)])
    const chosen = scripted.get('openDialog')
    return Promise.resolve({ filePaths: Array.isArray(chosen) ? chosen : [] })
  },
  showErrorBox: (title: string, content: string) => record('Dialog.showErrorBox', [title, content]),
  showMessageBoxSync: (_window: unknown, options: Electron.MessageBoxSyncOptions): number => {
    require('ready', 'dialog.showMessageBoxSync')
    record('Dialog.showMessageBoxSync', [options])
    const chosen = scripted.get('messageBox')
    return typeof chosen === 'number' ? chosen : (options.cancelId ?? 0)
  },
})

export const clipboard = strict('Clipboard', {
  writeText: (text: string) => {
    record('Clipboard.writeText', [text])
    return Promise.resolve()
  },
})

export const shell = strict('Shell', {
  openExternal: (url: string) => {
    require('ready', 'shell.openExternal')
    record('Shell.openExternal', [url])
    return Promise.resolve()
  },
  openPath: (path: string) => {
    require('ready', 'shell.openPath')
    record('Shell.openPath', [path])
    return Promise.resolve('')
  },
})
