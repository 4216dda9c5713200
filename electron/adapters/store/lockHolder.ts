/** Who holds a library: named in a file of the lock, so that another program can say it, and can tell that it is gone. */
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { codeOf } from '../failures.js'
import type { Disk } from './disk.js'
import { readIfThere } from './wholeFiles.js'

const holderSchema = z.object({
  host: z.string(),
  pid: z.number().int(),
  startedAt: z.string(),
  token: z.string(),
  /** When the system says that the process began; tells it from a later one under the same pid. Linux only. */
  born: z.string().nullable(),
})
export type Holder = Readonly<z.infer<typeof holderSchema>>

export const holderFile = (lock: string): string => join(lock, 'holder.json')

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

/** This process, under a name of its own for each time that it takes a library. */
export const ownName = async (startedAt: string): Promise<Holder> => ({
  host: hostname(),
  pid: process.pid,
  startedAt,
  token: randomUUID(),
  born: await bornAt(process.pid),
})

/** Tokens of the locks that this process holds: another one under its pid is left from a process before it. */
export const ownTokens = new Set<string>()

export const isSurelyGone = async (holder: Holder): Promise<boolean> => {
  if (holder.host !== hostname()) return false
  if (holder.pid === process.pid) return !ownTokens.has(holder.token)
  if (!isAlive(holder.pid)) return true
  const born = await bornAt(holder.pid)
  return holder.born !== null && born !== null && holder.born !== born
}
