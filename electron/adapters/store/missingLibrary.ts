/** Tells whether a folder holds a library at all, for those who only read: a mistyped name must not look like an empty one. */
import type { Err } from '../../core/result.js'
import { err } from '../../core/result.js'
import { nodeDisk } from './disk.js'
import { libraryPaths } from './libraryFiles.js'
import { exists } from './wholeFiles.js'

/** The failure, or null where there is anything of a library, of whatever format and however damaged. */
export const missingLibrary = async (folder: string): Promise<Err | null> => {
  const paths = libraryPaths(folder)
  const signs = [paths.library, paths.index, `${paths.index}.json`, paths.stories, paths.journal]
  for (const path of signs) if (await exists(nodeDisk, path)) return null
  return err(
    'library-not-found',
    `There is no library in ${folder}. Check the name of the folder; “tickmark import” begins a library.`,
    { path: folder },
  )
}
