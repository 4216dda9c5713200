/** Makes the window, shown when its page is ready. */
import { BrowserWindow, dialog, nativeTheme } from 'electron'
import { appOrigin } from './appProtocol.js'
import { shellWords } from './appLanguage.js'
import { addContextMenu } from './contextMenu.js'
import { recoverFromCrashes } from './crashes.js'

/** The desk's paper in both schemes, so that no white flashes up before the page is drawn (renderer/ui/theme.css). */
const paper = { light: '#fbfaf7', dark: '#191816' }

const paperNow = (): string => (nativeTheme.shouldUseDarkColors ? paper.dark : paper.light)

/** Opens the desk. `preload` is the path of the built preload script. */
export const openWindow = (preload: string): BrowserWindow => {
  const window = new BrowserWindow({
    // Place and size come back on the display where they were.
    name: 'desk',
    windowStatePersistence: true,
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Tickmark',
    backgroundColor: paperNow(),
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
    const words = shellWords()
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: words.notSaved,
      detail: words.notSavedMore,
      buttons: [words.goBack, words.closeAnyway],
      defaultId: 0,
      cancelId: 0,
    })
    if (answer === 1) event.preventDefault()
  })
  // Day and night change while the desk is open: what shows at a reload or at the edge of a growing window follows.
  const repaint = (): void => window.setBackgroundColor(paperNow())
  nativeTheme.on('updated', repaint)
  window.once('closed', () => nativeTheme.off('updated', repaint))
  recoverFromCrashes(window)
  addContextMenu(window.webContents)
  void window.loadURL(`${appOrigin}/index.html`)
  return window
}

/** Brings the desk to the front, and opens it where its window was closed (macOS keeps running without one). */
export const showDesk = (preload: string): void => {
  const [window] = BrowserWindow.getAllWindows()
  if (window === undefined) {
    openWindow(preload)
    return
  }
  if (window.isMinimized()) window.restore()
  window.focus()
}
