/** Copies, links and removes folders over the disk's primitives, a little at a time. */
import { dirname, join } from 'node:path'
import { codeOf } from '../failures.js'
import type { Disk } from './disk.js'
import { entriesOf, readAll, writeAll } from './wholeFiles.js'

const chunk = 1024 * 1024

export const copyFile = async (disk: Disk, from: string, to: string): Promise<void> => {
  const source = await disk.open(from, 'read')
  try {
    const target = await disk.open(to, 'create')
    try {
      const buffer = Buffer.allocUnsafeSlow(chunk)
      for (let at = 0; ; ) {
        const read = await readAll(source, buffer, at)
        await writeAll(target, read, at)
        at += read.length
        if (read.length < chunk) break
      }
      await target.sync()
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

const cannotLink = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'ENOSYS', 'EINVAL'])

export const linkOrCopy = async (disk: Disk, from: string, to: string): Promise<void> => {
  try {
    await disk.link(from, to)
  } catch (cause) {
    if (!cannotLink.has(codeOf(cause))) throw cause
    await copyFile(disk, from, to)
  }
}

type Take = (disk: Disk, from: string, to: string) => Promise<void>

/** Takes every file below `from` to the same place below `to`, except those that `leave` names. */
export const takeTree = async (
  disk: Disk,
  from: string,
  to: string,
  take: Take,
  pause: () => Promise<void>,
  leave: (name: string) => boolean = () => false,
): Promise<void> => {
  await disk.mkdir(to)
  for (const { name, kind } of await entriesOf(disk, from)) {
    if (leave(name)) continue
    if (kind === 'folder') await takeTree(disk, join(from, name), join(to, name), take, pause, leave)
    else if (kind === 'file') await take(disk, join(from, name), join(to, name))
    await pause()
  }
  await disk.syncFolder(to)
}

export const removeTree = async (disk: Disk, folder: string, pause: () => Promise<void>): Promise<void> => {
  for (const { name, kind } of await entriesOf(disk, folder)) {
    if (kind === 'folder') await removeTree(disk, join(folder, name), pause)
    else await disk.unlink(join(folder, name))
    await pause()
  }
  await disk.rmdir(folder)
}

/** The same file system renames in one step; the folder above is made durable. */
export const moveDurably = async (disk: Disk, from: string, to: string): Promise<void> => {
  await disk.rename(from, to)
  await disk.syncFolder(dirname(to))
}
