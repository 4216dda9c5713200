/** Files that are named on the command line, read and written. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { IncomingFile } from '../core/contract.js'
import type { Result } from '../core/result.js'
import { err, ok } from '../core/result.js'
import { checkFileName, storyByteLimit } from '../core/story/readStory.js'
import { fileFailure, storeFailure } from './failures.js'
import { nodeDisk } from './store/disk.js'
import { replaceFile } from './store/wholeFiles.js'

/** The bytes are read only when the size is one that a story may have. */
export const readNamedFile = async (path: string): Promise<Result<IncomingFile>> => {
  const named = checkFileName(path)
  if (!named.ok) return named
  try {
    const { size } = await stat(path)
    const bytes = size > storyByteLimit ? new Uint8Array() : await readFile(path)
    const arrayBuffer = async (): Promise<ArrayBuffer> => new Uint8Array(bytes).buffer
    return ok({ name: basename(path), size, type: '', arrayBuffer })
  } catch (cause) {
    return fileFailure(cause, path)
  }
}

export const writeNamedFile = async (path: string, text: string): Promise<Result<void>> => {
  if (path === '-') {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    return ok(undefined)
  }
  try {
    if ((await stat(path).catch(() => null))?.isDirectory() === true)
      return err('file-is-folder', `“${path}” is a folder. Give the name of a file.`, { fileName: path })
    await replaceFile(nodeDisk, path, Buffer.from(text))
    return ok(undefined)
  } catch (cause) {
    return storeFailure(cause, 'write the report', path)
  }
}
