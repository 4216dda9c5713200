/** Keeps a store from making folders where its library was: one that was moved or unmounted must not begin anew as a shadow. */
import { isMissing } from '../failures.js'
import type { Disk } from './disk.js'
import { LibraryGone } from './libraryLock.js'

/** `folder` is the library's; what is made in it is made only while it is there. */
export const withinLibrary = (disk: Disk, folder: string): Disk => ({
  ...disk,
  mkdir: async (path) => {
    try {
      await disk.size(folder)
    } catch (cause) {
      throw isMissing(cause) ? new LibraryGone(folder) : cause
    }
    await disk.mkdir(path)
  },
})
