/** Puts a backup in the place of a library; what is there now is moved aside, never deleted. */
import { randomUUID } from 'node:crypto'
import { basename, dirname, join, resolve } from 'node:path'
import type { Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import { storeFailure } from '../failures.js'
import { pause } from './background.js'
import { copyFile, moveDurably, removeTree, takeTree } from './copyTree.js'
import type { Disk } from './disk.js'
import { libraryKind, libraryPaths } from './libraryFiles.js'
import { lockLibrary } from './libraryLock.js'
import type { FileWorld } from './sealedFile.js'
import { SealedFile } from './sealedFile.js'
import { entriesOf, exists } from './wholeFiles.js'

export interface Restored {
  readonly library: string
  /** Where the library that was there before lies now; null when the folder was empty. */
  readonly aside: string | null
}

/** `snapshot` is the date of one of the library's own backups, or the path of any. */
const findSnapshot = async (disk: Disk, snapshot: string, library: string): Promise<string | null> => {
  for (const folder of [join(libraryPaths(library).backups, snapshot), resolve(snapshot)])
    if (await exists(disk, libraryPaths(folder).library)) return folder
  return null
}

/** The disk took the library's move aside and nothing after that. */
class LeftAside extends Error {
  override readonly name = 'LeftAside'
  constructor(
    readonly aside: string,
    library: string,
  ) {
    super(`Could not restore the backup at ${library}: the disk fails. The library lies whole in ${aside}.`)
  }
}

/** A restore that breaks off must not leave an empty place, where the next start would begin a new library. */
const putBack = async (disk: Disk, aside: string, library: string): Promise<void> => {
  try {
    const isThere = await exists(disk, libraryPaths(library).library)
    if (!isThere) await moveDurably(disk, aside, library)
  } catch {
    throw new LeftAside(aside, library)
  }
}

/** The key that signs packages is in no backup, since copies of it would lie about; it stays the library's own. */
const keepKeys = async (disk: Disk, aside: string, library: string): Promise<void> => {
  const [from, to] = [libraryPaths(aside), libraryPaths(library)]
  for (const key of ['signingKey', 'sealedSigningKey'] as const)
    if (await exists(disk, from[key])) await disk.rename(from[key], to[key])
  await disk.syncFolder(library)
}

export const restoreBackup = async (
  snapshot: string,
  library: string,
  disk: Disk,
  now: string,
): Promise<Result<Restored>> => {
  const world: FileWorld = { disk, now: () => now, readOnly: true }
  const paths = libraryPaths(library)
  try {
    const from = await findSnapshot(disk, snapshot, library)
    if (from === null)
      return err(
        'file-not-found',
        `“${snapshot}” is no backup. The backups of this library are in ${paths.backups}.`,
        {
          fileName: snapshot,
        },
      )
    await new SealedFile(libraryPaths(from).library, libraryKind, world).read()
    const isThere = (await entriesOf(disk, library)).length > 0
    const lock = isThere ? await lockLibrary(disk, library, now) : null
    if (lock?.ok === false) return lock
    const making = join(dirname(library), `.${basename(library)}-restoring-${randomUUID()}`)
    try {
      await disk.mkdir(dirname(library))
      await takeTree(disk, from, making, copyFile, pause)
    } catch (cause) {
      await removeTree(disk, making, pause).catch(() => undefined)
      throw cause
    } finally {
      if (lock?.ok === true) await lock.value.release()
    }
    const aside = isThere ? `${library}.before-restore-${now.replace(/[:.]/gu, '-')}` : null
    try {
      if (aside !== null) await moveDurably(disk, library, aside)
      else if (await exists(disk, library)) await disk.rmdir(library)
      await moveDurably(disk, making, library)
    } catch (cause) {
      if (aside !== null) await putBack(disk, aside, library)
      throw cause
    }
    if (aside !== null && (await exists(disk, libraryPaths(aside).backups)))
      await moveDurably(disk, libraryPaths(aside).backups, paths.backups)
    if (aside !== null) await keepKeys(disk, aside, library)
    return ok({ library, aside })
  } catch (cause) {
    return cause instanceof LeftAside
      ? err('store-failed', cause.message, { path: cause.aside })
      : storeFailure(cause, 'restore the backup', library)
  }
}
