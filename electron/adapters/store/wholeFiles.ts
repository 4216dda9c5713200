/** Whole files over the disk's primitives: read to the end, write to the last byte, replace so that a power cut leaves old or new. */
import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'
import { isMissing } from '../failures.js'
import type { Disk, DiskFile } from './disk.js'

/** Reads `bytes.length` bytes or up to the end of the file; gives what came. */
export const readAll = async (file: DiskFile, bytes: Uint8Array, position = 0): Promise<Uint8Array> => {
  let got = 0
  while (got < bytes.length) {
    const n = await file.read(bytes.subarray(got), position + got)
    if (n === 0) break
    got += n
  }
  return bytes.subarray(0, got)
}

/** Short writes go on where they stopped; a disk that takes nothing at all is full. */
export const writeAll = async (file: DiskFile, bytes: Uint8Array, position: number): Promise<void> => {
  let gone = 0
  while (gone < bytes.length) {
    const n = await file.write(bytes.subarray(gone), position + gone)
    if (n === 0) throw Object.assign(new Error('the disk took no bytes'), { code: 'ENOSPC' })
    gone += n
  }
}

export const readWhole = async (disk: Disk, path: string): Promise<Uint8Array> => {
  const size = await disk.size(path)
  const file = await disk.open(path, 'read')
  try {
    return await readAll(file, Buffer.allocUnsafeSlow(size))
  } finally {
    await file.close()
  }
}

/** null when there is no such file. */
export const readIfThere = async (disk: Disk, path: string): Promise<Uint8Array | null> => {
  try {
    return await readWhole(disk, path)
  } catch (cause) {
    if (isMissing(cause)) return null
    throw cause
  }
}

export const exists = async (disk: Disk, path: string): Promise<boolean> => {
  try {
    await disk.size(path)
    return true
  } catch (cause) {
    if (isMissing(cause)) return false
    throw cause
  }
}

/** The names in a folder; none when the folder is not there. */
export const entriesOf = async (disk: Disk, folder: string): ReturnType<Disk['readdir']> => {
  try {
    return await disk.readdir(folder)
  } catch (cause) {
    if (isMissing(cause)) return []
    throw cause
  }
}

export const removeIfThere = async (disk: Disk, path: string): Promise<void> => {
  try {
    await disk.unlink(path)
  } catch (cause) {
    if (!isMissing(cause)) throw cause
  }
}

/** The new file, and whether its folder had to be made. */
const create = async (
  disk: Disk,
  path: string,
  rights: number | undefined,
): Promise<readonly [DiskFile, boolean]> => {
  try {
    return [await disk.open(path, 'create', rights), false]
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    await disk.mkdir(dirname(path))
    return [await disk.open(path, 'create', rights), true]
  }
}

/** A file that nothing names yet, so that half of it harms nobody; its folder is there, and durable by another step. */
export const writeNew = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  const file = await disk.open(path, 'create')
  try {
    await writeAll(file, bytes, 0)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** As replaceFile, without the last step: gives the folders whose entries are still to be made durable, the outer ones first. */
export const placeFile = async (
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  rights?: number,
): Promise<readonly string[]> => {
  const temporary = `${path}.${randomUUID()}.tmp`
  const [file, isNewFolder] = await create(disk, temporary, rights)
  try {
    try {
      await writeAll(file, bytes, 0)
      await file.sync()
    } finally {
      await file.close()
    }
    await disk.rename(temporary, path)
  } catch (cause) {
    // What is left of a temporary file harms nobody; the cause matters more than its removal.
    await removeIfThere(disk, temporary).catch(() => undefined)
    throw cause
  }
  const folder = dirname(path)
  return isNewFolder ? [dirname(folder), folder] : [folder]
}

/**
 * Temporary file with a name of its own, fsync, rename, fsync of the folder. A failure leaves the old file; the one
 * exception is a failing fsync of the folder, after which either file may be found, each of them whole. `rights` are the
 * permission bits of the new file.
 */
export const replaceFile = async (
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  rights?: number,
): Promise<void> => {
  for (const folder of await placeFile(disk, path, bytes, rights)) await disk.syncFolder(folder)
}
