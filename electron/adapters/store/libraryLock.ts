/** One writer at a time: a lock with the holder's host, pid and start, taken over only from a holder that is surely gone. */
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import lockfile from 'proper-lockfile'
import { z } from 'zod'
import type { Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import { codeOf, isMissing, storeFailure } from '../failures.js'

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

export const readHolder = async (lock: string): Promise<Holder | null> => {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(await readFile(join(lock, 'holder.json'), 'utf8')))
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
const lockOn = (path: string, stale: number, onLost: () => void) =>
  lockfile.lock(path, {
    lockfilePath: path,
    realpath: false,
    stale,
    update: stale / 3,
    onCompromised: onLost,
  })

/** Looking who holds the lock and taking it over are one step for all programs that try: the guard. */
const underGuard = async <T>(lock: string, act: () => Promise<T>): Promise<T> => {
  const guard = join(lock, 'guard')
  const leave = await lockfile.lock(guard, {
    lockfilePath: guard,
    realpath: false,
    stale: 5_000,
    retries: { retries: 80, minTimeout: 25, maxTimeout: 100 },
  })
  try {
    return await act()
  } finally {
    await leave().catch(() => undefined)
  }
}

/** Takes the lock of the library in `folder`, or says who holds it. `now` is the start that others are told. */
export const lockLibrary = async (folder: string, now: string): Promise<Result<LibraryLock>> => {
  const lock = join(folder, 'lock')
  const held = join(lock, 'held')
  try {
    await mkdir(lock, { recursive: true })
    return await underGuard(lock, async () => {
      const holder = await readHolder(lock)
      const isHeld = await lockfile.check(held, { lockfilePath: held, realpath: false, stale: 1e12 })
      if (isHeld && holder !== null) {
        if (await isSurelyGone(holder)) await rm(held, { recursive: true, force: true })
        else if (holder.host === hostname()) return inUse(folder, holder)
      }
      const own: Holder = {
        host: hostname(),
        pid: process.pid,
        startedAt: now,
        token: randomUUID(),
        born: await bornAt(process.pid),
      }
      const taken = new HeldLock(folder, own.token)
      try {
        await taken.take()
      } catch (cause) {
        if (codeOf(cause) === 'ELOCKED') return inUse(folder, holder)
        throw cause
      }
      await writeFile(join(lock, 'holder.json'), JSON.stringify(own))
      ownTokens.add(own.token)
      return ok(taken)
    })
  } catch (cause) {
    if (codeOf(cause) === 'ELOCKED') return inUse(folder, await readHolder(lock))
    return storeFailure(cause, 'lock the library', folder)
  }
}

class HeldLock implements LibraryLock {
  readonly #lock: string
  #release: () => Promise<void> = () => Promise.resolve()
  /** It could not be renewed: the disk went away for a while, or another program has taken it over. */
  #lapsed = false
  /** By two clocks: one of them stands still while the machine sleeps, the other one can be set. */
  #confirmedAt = { ran: performance.now(), wall: Date.now() }

  constructor(
    private readonly folder: string,
    private readonly token: string,
  ) {
    this.#lock = join(folder, 'lock')
  }

  async take(): Promise<void> {
    this.#release = await lockOn(join(this.#lock, 'held'), staleAfter, () => {
      this.#lapsed = true
    })
    this.#lapsed = false
  }

  async confirm(): Promise<void> {
    const { ran, wall } = this.#confirmedAt
    const isRecent = performance.now() - ran < trustFor && Math.abs(Date.now() - wall) < trustFor
    if (isRecent && !this.#lapsed) return
    await this.#look()
    if (this.#lapsed) await underGuard(this.#lock, () => this.#takeAgain())
    this.#confirmedAt = { ran: performance.now(), wall: Date.now() }
  }

  async release(): Promise<void> {
    ownTokens.delete(this.token)
    const holder = await readHolder(this.#lock)
    if (holder?.token !== this.token) return
    await rm(join(this.#lock, 'holder.json'), { force: true })
    try {
      await this.#release()
    } catch (cause) {
      if (!isMissing(cause) && codeOf(cause) !== 'ENOTACQUIRED' && codeOf(cause) !== 'ERELEASED') throw cause
    }
  }

  /** Throws unless the lock still bears this program's name. */
  async #look(): Promise<void> {
    const holder = await readHolder(this.#lock)
    if (holder?.token === this.token) return
    if (holder !== null)
      throw new LibraryLost(`process ${holder.pid} on ${holder.host} has taken the library over`)
    try {
      await stat(join(this.folder, 'library.json'))
    } catch {
      throw new LibraryGone(this.folder)
    }
    throw new LibraryLost('the lock of the library is gone')
  }

  /** The disk is back, and nobody has taken the library meanwhile. */
  async #takeAgain(): Promise<void> {
    await this.#look()
    await rm(join(this.#lock, 'held'), { recursive: true, force: true })
    await this.take()
  }
}
