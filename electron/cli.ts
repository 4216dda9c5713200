/** Command-line entry: the same workbench without a screen. */
import { join } from 'node:path'
import { inlineExtractor } from './adapters/extraction/inlineExtractor.js'
import { textDecoding } from './adapters/importers/textDecoding.js'
import { libraryFolder } from './adapters/libraryFolder.js'
import { libraryUpkeep } from './adapters/libraryUpkeep.js'
import { openLibrary } from './adapters/openLibrary.js'
import { shippedRegistry } from './adapters/registryFile.js'
import { sessionPackages } from './adapters/sessions/sessionPackages.js'
import { signatureChecks } from './adapters/sessions/signingKey.js'
import { nodeHashes, systemClock } from './adapters/system.js'
import { writeStreamedFile } from './adapters/streamedFile.js'
import { readNamedFile } from './adapters/terminalFiles.js'
import type { Store } from './core/ports.js'
import { ok } from './core/result.js'
import { inspectSession } from './core/sessions/inspectSession.js'
import { readText, extractText } from './core/story/readStory.js'
import { createWorkbench } from './core/workbench.js'
import { runCommand } from './hosts/commandLine/runCommand.js'

const seeds = join(import.meta.dirname, '..', '..', 'seeds')
const extractor = inlineExtractor()
const registry = shippedRegistry(join(seeds, 'outlets.json'))
const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')

const opened: Store[] = []

const interrupted = new AbortController()
// The second Ctrl+C ends the program as it always does.
process.once('SIGINT', () => interrupted.abort())

process.exitCode = await runCommand(process.argv.slice(2), {
  openLibrary: async (folder, access) => {
    const ports = await openLibrary({
      folder: libraryFolder(folder),
      seeds,
      extractor,
      samples: false,
      access,
    })
    if (!ports.ok) return ports
    opened.push(ports.value.store)
    return ok(createWorkbench(ports.value))
  },
  readFile: readNamedFile,
  extract: async (file) => {
    const read = await readText(file, { hashes: nodeHashes, textDecoding })
    if (!read.ok) return read
    const extraction = await extractText(read.value, { extractor, registry })
    return extraction.ok ? ok({ read: read.value, extraction: extraction.value }) : extraction
  },
  inspect: (file) =>
    inspectSession(file, {
      clock: systemClock,
      hashes: nodeHashes,
      textDecoding,
      packages: sessionPackages,
      signing: signatureChecks,
    }),
  upkeep: {
    verify: (folder) => libraryUpkeep.verify(libraryFolder(folder)),
    backUp: (folder) => libraryUpkeep.backUp(libraryFolder(folder)),
    restore: (snapshot, folder) => libraryUpkeep.restore(snapshot, libraryFolder(folder)),
  },
  writePieces: writeStreamedFile,
  interrupted: interrupted.signal,
  progress: (fraction) => {
    if (process.stderr.isTTY)
      process.stderr.write(`\r${Math.floor(fraction * 100)} %${fraction >= 1 ? '\n' : ''}`)
  },
  out: (line) => console.log(line),
  error: (line) => console.error(oneLine(line)),
})
for (const store of opened) await store.close()
