/** The copies of one of the library's files in its backups, the newest day first. */
import { join, relative } from 'node:path'
import type { Disk } from './disk.js'
import type { LibraryPaths } from './libraryFiles.js'
import { entriesOf, readIfThere } from './wholeFiles.js'

export interface BackupCopy {
  readonly day: string
  readonly bytes: Uint8Array
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/u

/** The days of which there are backups, the oldest first. */
export const backupDays = async (paths: LibraryPaths, disk: Disk): Promise<readonly string[]> =>
  (await entriesOf(disk, paths.backups))
    .map(({ name }) => name)
    .filter((name) => dayPattern.test(name))
    .toSorted()

/** `path` is the file's place in the library. What a copy holds is for the caller to check. */
export async function* copiesInBackups(
  paths: LibraryPaths,
  disk: Disk,
  path: string,
): AsyncGenerator<BackupCopy, void, void> {
  for (const day of (await backupDays(paths, disk)).toReversed()) {
    const bytes = await readIfThere(disk, join(paths.backups, day, relative(paths.folder, path)))
    if (bytes !== null) yield { day, bytes }
  }
}
