/** Writes a file piece by piece: it bears another name until it is whole, so that nobody takes half a file for a whole one. */
import { once } from 'node:events'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Result } from '../core/result.js'
import { err, ok } from '../core/result.js'
import { storeFailure } from './failures.js'

/** Standard output waits for who reads it; a pipe that is closed ends the report in silence, as for any command. */
const toStandardOutput = async (pieces: AsyncIterable<Uint8Array>): Promise<void> => {
  for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

/** Pieces that throw leave no file behind, and a file that was there before as it was. `-` is standard output. */
export const writeStreamedFile = async (
  path: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<Result<void>> => {
  if (path === '-') {
    await toStandardOutput(pieces)
    return ok(undefined)
  }
  if ((await stat(path).catch(() => null))?.isDirectory() === true)
    return err('file-is-folder', `“${path}” is a folder. Give the name of a file.`, { fileName: path })
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  let bug: unknown
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(temporary, 'wx')
    try {
      for (const iterator = pieces[Symbol.asyncIterator](); ; ) {
        let step: IteratorResult<Uint8Array>
        try {
          step = await iterator.next()
        } catch (cause) {
          bug = cause
          throw cause
        }
        if (step.done === true) break
        await file.writeFile(step.value)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
    return ok(undefined)
  } catch (cause) {
    await rm(temporary, { force: true })
    if (bug !== undefined) throw bug
    return storeFailure(cause, 'write the report', path)
  }
}
