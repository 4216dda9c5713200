/** Who lets a file of the library be written: the store, which knows the disk, the lock and whether it is only read. */
import type { Result } from '../../core/result.js'
import { ok } from '../../core/result.js'
import type { Disk } from './disk.js'
import { nodeDisk } from './disk.js'
import type { Note } from './noticeList.js'
import type { FileWorld } from './sealedFile.js'

export interface FileOwner {
  readonly world: FileWorld
  /** Tells the checker something of a file. */
  readonly note: Note
  /** The error that keeps everything from being written: another program holds the library, or its disk takes nothing. */
  mayWrite(): Promise<Result<void>>
}

/** A folder that nobody else writes. */
export const soleOwner = (now: () => string, disk: Disk = nodeDisk): FileOwner => ({
  world: { disk, now, readOnly: false },
  note: () => undefined,
  mayWrite: () => Promise.resolve(ok(undefined)),
})
