/** Says what kept the store from doing something. */
import type { Err } from '../../core/result.js'
import { err } from '../../core/result.js'
import { storeFailure } from '../failures.js'
import { LibraryGone, LibraryLost } from './libraryLock.js'
import { newer } from './openStore.js'
import { NewerFile } from './sealedFile.js'

export const libraryFailure = (location: string, cause: unknown, doing: string, path: string): Err => {
  if (cause instanceof NewerFile) return newer(location, cause)
  if (cause instanceof LibraryLost)
    return err(
      'library-in-use',
      `Could not ${doing}: ${cause.message}. Close Tickmark there and open the library again.`,
      { path: location },
    )
  if (cause instanceof LibraryGone)
    return err(
      'store-failed',
      `Could not ${doing}: the folder ${location} is not there. It was moved, or its disk or share is disconnected; bring it back and try again.`,
      { path: location, systemCode: 'ENOENT' },
    )
  return storeFailure(cause, doing, path)
}
