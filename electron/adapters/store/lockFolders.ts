/** The few calls that proper-lockfile makes on its folders, over the disk's primitives. */
import { callbackify } from 'node:util'
import type { Disk } from './disk.js'

/** What proper-lockfile takes as `fs`. It never asks for `realpath`, because its locks here are named by their paths. */
export const lockFolders = (disk: Disk) => ({
  mkdir: callbackify((path: string) => disk.makeNew(path)),
  rmdir: callbackify((path: string) => disk.rmdir(path)),
  stat: callbackify(async (path: string) => ({ mtime: await disk.changedAt(path) })),
  utimes: callbackify((path: string, _read: Date, changed: Date) => disk.touch(path, changed)),
})
