/** One writer at a time: a lock with the holder's host, pid and start, taken over only from a holder that is surely gone. */
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import lockfile from 'proper-lockfile'
import type { Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import { codeOf, isMissing, storeFailure } from '../failures.js'
import { removeTree } from './copyTree.js'
import type { Disk } from './disk.js'
import { lockFolders } from './lockFolders.js'
import type { Holder } from './lockHolder.js'
import { holderFile, isSurelyGone, ownName, ownTokens, readHolder } from './lockHolder.js'
import { exists, readIfThere, removeIfThere, replaceFile } from './wholeFiles.js'

/** A holder on another machine that has not renewed its lock for so long may be gone, in milliseconds. */
const staleAfter = 30_000
const renewEvery = staleAfter / 3
/** How long a write may trust the last look at the lock, in milliseconds. */
const trustFor = 5_000

export interface LibraryLock {
  /** Throws when another program has taken the library over, for instance while this machine slept. */
  confirm(): Promise<void>
  release(): Promise<void>
}

/** The library's folder is not where it was opened. */
export class LibraryGone extends Error {
  override readonly name = 'LibraryGone'
}

/** Another program writes this library now. */
export class LibraryLost extends Error {
  override readonly name = 'LibraryLost'
}

const inUse = (folder: string, holder: Holder | null) =>
  holder === null
    ? err(
        'library-in-use',
        `Another program has the library ${folder} open. Close it there, then try again.`,
        { path: folder },
      )
    : err(
        'library-in-use',
        `The library ${folder} is open in another Tickmark (process ${holder.pid} on ${holder.host}, since ${holder.startedAt}). Close it there, then try again.`,
        { path: folder, host: holder.host, pid: holder.pid, startedAt: holder.startedAt },
      )

/** proper-lockfile knows its locks by the first argument, so each has a path of its own. */
const lockOn = (disk: Disk, path: string, stale: number, onLost: () => void) =>
  lockfile.lock(path, {
    lockfilePath: path,
    realpath: false,
    stale,
    update: stale / 3,
    onCompromised: onLost,
    fs: lockFolders(disk),
  })

/** In milliseconds since 1970; null when it is not there. */
const changedAt = async (disk: Disk, folder: string): Promise<number | null> => {
  try {
    return (await disk.changedAt(folder)).getTime()
  } catch (cause) {
    if (isMissing(cause)) return null
    throw cause
  }
}

/**
 * Whether a program on another machine renews its lock. A lock that looks fresh is believed. One that does not is watched: the
 * clock of that machine, which gives it its time, may be wrong, and two programs that write at once would spoil the journal.
 */
const isRenewed = async (disk: Disk, held: string, watchFor: number): Promise<boolean> => {
  const before = await changedAt(disk, held)
  if (before === null || Math.abs(Date.now() - before) < staleAfter) return before !== null
  await setTimeout(watchFor)
  const after = await changedAt(disk, held)
  return after !== null && after !== before
}

/** Nobody holds the guard longer than some milliseconds; one that is so old, or comes from the future, was left behind. */
const guardStaleAfter = 5_000
const guardPatience = 8_000
const guardLook = 40

const takeGuard = async (disk: Disk, guard: string): Promise<() => Promise<void>> => {
  for (const begun = performance.now(); ; ) {
    try {
      return await lockOn(disk, guard, guardStaleAfter, () => undefined)
    } catch (cause) {
      if (codeOf(cause) !== 'ELOCKED' || performance.now() - begun > guardPatience) throw cause
    }
    // The clock was set back since: by its time the guard would stay for as long as that.
    const at = await changedAt(disk, guard)
    if (at !== null && at > Date.now() + guardStaleAfter) await removeFolder(disk, guard)
    await setTimeout(guardLook)
  }
}

const removeFolder = async (disk: Disk, folder: string): Promise<void> => {
  try {
    await removeTree(disk, folder, () => Promise.resolve())
  } catch (cause) {
    if (!isMissing(cause)) throw cause
  }
}

/** Looking who holds the lock, taking it over and giving it back are one step for all programs that try: the guard. */
const underGuard = async <T>(disk: Disk, lock: string, act: () => Promise<T>): Promise<T> => {
  const guard = join(lock, 'guard')
  const leave = await takeGuard(disk, guard)
  try {
    return await act()
  } finally {
    // A guard that stays all the same is taken for left behind some seconds later.
    await leave()
      .catch(() => removeFolder(disk, guard))
      .catch(() => undefined)
  }
}

/** Takes the lock of the library in `folder`, or says who holds it. `now` is the start that others are told. */
export const lockLibrary = async (
  disk: Disk,
  folder: string,
  now: string,
  /** Milliseconds, more than a holder takes to renew its lock; tests renew theirs more often. */
  watchFor = 1.2 * renewEvery,
): Promise<Result<LibraryLock>> => {
  const lock = join(folder, 'lock')
  const held = join(lock, 'held')
  try {
    await disk.mkdir(lock)
    return await underGuard(disk, lock, async () => {
      const holder = await readHolder(disk, lock)
      if (await exists(disk, held)) {
        const isGone = holder !== null && (await isSurelyGone(holder))
        if (isGone) await removeFolder(disk, held)
        else if (holder?.host === hostname() || (await isRenewed(disk, held, watchFor)))
          return inUse(folder, holder)
        else await removeFolder(disk, held)
      }
      return ok(await HeldLock.take(disk, folder, await ownName(now)))
    })
  } catch (cause) {
    if (codeOf(cause) !== 'ELOCKED') return storeFailure(cause, 'lock the library', folder)
    return inUse(folder, await readHolder(disk, lock).catch(() => null))
  }
}

class HeldLock implements LibraryLock {
  readonly #lock: string
  #release: () => Promise<void> = () => Promise.resolve()
  /** It could not be renewed: the disk went away for a while, or another program has taken it over. */
  #lapsed = false
  /** By two clocks: one of them stands still while the machine sleeps, the other one can be set. */
  #confirmedAt = { ran: performance.now(), wall: Date.now() }

  private constructor(
    private readonly disk: Disk,
    private readonly folder: string,
    private readonly token: string,
  ) {
    this.#lock = join(folder, 'lock')
  }

  /** The name goes first: a lock that is left half taken is then one of a program that is known to be gone. */
  static async take(disk: Disk, folder: string, own: Holder): Promise<HeldLock> {
    const taken = new HeldLock(disk, folder, own.token)
    const path = holderFile(taken.#lock)
    const before = await readIfThere(disk, path)
    try {
      await replaceFile(disk, path, Buffer.from(JSON.stringify(own)))
      await taken.#take()
    } catch (cause) {
      const putBack = before === null ? removeIfThere(disk, path) : replaceFile(disk, path, before)
      await putBack.catch(() => undefined)
      throw cause
    }
    ownTokens.add(own.token)
    return taken
  }

  async #take(): Promise<void> {
    this.#release = await lockOn(this.disk, join(this.#lock, 'held'), staleAfter, () => {
      this.#lapsed = true
    })
    this.#lapsed = false
  }

  async confirm(): Promise<void> {
    const { ran, wall } = this.#confirmedAt
    const isRecent = performance.now() - ran < trustFor && Math.abs(Date.now() - wall) < trustFor
    if (isRecent && !this.#lapsed) return
    await this.#look()
    if (this.#lapsed) await underGuard(this.disk, this.#lock, () => this.#takeAgain())
    this.#confirmedAt = { ran: performance.now(), wall: Date.now() }
  }

  /** Never throws: what stays of the lock bears the name of one that is gone, and everything else is on the disk. */
  async release(): Promise<void> {
    ownTokens.delete(this.token)
    try {
      await underGuard(this.disk, this.#lock, async () => {
        if ((await readHolder(this.disk, this.#lock))?.token !== this.token) return
        await this.#release()
        await removeIfThere(this.disk, holderFile(this.#lock))
      })
    } catch {
      // At least it is not renewed any more.
      if (!this.#lapsed) await this.#release().catch(() => undefined)
    }
  }
  /** Throws unless the lock still bears this program's name. */
  async #look(): Promise<void> {
    const holder = await readHolder(this.disk, this.#lock)
    if (holder?.token === this.token) return
    if (holder !== null)
      throw new LibraryLost(`process ${holder.pid} on ${holder.host} has taken the library over`)
    if (!(await exists(this.disk, join(this.folder, 'library.json')))) throw new LibraryGone(this.folder)
    throw new LibraryLost('the lock of the library is gone')
  }

  /** The disk is back, and nobody has taken the library meanwhile. */
  async #takeAgain(): Promise<void> {
    await this.#look()
    await removeFolder(this.disk, join(this.#lock, 'held'))
    await this.#take()
  }
}
