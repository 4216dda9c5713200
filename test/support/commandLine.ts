/** Runs the built command line as a program of its own, as somebody at a terminal does. */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digest, projectRoot, temporaryFolder } from './temporary.js'

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** In `cwd`, where relative paths begin. */
export const tickmarkIn = (cwd: string, ...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(projectRoot, 'scripts', 'tickmark.mjs'), ...args],
      { cwd },
      (failure, stdout, stderr) => {
        const code = failure === null ? 0 : Number(failure.code)
        // A stale build is made first and says so; it is no word of the command.
        resolve({ code, stdout, stderr: stderr.replace(/^Building electron…\n/u, '') })
      },
    )
  })

export const tickmark = (...args: string[]): Promise<Ended> => tickmarkIn(projectRoot, ...args)

/** A library that holds the digest. */
export const libraryWithDigest = async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'story.txt')
  await writeFile(file, digest)
  const library = join(folder, 'library')
  const imported = await tickmark('import', file, '--library', library)
  return { folder, file, library, storyId: imported.stdout.slice(0, 16) }
}

/** A dozen programs start one after the other, each in a second or three. */
export const patience = 120_000
