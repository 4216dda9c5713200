/** Rolling snapshots of a library, one a day: hard links to the files that are only ever replaced, a copy of the journal's end. */
import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { isMissing } from '../failures.js'
import { pause } from './background.js'
import { backupDays } from './copiesInBackups.js'
import { copyFile, linkOrCopy, moveDurably, removeTree, takeTree } from './copyTree.js'
import { listSegments } from './journal/segments.js'
import type { LibraryPaths } from './libraryFiles.js'
import type { FileWorld } from './sealedFile.js'
import { entriesOf } from './wholeFiles.js'

const keptDays = 7
/** A backup waits until the program has settled, then looks once an hour, in milliseconds. */
export const firstBackupLook = 60_000
export const nextBackupLook = 3_600_000
const partial = '.partial-'

const isPassing = (name: string): boolean => name.endsWith('.tmp')

/** True when there is no backup of today, or of a later day: a clock that was set back asks for no second one. */
export const backupDue = async (paths: LibraryPaths, world: FileWorld): Promise<boolean> => {
  const today = world.now().slice(0, 10)
  return (await backupDays(paths, world.disk)).every((day) => day < today)
}

/**
 * The checkpoint goes first and the journal last: whatever is folded meanwhile, the snapshot's journal holds everything
 * that its other files do not.
 */
const snapshot = async (paths: LibraryPaths, { disk }: FileWorld, to: string): Promise<void> => {
  await disk.mkdir(to)
  // Small, and some of them edited by hand: an editor that writes in place would change a linked copy as well.
  for (const file of [paths.checkpoint, paths.library, paths.settings, paths.outlets, paths.reportTemplate]) {
    try {
      await copyFile(disk, file, join(to, basename(file)))
    } catch (cause) {
      if (!isMissing(cause)) throw cause
    }
  }
  for (const folder of [paths.index, paths.stories, paths.originals, paths.evidenceFolder])
    await takeTree(disk, folder, join(to, basename(folder)), linkOrCopy, pause, isPassing)
  const journal = join(to, basename(paths.journal))
  await disk.mkdir(journal)
  const segments = await listSegments(disk, paths.journal)
  for (const [i, { name }] of segments.entries()) {
    const take = i === segments.length - 1 ? copyFile : linkOrCopy
    await take(disk, join(paths.journal, name), join(journal, name))
    await pause()
  }
  await disk.syncFolder(journal)
  await disk.syncFolder(to)
}

const removeOld = async (paths: LibraryPaths, world: FileWorld): Promise<void> => {
  const days = await backupDays(paths, world.disk)
  for (const day of days.slice(0, Math.max(0, days.length - keptDays)))
    await removeTree(world.disk, join(paths.backups, day), pause)
}

/** Makes a snapshot under today's date, or replaces the one of today; gives its folder. The last seven are kept. */
export const backUp = async (paths: LibraryPaths, world: FileWorld): Promise<string> => {
  const { disk } = world
  await disk.mkdir(paths.backups)
  await disk.syncFolder(dirname(paths.backups))
  for (const { name } of await entriesOf(disk, paths.backups))
    if (name.startsWith(partial)) await removeTree(disk, join(paths.backups, name), pause)
  const making = join(paths.backups, `${partial}${randomUUID()}`)
  await snapshot(paths, world, making)
  const day = join(paths.backups, world.now().slice(0, 10))
  const before = join(paths.backups, `${partial}before-${randomUUID()}`)
  const had = (await backupDays(paths, world.disk)).includes(basename(day))
  if (had) await disk.rename(day, before)
  await moveDurably(disk, making, day)
  if (had) await removeTree(disk, before, pause)
  await removeOld(paths, world)
  return day
}
