/** One writer at a time: a lock with the holder's host, pid and start, taken over only from a holder that is surely gone. */
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
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

/** Takes the lock of the library in `folder`, or says who holds it. `now` is the start that others are told. */
export const lockLibrary = async (folder: string, now: string): Promise<Result<LibraryLock>> => {
  const lock = join(folder, 'lock')
  const held = join(lock, 'held')
  const token = randomUUID()
  let lost = false
  const onLost = (): void => {
    lost = true
  }
  try {
    await mkdir(lock, { recursive: true })
    // Looking who holds the lock and taking it over are one step for all programs that try: the guard.
    const guard = join(lock, 'guard')
    const leaveGuard = await lockfile.lock(guard, {
      lockfilePath: guard,
      realpath: false,
      stale: 5_000,
      retries: { retries: 80, minTimeout: 25, maxTimeout: 100 },
    })
    try {
      const holder = await readHolder(lock)
      const isHeld = await lockfile.check(held, { lockfilePath: held, realpath: false, stale: 1e12 })
      if (isHeld && holder !== null) {
        if (await isSurelyGone(holder)) await rm(held, { recursive: true, force: true })
        else if (holder.host === hostname()) return inUse(folder, holder)
      }
      let release: () => Promise<void>
      try {
        release = await lockOn(held, staleAfter, onLost)
      } catch (cause) {
        if (codeOf(cause) === 'ELOCKED') return inUse(folder, holder)
        throw cause
      }
      const own: Holder = {
        host: hostname(),
        pid: process.pid,
        startedAt: now,
        token,
        born: await bornAt(process.pid),
      }
      await writeFile(join(lock, 'holder.json'), JSON.stringify(own))
      ownTokens.add(token)
      return ok(heldLock(lock, token, release, () => lost))
    } finally {
      await leaveGuard().catch(() => undefined)
    }
  } catch (cause) {
    if (codeOf(cause) === 'ELOCKED') return inUse(folder, await readHolder(lock))
    return storeFailure(cause, 'lock the library', folder)
  }
}

const heldLock = (
  lock: string,
  token: string,
  release: () => Promise<void>,
  isLost: () => boolean,
): LibraryLock => {
  let confirmedAt = performance.now()
  return {
    confirm: async () => {
      if (!isLost() && performance.now() - confirmedAt < trustFor) return
      const holder = await readHolder(lock)
      if (holder?.token !== token)
        throw new LibraryLost(
          holder === null
            ? 'the lock of the library is gone'
            : `process ${holder.pid} on ${holder.host} has taken the library over`,
        )
      confirmedAt = performance.now()
    },
    release: async () => {
      ownTokens.delete(token)
      const holder = await readHolder(lock)
      if (holder?.token !== token) return
      await rm(join(lock, 'holder.json'), { force: true })
      try {
        await release()
      } catch (cause) {
        if (!isMissing(cause) && codeOf(cause) !== 'ENOTACQUIRED') throw cause
      }
    },
  }
}
