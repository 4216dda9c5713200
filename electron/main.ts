/** Desktop entry: wires core, adapters and window; nothing else. */
import { join } from 'node:path'
import { app, dialog, shell } from 'electron'
import { workerExtractor } from './adapters/extraction/workerExtractor.js'
import { libraryFolder } from './adapters/libraryFolder.js'
import { logFile, logsFolder } from './adapters/log/logFile.js'
import { openLibrary } from './adapters/openLibrary.js'
import { programFacts } from './adapters/programFacts.js'
import { recentFile } from './adapters/recentFile.js'
import { workerThread } from './adapters/search/searchThread.js'
import { workerDocuments } from './adapters/reports/workerDocuments.js'
import { systemClock } from './adapters/system.js'
import { readNamedFile } from './adapters/terminalFiles.js'
import type { DeskRequest } from './core/contract.js'
import { createDeskRequests, createWorkbench } from './core/workbench.js'
import { contentSecurityPolicy } from './hosts/contentSecurityPolicy.js'
import { createIpcHost } from './hosts/ipcHost.js'
import { openNamedFiles } from './hosts/openNamedFiles.js'
import type { RecentStory } from './hosts/recentStories.js'
import { addRecent, noteOpened } from './hosts/recentStories.js'
import { readStaticFile } from './hosts/staticFiles.js'
import { licencesFile, setAbout } from './shell/about.js'
import { chooseLanguage, shellWords } from './shell/appLanguage.js'
import { registerAppScheme, serveApp } from './shell/appProtocol.js'
import { keepDumpsHere } from './shell/crashes.js'
import { keepDeskIn } from './shell/deskFolder.js'
import { keychain } from './shell/keychain.js'
import { logEvents } from './shell/logEvents.js'
import type { MenuDeeds } from './shell/menu.js'
import { setMenu } from './shell/menu.js'
import { hearOpenedFiles, libraryNamedOn } from './shell/namedFiles.js'
import { closeBeforeQuit } from './shell/quit.js'
import { lockDown, sandboxAll } from './shell/security.js'
import { nameForWindows, showRecentInSystem } from './shell/systemRecent.js'
import { openWindow, showDesk } from './shell/window.js'
import { joinWindows } from './shell/windowChannels.js'

const root = app.getAppPath()
const facts = programFacts(root)
const preload = join(root, 'dist', 'electron', 'preload.cjs')

const asked = libraryNamedOn(process.argv)
const folder = libraryFolder(asked || undefined)

const log = logFile(logsFolder(folder), () => systemClock.now())
const onBug = (bug: unknown): void => log.bug('app.broke', bug)
process.on('uncaughtExceptionMonitor', (bug) => log.bug('app.uncaught', bug))

if (asked !== undefined && asked !== '') keepDeskIn(folder)
keepDumpsHere()
sandboxAll()
nameForWindows()
registerAppScheme()
const openedFiles = hearOpenedFiles()

const start = async (): Promise<void> => {
  await app.whenReady()
  if (asked === '') {
    dialog.showErrorBox(shellWords().cannotOpen, shellWords().libraryMissing)
    app.exit(2)
    return
  }
  log.note('info', 'app.started', { host: 'desktop', ...facts })
  logEvents(log)
  const begun = performance.now()
  const opened = await openLibrary({
    folder,
    seeds: join(root, 'seeds'),
    extractor: workerExtractor(),
    documents: workerDocuments(),
    samples: true,
    searchThread: workerThread,
    keyVault: keychain,
  })
  if (!opened.ok) {
    log.note('error', 'library.refused', { code: opened.error.code })
    dialog.showErrorBox(shellWords().cannotOpen, opened.error.message)
    app.exit(3)
    return
  }
  const kept = await opened.value.store.readLanguage()
  if (kept.ok && kept.value !== null) chooseLanguage(kept.value)
  log.note('info', 'library.opened', { ms: Math.round(performance.now() - begun) })
  lockDown(onBug)
  serveApp(
    (pathname) => readStaticFile(join(root, 'dist', 'renderer'), pathname),
    contentSecurityPolicy('none'),
  )
  const requests = createDeskRequests()
  // A request waits for the page; on macOS the window may have been closed.
  const ask = (request: DeskRequest): void => {
    requests.publish(request)
    showDesk(preload)
  }
  const openStory = (storyId: string): void => ask({ kind: 'storyOpened', storyId })
  const file = recentFile(folder)
  let recent = await file.read()
  const show = (): void => {
    setMenu(deeds, recent)
    setAbout(facts)
    if (asked === undefined) showRecentInSystem(recent, openStory)
  }
  const setRecent = (next: readonly RecentStory[]): void => {
    recent = [...next]
    file.write(recent)
    show()
  }
  const core = createWorkbench(opened.value, requests, (language) => {
    chooseLanguage(language)
    show()
  })
  const workbench = noteOpened(core, (story) => {
    if (recent[0]?.storyId !== story.storyId) setRecent(addRecent(recent, story))
  })
  const host = createIpcHost(workbench, log)
  joinWindows((page) => host.connect(page))
  const open = (paths: readonly string[]): void => {
    showDesk(preload)
    void openNamedFiles({ workbench, ask, read: readNamedFile }, paths).catch(onBug)
  }
  const deeds: MenuDeeds = {
    open,
    openStory,
    run: (id) => ask({ kind: 'command', id }),
    clearRecent: () => setRecent([]),
    showLogs: () => void shell.openPath(logsFolder(folder)),
    showLicences: () => void shell.openPath(licencesFile()),
  }
  show()
  openWindow(preload)
  openedFiles.handTo(open, openStory)
  closeBeforeQuit(async () => {
    await file.settled()
    await opened.value.store.close()
  }, onBug)
  app.on('activate', () => showDesk(preload))
  app.on('second-instance', () => showDesk(preload))
}

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit()
})
if (app.requestSingleInstanceLock()) {
  start().catch((bug: unknown) => {
    onBug(bug)
    app.exit(1)
  })
} else {
  app.quit()
}
