/** Browser entry: the same workbench on 127.0.0.1, for machines without Electron and for tests in a real browser. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { workerExtractor } from './adapters/extraction/workerExtractor.js'
import { libraryFolder } from './adapters/libraryFolder.js'
import { openLibrary } from './adapters/openLibrary.js'
import { workerThread } from './adapters/search/searchThread.js'
import { workerDocuments } from './adapters/reports/workerDocuments.js'
import { createWorkbench } from './core/workbench.js'
import { startLoopbackHost } from './hosts/loopbackHost.js'

const { values } = parseArgs({
  options: { library: { type: 'string' }, port: { type: 'string', default: '0' } },
})
const root = join(import.meta.dirname, '..', '..')

const opened = await openLibrary({
  folder: libraryFolder(values.library),
  seeds: join(root, 'seeds'),
  extractor: workerExtractor(),
  documents: workerDocuments(),
  samples: true,
  searchThread: workerThread,
})
if (!opened.ok) {
  console.error(opened.error.message)
  process.exit(3)
}
const end = (): void =>
  void host
    .close()
    .then(() => opened.value.store.close())
    .then(() => process.exit(0))

const host = await startLoopbackHost(createWorkbench(opened.value), {
  rendererFolder: join(root, 'dist', 'renderer'),
  port: Number(values.port),
  onIdle: () => {
    console.log('No browser has been connected for an hour. Tickmark ends; everything is saved.')
    end()
  },
})
console.log(host.address)

// Enter in the terminal gives a fresh address, for a browser that was closed.
if (process.stdin.isTTY) process.stdin.on('data', () => console.log(host.renewAddress()))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
