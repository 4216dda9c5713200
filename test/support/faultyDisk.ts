/** A disk that fails where a test says: at the n-th call, once or from then on, with an error or a short write. */
import type { Disk, DiskFile } from '../../electron/adapters/store/disk.js'
import { nodeDisk } from '../../electron/adapters/store/disk.js'

export type Fault = 'ENOSPC' | 'EIO' | 'EMFILE' | 'EROFS' | 'short'

export interface FaultPlan {
  /** The call that fails, counted from 0 over the operations that `applies` names. */
  at: number
  readonly fault: Fault
  /** Every call from then on fails too, as on a disk that stays full or went away. */
  readonly stays: boolean
}

/** Which faults an operation can meet. A read cannot fill the disk. */
const writing = new Set([
  'write',
  'datasync',
  'sync',
  'rename',
  'link',
  'mkdir',
  'makeNew',
  'syncFolder',
  'create',
])
/** What a full disk still does, and one that may not be written does not. */
const removing = new Set(['unlink', 'rmdir', 'touch'])
const opening = new Set(['create', 'update', 'synced', 'read-open', 'readdir', 'syncFolder'])
const applies = (operation: string, fault: Fault): boolean => {
  switch (fault) {
    case 'ENOSPC':
    case 'EROFS':
      return writing.has(operation) || (fault === 'EROFS' && removing.has(operation))
    case 'EMFILE':
      return opening.has(operation)
    case 'short':
      return operation === 'write' || operation === 'read'
    case 'EIO':
      return true
    default:
      return false
  }
}

export interface FaultyDisk {
  readonly disk: Disk
  /** Calls that the fault could have met. */
  calls: number
  /** Whether it did. */
  struck: boolean
}

export const faultyDisk = (plan: FaultPlan | null): FaultyDisk => {
  const state: FaultyDisk = { disk: nodeDisk, calls: 0, struck: false }
  const meets = (operation: string): boolean => {
    if (plan === null || !applies(operation, plan.fault)) return false
    const n = state.calls
    state.calls += 1
    const hit = plan.stays ? n >= plan.at : n === plan.at
    state.struck ||= hit
    return hit
  }
  const guard = async <T>(operation: string, act: () => Promise<T>): Promise<T> => {
    if (meets(operation) && plan !== null)
      throw Object.assign(new Error(`${plan.fault}: ${operation} failed`), { code: plan.fault })
    return await act()
  }
  const wrapped = (file: DiskFile): DiskFile => ({
    read: (bytes, position) =>
      plan?.fault === 'short' && bytes.length > 1 && meets('read')
        ? file.read(bytes.subarray(0, Math.ceil(bytes.length / 3)), position)
        : plan?.fault === 'short'
          ? file.read(bytes, position)
          : guard('read', () => file.read(bytes, position)),
    write: (bytes, position) =>
      plan?.fault === 'short'
        ? file.write(
            bytes.length > 1 && meets('write') ? bytes.subarray(0, Math.ceil(bytes.length / 3)) : bytes,
            position,
          )
        : guard('write', async () => await file.write(bytes, position)),
    datasync: () => guard('datasync', () => file.datasync()),
    sync: () => guard('sync', () => file.sync()),
    // It is closed all the same: a system does not keep a file open whose last write it could not do.
    close: async () => {
      await file.close()
      await guard('close', () => Promise.resolve())
    },
  })
  const disk: Disk = {
    open: async (path, mode, rights) =>
      wrapped(await guard(mode === 'read' ? 'read-open' : mode, () => nodeDisk.open(path, mode, rights))),
    rename: (from, to) => guard('rename', () => nodeDisk.rename(from, to)),
    link: (from, to) => guard('link', () => nodeDisk.link(from, to)),
    unlink: (path) => guard('unlink', () => nodeDisk.unlink(path)),
    rmdir: (path) => guard('rmdir', () => nodeDisk.rmdir(path)),
    mkdir: (path) => guard('mkdir', () => nodeDisk.mkdir(path)),
    makeNew: (path) => guard('makeNew', () => nodeDisk.makeNew(path)),
    changedAt: (path) => guard('changedAt', () => nodeDisk.changedAt(path)),
    touch: (path, at) => guard('touch', () => nodeDisk.touch(path, at)),
    readdir: (path) => guard('readdir', () => nodeDisk.readdir(path)),
    size: (path) => guard('size', () => nodeDisk.size(path)),
    syncFolder: (path) => guard('syncFolder', () => nodeDisk.syncFolder(path)),
  }
  return Object.assign(state, { disk })
}
