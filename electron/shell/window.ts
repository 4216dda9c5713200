/** Makes the window, shown when its page is ready. */
import { BrowserWindow, dialog } from 'electron'
import { appOrigin } from './appProtocol.js'

/** Opens the desk. `preload` is the path of the built preload script. */
export const openWindow = (preload: string): BrowserWindow => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Tickmark',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  // The page holds a decision that is not saved: the checker says whether it may be lost.
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: 'A decision is not saved yet.',
      detail: 'Close the desk and lose it, or go back and try again.',
      buttons: ['Go back', 'Close without saving'],
      defaultId: 0,
      cancelId: 0,
    })
    if (answer === 1) event.preventDefault()
  })
  void window.loadURL(`${appOrigin}/index.html`)
  return window
}
