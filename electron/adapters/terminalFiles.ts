/** Files that are named on the command line. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { IncomingFile } from '../core/contract.js'
import type { Result } from '../core/result.js'
import { ok } from '../core/result.js'
import { reportByteLimit } from '../core/reports/importReport.js'
import { checkFileName, storyByteLimit } from '../core/story/readStory.js'
import { fileFailure } from './failures.js'

/** The bytes are read only when the size is one that such a file may have. */
export const readNamedFile = async (
  path: string,
  kind: 'story' | 'report' = 'story',
): Promise<Result<IncomingFile>> => {
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
