/** Browser entry: the same workbench on 127.0.0.1, for machines without Electron and for tests in a real browser. */
import { join } from 'node:path'
import { workerExtractor } from './adapters/extraction/workerExtractor.js'
import { libraryFolder } from './adapters/libraryFolder.js'
import { logFile, logsFolder } from './adapters/log/logFile.js'
import { openLibrary } from './adapters/openLibrary.js'
import { programFacts } from './adapters/programFacts.js'
import { workerThread } from './adapters/search/searchThread.js'
import { workerDocuments } from './adapters/reports/workerDocuments.js'
import { systemClock } from './adapters/system.js'
import { createWorkbench } from './core/workbench.js'
import { portRefusal, readBrowserOptions } from './hosts/browserOptions.js'
import { startLoopbackHost } from './hosts/loopbackHost.js'

const options = readBrowserOptions(process.argv.slice(2))
if (!options.ok) {
  console.error(options.error.message)
  process.exit(2)
}
const { library, port } = options.value
const root = join(import.meta.dirname, '..', '..')
const folder = libraryFolder(library)
const log = logFile(logsFolder(folder), () => systemClock.now())
process.on('uncaughtExceptionMonitor', (bug) => log.bug('app.uncaught', bug))

log.note('info', 'app.started', { host: 'browser', ...programFacts(root) })
const begun = performance.now()
const opened = await openLibrary({
  folder,
  seeds: join(root, 'seeds'),
  extractor: workerExtractor(),
  documents: workerDocuments(),
  samples: true,
  searchThread: workerThread,
})
if (!opened.ok) {
  log.note('error', 'library.refused', { code: opened.error.code })
  console.error(opened.error.message)
  process.exit(3)
}
log.note('info', 'library.opened', { ms: Math.round(performance.now() - begun) })
const end = (): void =>
  void host
    .close()
    .then(() => opened.value.store.close())
    .then(() => log.note('info', 'app.ended'))
    .then(() => process.exit(0))

const host = await startLoopbackHost(createWorkbench(opened.value), {
  rendererFolder: join(root, 'dist', 'renderer'),
  port,
  log,
  onIdle: () => {
    console.log('No browser has been connected for an hour. Tickmark ends; everything is saved.')
    end()
  },
}).catch(async (cause: unknown) => {
  console.error(portRefusal(port, cause))
  await opened.value.store.close()
  process.exit(4)
})
console.log(host.address)

// Enter in the terminal gives a fresh address, for a browser that was closed.
if (process.stdin.isTTY) process.stdin.on('data', () => console.log(host.renewAddress()))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
