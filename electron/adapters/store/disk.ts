/** Every primitive that the store asks of a disk, so that tests can make each one fail. */
import { constants } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { link, mkdir, open, opendir, rename, rmdir, stat, unlink, utimes } from 'node:fs/promises'

/** An open file. Positions and lengths are bytes. */
export interface DiskFile {
  /** Reads into `bytes` from `position` on; resolves to how many came, 0 at the end. */
  read(bytes: Uint8Array, position: number): Promise<number>
  /** Writes at `position`; resolves to how many bytes went, which may be fewer than were given. */
  write(bytes: Uint8Array, position: number): Promise<number>
  /** The bytes are on the disk (fdatasync); times of the file may not be. */
  datasync(): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}

export interface DiskEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'other'
}

export interface Disk {
  /**
   * `create` makes a new file and fails when there is one; `update` writes into one that is there; `synced` does so as well,
   * and each of its writes is on the disk when it resolves. `rights` are the permission bits of a file that is made; Windows has
   * none and keeps the rights of the folder.
   */
  open(path: string, mode: 'read' | 'create' | 'update' | 'synced', rights?: number): Promise<DiskFile>
  rename(from: string, to: string): Promise<void>
  /** A second name for the same file; fails across file systems and where there are no hard links. */
  link(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  /** Removes an empty folder. */
  rmdir(path: string): Promise<void>
  /** Makes the folder and those above it. */
  mkdir(path: string): Promise<void>
  /** Makes one folder; fails when it is there, so that of several programs only one has made it. */
  makeNew(path: string): Promise<void>
  /** When a file or folder was changed last, as `touch` or the system says. */
  changedAt(path: string): Promise<Date>
  touch(path: string, at: Date): Promise<void>
  readdir(path: string): Promise<readonly DiskEntry[]>
  /** Bytes of a file; throws ENOENT when there is none. */
  size(path: string): Promise<number>
  /** Makes the folder's entries durable. */
  syncFolder(path: string): Promise<void>
}

/** One call to the system instead of two; Windows knows no such flag. */
const synced: number | undefined = constants.O_DSYNC
const flags = {
  read: 'r',
  create: 'wx+',
  update: 'r+',
  synced: constants.O_RDWR | (synced ?? 0),
} as const

const diskFile = (handle: FileHandle): DiskFile => ({
  read: async (bytes, position) => (await handle.read(bytes, 0, bytes.length, position)).bytesRead,
  write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
  datasync: () => handle.datasync(),
  sync: () => handle.sync(),
  close: () => handle.close(),
})

export const nodeDisk: Disk = {
  open: async (path, mode, rights) => {
    const file = diskFile(await open(path, flags[mode], rights))
    if (mode !== 'synced' || synced !== undefined) return file
    const write: DiskFile['write'] = async (bytes, position) => {
      const written = await file.write(bytes, position)
      await file.datasync()
      return written
    }
    return { ...file, write }
  },
  rename,
  link,
  unlink,
  rmdir,
  mkdir: async (path) => void (await mkdir(path, { recursive: true })),
  makeNew: (path) => mkdir(path),
  changedAt: async (path) => (await stat(path)).mtime,
  touch: (path, at) => utimes(path, at, at),
  readdir: async (path) => {
    const entries: DiskEntry[] = []
    // Some at a time: the folder of 100,000 stories would hold up the program for 50 ms.
    for await (const entry of await opendir(path, { bufferSize: 1024 }))
      entries.push({
        name: entry.name,
        kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
      })
    return entries
  },
  size: async (path) => (await stat(path)).size,
  syncFolder: async (path) => {
    // Windows cannot open a folder for this and needs none of it.
    if (process.platform === 'win32') return
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}
