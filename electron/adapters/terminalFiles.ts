/** Files that are named on the command line. */
import { open, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { IncomingFile } from '../core/contract.js'
import type { Result } from '../core/result.js'
import { ok } from '../core/result.js'
import { reportByteLimit } from '../core/reports/importReport.js'
import { checkFileName, storyByteLimit } from '../core/story/readStory.js'
import { fileFailure } from './failures.js'

const readPart = async (path: string, start: number, end: number): Promise<ArrayBuffer> => {
  const file = await open(path, 'r')
  try {
    const bytes = new Uint8Array(end - start)
    let got = 0
    while (got < bytes.length) {
      const { bytesRead } = await file.read(bytes, got, bytes.length - got, start + got)
      if (bytesRead === 0) break
      got += bytesRead
    }
    return bytes.buffer.slice(0, got)
  } finally {
    await file.close()
  }
}

/** A file of which parts are read when they are asked for. */
const partlyReadFile = async (path: string): Promise<Result<IncomingFile>> => {
  const named = checkFileName(path)
  if (!named.ok) return named
  try {
    const about = await stat(path)
    if (about.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' })
    await (await open(path, 'r')).close()
    const { size } = about
    return ok({
      name: basename(path),
      size,
      type: '',
      arrayBuffer: () => readPart(path, 0, size),
      slice: (start, end) => ({ arrayBuffer: () => readPart(path, start, end) }),
    })
  } catch (cause) {
    return fileFailure(cause, path)
  }
}

/** The bytes are read only when the size is one that such a file may have. */
export const readNamedFile = async (
  path: string,
  kind: 'story' | 'report' | 'session' = 'story',
): Promise<Result<IncomingFile>> => {
  if (kind === 'session') return await partlyReadFile(path)
  const limit = kind === 'story' ? storyByteLimit : reportByteLimit
  const named = checkFileName(path)
  if (!named.ok) return named
  try {
    const { size } = await stat(path)
    const bytes = size > limit ? new Uint8Array() : await readFile(path)
    const arrayBuffer = async (): Promise<ArrayBuffer> => new Uint8Array(bytes).buffer
    return ok({ name: basename(path), size, type: '', arrayBuffer })
  } catch (cause) {
    return fileFailure(cause, path)
  }
}
