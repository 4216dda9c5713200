/** Keeps the log in a file of the library's folder: `logs/tickmark.log`, and three older ones. It never leaves the machine. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describeBug } from '../../core/log/describeBug.js'
import { formatLogLine } from '../../core/log/formatLogLine.js'
import type { Log, LogFacts, LogLevel } from '../../core/log/log.js'

/** A file of this size, in bytes, is set aside; so many older ones are kept. Weeks of work fit into one. */
const fullAt = 1_000_000
const olderFiles = 3

const nameOf = (age: number): string => (age === 0 ? 'tickmark.log' : `tickmark.${age}.log`)

const sizeOf = (path: string): number => {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}

/** The oldest falls off, each other one grows a number older. */
const rotate = (folder: string): void => {
  for (let age = olderFiles - 1; age >= 0; age--)
    if (sizeOf(join(folder, nameOf(age))) > 0)
      renameSync(join(folder, nameOf(age)), join(folder, nameOf(age + 1)))
}

/**
 * Lines are few and are written at once, so that a crash does not take the last one with it. A log that cannot be written
 * (a full disk, a folder that is no folder) keeps nothing else from working.
 */
export const logFile = (folder: string, now: () => string, full = fullAt): Log => {
  const write = (level: LogLevel, event: string, facts: LogFacts = {}): void => {
    try {
      mkdirSync(folder, { recursive: true })
      const path = join(folder, nameOf(0))
      if (sizeOf(path) >= full) rotate(folder)
      appendFileSync(path, formatLogLine(now(), level, event, facts))
    } catch {
      // There is nowhere left to say it.
    }
  }
  return {
    note: write,
    bug: (event, cause) => write('error', event, describeBug(cause)),
  }
}

export const logsFolder = (library: string): string => join(library, 'logs')
