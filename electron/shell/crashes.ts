/** What happens when a page hangs or dies: nothing is lost, because decisions are on the disk and drafts in the page's storage. */
import type { BrowserWindow } from 'electron'
import { crashReporter, dialog } from 'electron'
import { shellWords } from './appLanguage.js'

/** Dumps stay on this machine. To be called before the app is ready. */
export const keepDumpsHere = (): void => crashReporter.start({ uploadToServer: false })

export const recoverFromCrashes = (window: BrowserWindow): void => {
  const { webContents } = window
  /** Closes the question that is on the screen. */
  let question: AbortController | null = null
  /** The page is being ended by us, because it hangs. */
  let ending = false

  /** True for reload. A page that answers again, or dies, takes the question back. */
  const ask = async (message: string, wait: readonly string[]): Promise<boolean> => {
    question?.abort()
    const mine = new AbortController()
    question = mine
    // A page that died before it was drawn left its window hidden, and the question would be as well.
    if (!window.isVisible()) window.show()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      detail: shellWords().onDisk,
      buttons: [shellWords().reload, ...wait],
      defaultId: 0,
      cancelId: wait.length,
      signal: mine.signal,
    })
    if (question === mine) question = null
    return response === 0 && !mine.signal.aborted && !window.isDestroyed()
  }

  const renew = async (): Promise<void> => {
    if (!(await ask(shellWords().noAnswer, [shellWords().wait]))) return
    // A page that hangs does not hear that it is to reload: its process ends, and a new one takes its place.
    ending = true
    webContents.once('did-finish-load', () => {
      ending = false
    })
    webContents.forcefullyCrashRenderer()
    webContents.reload()
  }
  const replace = async (reason: string): Promise<void> => {
    if (await ask(`${shellWords().stopped} (${reason}).`, [])) webContents.reload()
  }
  window.on('unresponsive', () => void renew())
  window.on('responsive', () => question?.abort())
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (ending || reason === 'clean-exit') return
    void replace(reason)
  })
}
