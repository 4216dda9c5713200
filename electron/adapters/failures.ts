/** Turns what the operating system says into the workbench's own errors. */
import type { Err } from '../core/result.js'
import { err } from '../core/result.js'

export const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''

export const isMissing = (cause: unknown): boolean => codeOf(cause) === 'ENOENT'

/** `doing` completes "Could not …"; `path` is the file or folder it was done to. */
export const storeFailure = (cause: unknown, doing: string, path: string): Err => {
  const code = codeOf(cause)
  const context = { path, systemCode: code === '' ? null : code }
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return err(
        'store-disk-full',
        `Could not ${doing}: the disk that holds ${path} is full. Free some space and try again.`,
        context,
      )
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return err(
        'store-not-writable',
        `Could not ${doing}: ${path} may not be written (${code}). Check its permissions and try again.`,
        context,
      )
    default: {
      const why = cause instanceof Error ? cause.message : String(cause)
      return err(
        'store-failed',
        `Could not ${doing} at ${path}: ${why}. Try again; if it goes on, check the disk.`,
        context,
      )
    }
  }
}

/** The same for a file that a checker named, to be read. */
export const fileFailure = (cause: unknown, path: string): Err => {
  const code = codeOf(cause)
  switch (code) {
    case 'ENOENT':
      return err('file-not-found', `“${path}” is not there (any more). Check the name and the folder.`, {
        fileName: path,
      })
    case 'EISDIR':
      return err('file-is-folder', `“${path}” is a folder. Choose the text files in it.`, { fileName: path })
    case 'EACCES':
    case 'EPERM':
      return err(
        'file-not-readable',
        `“${path}” may not be read: permission denied. Change its permissions or copy it elsewhere.`,
        { fileName: path },
      )
    default: {
      const why = cause instanceof Error ? cause.message : String(cause)
      return err('file-not-readable', `“${path}” could not be read: ${why}.`, { fileName: path })
    }
  }
}
