/** Desktop entry: wires core, adapters and window; nothing else. */
import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import { workerExtractor } from './adapters/extraction/workerExtractor.js'
import { libraryFolder } from './adapters/libraryFolder.js'
import { openLibrary } from './adapters/openLibrary.js'
import { workerThread } from './adapters/search/searchThread.js'
import { workerDocuments } from './adapters/reports/workerDocuments.js'
import { readNamedFile } from './adapters/terminalFiles.js'
import type { DeskRequest } from './core/contract.js'
import { createDeskRequests, createWorkbench } from './core/workbench.js'
import { contentSecurityPolicy } from './hosts/contentSecurityPolicy.js'
import { createIpcHost } from './hosts/ipcHost.js'
import { openNamedFiles } from './hosts/openNamedFiles.js'
import { readStaticFile } from './hosts/staticFiles.js'
import { chooseLanguage, shellWords } from './shell/appLanguage.js'
import { registerAppScheme, serveApp } from './shell/appProtocol.js'
import { keepDumpsHere } from './shell/crashes.js'
import { keepDeskIn } from './shell/deskFolder.js'
import type { MenuDeeds } from './shell/menu.js'
import { setAbout, setMenu } from './shell/menu.js'
import { hearOpenedFiles } from './shell/namedFiles.js'
import { lockDown } from './shell/security.js'
import { openWindow } from './shell/window.js'
import { joinWindows } from './shell/windowChannels.js'

const root = app.getAppPath()
const preload = join(root, 'dist', 'electron', 'preload.cjs')

const asked = app.commandLine.getSwitchValue('library') || undefined
const folder = libraryFolder(asked)

if (asked !== undefined) keepDeskIn(folder)
keepDumpsHere()
registerAppScheme()
const openedFiles = hearOpenedFiles()

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
    folder,
    seeds: join(root, 'seeds'),
    extractor: workerExtractor(),
    documents: workerDocuments(),
    samples: true,
    searchThread: workerThread,
  })
  if (!opened.ok) {
    dialog.showErrorBox(shellWords().cannotOpen, opened.error.message)
    app.exit(3)
    return
  }
  const kept = await opened.value.store.readLanguage()
  if (kept.ok && kept.value !== null) chooseLanguage(kept.value)
  lockDown()
  serveApp(
    (pathname) => readStaticFile(join(root, 'dist', 'renderer'), pathname),
    contentSecurityPolicy('none'),
  )
  const requests = createDeskRequests()
  const ask = (request: DeskRequest): void => requests.publish(request)
  const workbench = createWorkbench(opened.value, requests, (language) => {
    chooseLanguage(language)
    setMenu(deeds)
    setAbout()
  })
  const host = createIpcHost(workbench)
  joinWindows((page) => host.connect(page))
  const open = (paths: readonly string[]): void =>
    void openNamedFiles({ workbench, ask, read: readNamedFile }, paths).catch((bug: unknown) =>
      console.error(bug),
    )
  const deeds: MenuDeeds = { open, run: (id) => ask({ kind: 'command', id }) }
  setMenu(deeds)
  setAbout()
  openWindow(preload)
  openedFiles.handTo(open)
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
