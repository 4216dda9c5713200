/** Why a shared folder cannot be read, in words of our own: the system's are for programmers. */
import type { Err } from '../../core/result.js'
import { err } from '../../core/result.js'
import { codeOf } from '../failures.js'

type Why = 'relative' | 'missing' | 'file' | 'forbidden' | 'silent'

export const whyUnreachable = (cause: unknown): Exclude<Why, 'relative'> => {
  switch (codeOf(cause)) {
    case 'ENOENT':
      return 'missing'
    case 'ENOTDIR':
      return 'file'
    case 'EACCES':
    case 'EPERM':
      return 'forbidden'
    default:
      return 'silent'
  }
}

const again = 'Connect the disk or the share and try again; nothing is lost meanwhile.'

const sentences: Readonly<Record<Why, (folder: string) => string>> = {
  relative: (folder) =>
    `The shared folder “${folder}” is not named by its whole path. Choose it again, beginning with the disk.`,
  missing: (folder) => `The shared folder ${folder} is not there. ${again}`,
  file: (folder) => `The shared folder ${folder} is a file. Choose a folder.`,
  forbidden: (folder) =>
    `The shared folder ${folder} may not be read: permission denied. Change its permissions and try again; nothing is lost meanwhile.`,
  silent: (folder) => `The shared folder ${folder} does not answer. ${again}`,
}

/** `why` is for the words of other languages, `systemCode` for whoever looks after the disk. */
export const unreachableFolder = (folder: string, why: Why, systemCode = ''): Err =>
  err('exchange-unreachable', sentences[why](folder), {
    path: folder,
    why,
    systemCode: systemCode === '' ? null : systemCode,
  })
