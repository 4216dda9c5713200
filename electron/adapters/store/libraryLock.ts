/** One writer at a time: a lock with the holder's host, pid and start, taken over only from a holder that is surely gone. */
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import lockfile from 'proper-lockfile'
import { z } from 'zod'
import type { Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import { codeOf, isMissing, storeFailure } from '../failures.js'
import { removeTree } from './copyTree.js'
import type { Disk } from './disk.js'
import { lockFolders } from './lockFolders.js'
import { exists, readIfThere, removeIfThere, replaceFile } from './wholeFiles.js'

const holderSchema = z.object({
  host: z.string(),
  pid: z.number().int(),
  startedAt: z.string(),
  token: z.string(),
  /** When the system says that the process began; tells it from a later one under the same pid. Linux only. */
  born: z.string().nullable(),
})
export type Holder = Readonly<z.infer<typeof holderSchema>>

/** A holder on another machine that has not renewed its lock for so long is taken for gone, in milliseconds. */
const staleAfter = 30_000
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

const holderFile = (lock: string): string => join(lock, 'holder.json')

/** null when nobody is named. Throws what keeps the file from being read: who holds the library is not known then. */
export const readHolder = async (disk: Disk, lock: string): Promise<Holder | null> => {
  const bytes = await readIfThere(disk, holderFile(lock))
  if (bytes === null) return null
  try {
    const parsed = holderSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return codeOf(cause) !== 'ESRCH'
  }
}

/** Boot and tick of a process's beginning: field 22 of /proc/PID/stat, counted after the name, which may hold spaces. */
const bornAt = async (pid: number): Promise<string | null> => {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
    const tick = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return tick === undefined ? null : `${boot} ${tick}`
  } catch {
    return null
  }
}

/** Tokens of the locks that this process holds: another one under its pid is left from a process before it. */
const ownTokens = new Set<string>()

const isSurelyGone = async (holder: Holder): Promise<boolean> => {
  if (holder.host !== hostname()) return false
  if (holder.pid === process.pid) return !ownTokens.has(holder.token)
  if (!isAlive(holder.pid)) return true
  const born = await bornAt(holder.pid)
  return holder.born !== null && born !== null && holder.born !== born
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

const isHeldFor = (disk: Disk, path: string, stale: number): Promise<boolean> =>
  lockfile.check(path, { lockfilePath: path, realpath: false, stale, fs: lockFolders(disk) })

/** Nobody holds the guard longer than some milliseconds; one that is so old, or comes from the future, was left behind. */
const guardStaleAfter = 5_000
const guardPatience = 8_000
const guardLook = 40

const wasLeftBehind = async (disk: Disk, guard: string): Promise<boolean> => {
  try {
    return (await disk.changedAt(guard)).getTime() > Date.now() + guardStaleAfter
  } catch (cause) {
    if (isMissing(cause)) return false
    throw cause
  }
}

const takeGuard = async (disk: Disk, guard: string): Promise<() => Promise<void>> => {
  for (const begun = performance.now(); ; ) {
    try {
      return await lockOn(disk, guard, guardStaleAfter, () => undefined)
    } catch (cause) {
      if (codeOf(cause) !== 'ELOCKED' || performance.now() - begun > guardPatience) throw cause
    }
    // The clock was set back since: by its time the guard would stay for as long as that.
    if (await wasLeftBehind(disk, guard)) await removeFolder(disk, guard)
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
export const lockLibrary = async (disk: Disk, folder: string, now: string): Promise<Result<LibraryLock>> => {
  const lock = join(folder, 'lock')
  const held = join(lock, 'held')
  try {
    await disk.mkdir(lock)
    return await underGuard(disk, lock, async () => {
      const holder = await readHolder(disk, lock)
      if (await isHeldFor(disk, held, 1e12)) {
        const isGone = holder !== null && (await isSurelyGone(holder))
        if (isGone) await removeFolder(disk, held)
        else if (holder?.host === hostname() || (await isHeldFor(disk, held, staleAfter)))
          return inUse(folder, holder)
      }
      const own: Holder = {
        host: hostname(),
        pid: process.pid,
        startedAt: now,
        token: randomUUID(),
        born: await bornAt(process.pid),
      }
      return ok(await HeldLock.take(disk, folder, own))
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
