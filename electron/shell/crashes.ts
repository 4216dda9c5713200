/** What happens when a page hangs or dies: nothing is lost, because decisions are on the disk and drafts in the page's storage. */
import type { BrowserWindow } from 'electron'
import { crashReporter, dialog } from 'electron'
import { shellWords } from './appLanguage.js'

/** Dumps stay on this machine. To be called before the app is ready. */
export const keepDumpsHere = (): void => crashReporter.start({ uploadToServer: false })

const askToReload = async (
  window: BrowserWindow,
  message: string,
  wait: readonly string[],
): Promise<void> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail: shellWords().onDisk,
    buttons: [shellWords().reload, ...wait],
    defaultId: 0,
  })
  if (response === 0 && !window.isDestroyed()) window.webContents.reload()
}

export const recoverFromCrashes = (window: BrowserWindow): void => {
  window.on('unresponsive', () => void askToReload(window, shellWords().noAnswer, [shellWords().wait]))
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void askToReload(window, `${shellWords().stopped} (${reason}).`, [])
  })
}
