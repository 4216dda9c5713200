/** Desktop entry: wires core, adapters and window; nothing else. */
import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import { workerExtractor } from './adapters/extraction/workerExtractor.js'
import { libraryFolder } from './adapters/libraryFolder.js'
import { openLibrary } from './adapters/openLibrary.js'
import { createWorkbench } from './core/workbench.js'
import { contentSecurityPolicy } from './hosts/contentSecurityPolicy.js'
import { createIpcHost } from './hosts/ipcHost.js'
import { readStaticFile } from './hosts/staticFiles.js'
import { registerAppScheme, serveApp } from './shell/appProtocol.js'
import { lockDown } from './shell/security.js'
import { openWindow } from './shell/window.js'
import { joinWindows } from './shell/windowChannels.js'

const root = app.getAppPath()
const preload = join(root, 'dist', 'electron', 'preload.cjs')

registerAppScheme()

/** The app ends once the library is closed; a library that cannot be closed does not keep it. */
const closeBeforeQuit = (close: () => Promise<void>): void => {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    closed = true
    void close()
      .catch((bug: unknown) => console.error(bug))
      .then(() => app.quit())
  })
}

const start = async (): Promise<void> => {
  await app.whenReady()
  const opened = await openLibrary({
    folder: libraryFolder(app.commandLine.getSwitchValue('library') || undefined),
    seeds: join(root, 'seeds'),
    extractor: workerExtractor(),
    samples: true,
  })
  if (!opened.ok) {
    dialog.showErrorBox('Tickmark cannot open its library', opened.error.message)
    app.exit(3)
    return
  }
  lockDown()
  serveApp(
    (pathname) => readStaticFile(join(root, 'dist', 'renderer'), pathname),
    contentSecurityPolicy('none'),
  )
  const host = createIpcHost(createWorkbench(opened.value))
  joinWindows((page) => host.connect(page))
  openWindow(preload)
  closeBeforeQuit(() => opened.value.store.close())
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(preload)
  })
}

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit()
})
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
  })
  start().catch((bug: unknown) => {
    console.error(bug)
    app.exit(1)
  })
} else {
  app.quit()
}
