/** What keeps a library safe beside daily work: verify, back up, restore. */
import type { Result } from '../core/result.js'
import { ok } from '../core/result.js'
import { storeFailure } from './failures.js'
import { nodeDisk } from './store/disk.js'
import { libraryPaths } from './store/libraryFiles.js'
import type { LibraryLock } from './store/libraryLock.js'
import { lockLibrary } from './store/libraryLock.js'
import { LowdbStore } from './store/lowdbStore.js'
import { missingLibrary } from './store/missingLibrary.js'
import type { Restored } from './store/restoreBackup.js'
import { restoreBackup } from './store/restoreBackup.js'
import type { Verified } from './store/verify/verifyLibrary.js'
import { verifyLibrary } from './store/verify/verifyLibrary.js'
import { exists } from './store/wholeFiles.js'
import { systemClock } from './system.js'

/** Nobody may write meanwhile. A backup, or a library that cannot be written, has no lock and needs none. */
const holdStill = async (folder: string): Promise<Result<LibraryLock | null>> => {
  if (!(await exists(nodeDisk, libraryPaths(folder).lock))) return ok(null)
  const lock = await lockLibrary(nodeDisk, folder, systemClock.now())
  return lock.ok || lock.error.code === 'library-in-use' ? lock : ok(null)
}

export const libraryUpkeep = {
  verify: async (folder: string): Promise<Result<Verified>> => {
    try {
      const missing = await missingLibrary(folder)
      if (missing !== null) return missing
      const lock = await holdStill(folder)
      if (!lock.ok) return lock
      try {
        return ok(await verifyLibrary(folder, nodeDisk))
      } finally {
        await lock.value?.release()
      }
    } catch (cause) {
      return storeFailure(cause, 'verify the library', folder)
    }
  },

  /** Gives the backup's folder. */
  backUp: async (folder: string): Promise<Result<string>> => {
    const missing = await missingLibrary(folder)
    if (missing !== null) return missing
    const store = await LowdbStore.open(folder, { now: () => systemClock.now() })
    if (!store.ok) return store
    const made = await store.value.backUp()
    await store.value.close()
    return made
  },

  restore: (snapshot: string, folder: string): Promise<Result<Restored>> =>
    restoreBackup(snapshot, folder, nodeDisk, systemClock.now()),
}
