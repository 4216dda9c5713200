/** Puts the adapters together into the ports of one library folder. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exchangeFolder } from './sessions/exchangeFolder.js'
import type { Documents, Extractor, KeyVault, Ports } from '../core/ports.js'
import type { Result } from '../core/result.js'
import { err, ok } from '../core/result.js'
import { importStory } from '../core/story/importStories.js'
import { textDecoding } from './importers/textDecoding.js'
import { inlineDocuments } from './reports/inlineDocuments.js'
import { templateFile } from './reports/templateFile.js'
import { registryFile } from './registryFile.js'
import { LibrarySearch } from './search/librarySearch.js'
import type { StartThread } from './search/searchThread.js'
import { sameThread } from './search/searchThread.js'
import { sessionPackages } from './sessions/sessionPackages.js'
import { signingKey } from './sessions/signingKey.js'
import { evidenceFolder } from './store/evidenceFolder.js'
import { libraryPaths } from './store/libraryFiles.js'
import { LowdbStore } from './store/lowdbStore.js'
import { missingLibrary } from './store/missingLibrary.js'
import { nodeHashes, randomIds, systemClock } from './system.js'

export interface OpenLibraryOptions {
  /** The library's folder; it is made when it is not there. */
  readonly folder: string
  /** The folder that holds outlets.json and stories/ (the samples). */
  readonly seeds: string
  readonly extractor: Extractor
  /** Who makes PDF and DOCX; by default this thread. */
  readonly documents?: Documents
  /** Whether a new library gets the sample stories: a desk does, so that it is never empty; a script's library does not. */
  readonly samples: boolean
  /** `read` opens a library that is there, beside the program that writes, and writes nothing. */
  readonly access?: 'write' | 'read'
  /** Where the search runs; without one it runs in this thread, once somebody searches. */
  readonly searchThread?: StartThread
  /** Seals the key that signs packages; without one it lies in a file that only its owner may read. */
  readonly keyVault?: KeyVault
}

/** A desk reads its search index after it has shown itself, in milliseconds after its start. */
const searchWarmsUp = 4_000

/** The sample stories go in once, into a library that is empty; their absence never keeps a library from opening. */
const addSamples = async (store: LowdbStore, ports: Ports, seeds: string): Promise<Result<void>> => {
  if (store.samplesAdded) return ok(undefined)
  const listed = await store.page({ limit: 1 })
  if (!listed.ok || listed.value.stories.length > 0) return ok(undefined)
  const folder = join(seeds, 'stories')
  const names = (await readdir(folder)).filter((name) => /\.(?:txt|md)$/u.test(name)).toSorted()
  for (const name of names) {
    const file = new File([await readFile(join(folder, name))], name)
    const imported = await importStory(file, 'sample', ports)
    if (!imported.ok) return err(imported.error.code, imported.error.message, imported.error.context)
  }
  return store.markSamplesAdded()
}

/** Opens or begins the library. */
export const openLibrary = async (options: OpenLibraryOptions): Promise<Result<Ports>> => {
  const { folder, seeds, extractor, documents = inlineDocuments(), access = 'write' } = options
  const missing = access === 'read' ? await missingLibrary(folder) : null
  if (missing !== null) return missing
  const store = await LowdbStore.open(folder, { now: () => systemClock.now(), access })
  if (!store.ok) return store
  const search = new LibrarySearch(
    store.value,
    options.searchThread ?? sameThread,
    !store.value.world.readOnly,
  )
  if (options.searchThread !== undefined) search.warm(searchWarmsUp)
  const paths = libraryPaths(folder)
  const ports: Ports = {
    clock: systemClock,
    ids: randomIds,
    hashes: nodeHashes,
    textDecoding,
    store: store.value,
    evidenceFiles: evidenceFolder(folder, store.value),
    extractor,
    registry: registryFile(join(seeds, 'outlets.json'), store.value.outlets, store.value),
    search,
    documents,
    reportTemplates: templateFile(folder, store.value),
    packages: sessionPackages,
    exchange: exchangeFolder(join(folder, 'exchange.json'), store.value),
    signing: signingKey(
      { plain: paths.signingKey, sealed: paths.sealedSigningKey },
      store.value,
      options.keyVault,
    ),
  }
  const added = options.samples ? await addSamples(store.value, ports, seeds) : ok(undefined)
  return added.ok ? ok(ports) : added
}
