import { execFile } from 'node:child_process'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digest, projectRoot, temporaryFolder } from '../support/temporary.js'

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const tickmark = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(projectRoot, 'scripts', 'tickmark.mjs'), ...args],
      (failure, stdout, stderr) => {
        const code = failure === null ? 0 : Number(failure.code)
        resolve({ code, stdout, stderr: stderr.replace(/^Building electron…\n/u, '') })
      },
    )
  })

/** A library with one story, and the id of its first claim. */
const begun = async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'story.txt')
  await writeFile(file, digest)
  const ana = join(folder, 'ana')
  const imported = await tickmark('import', file, '--library', ana)
  const storyId = imported.stdout.slice(0, 16)
  const extracted = await tickmark('extract', file)
  const claimId = /[0-9a-f]{12}-\d+-\d+/u.exec(extracted.stdout)?.[0] ?? ''
  return { folder, file, ana, storyId, claimId }
}

/** A dozen programs start one after the other, each in a second or three. */
const patience = 120_000

describe('tickmark session', () => {
  it(
    'packs, inspects, opens and merges',
    async () => {
      const { folder, file, ana, storyId, claimId } = await begun()
      await tickmark('mark', storyId, claimId, 'supported', '--checker', 'Ana', '--library', ana)
      const out = join(folder, 'work.tickmark')
      const packed = await tickmark('session', 'pack', storyId, '--sign', '--out', out, '--library', ana)
      expect(packed).toMatchObject({ code: 0, stdout: `${out}\n`, stderr: '' })
      if (process.platform !== 'win32')
        expect((await stat(join(ana, 'signing-key.pem'))).mode & 0o777).toBe(0o600)
      const again = join(folder, 'again.tickmark')
      await tickmark('session', 'pack', '--all', '--sign', '--out', again, '--library', ana)
      expect((await readFile(again)).equals(await readFile(out))).toBe(true)

      const inspected = await tickmark('session', 'inspect', out)
      expect(inspected).toMatchObject({ code: 0, stderr: '' })
      expect(inspected.stdout).toMatch(/1 story, 1 decision,.+signed with the key [0-9a-f]{4} /su)

      const opened = await tickmark('session', 'open', out, '--library', join(folder, 'opened'))
      expect(opened).toMatchObject({ code: 0, stdout: expect.stringMatching(/1 new story.+merged\n$/su) })
      const twice = await tickmark('session', 'open', out, '--library', join(folder, 'opened'))
      expect(twice).toMatchObject({ code: 3, stderr: expect.stringContaining('has stories already') })

      const ben = join(folder, 'ben')
      await tickmark('import', file, '--library', ben)
      await tickmark('mark', storyId, claimId, 'disputed', '--checker', 'Ben', '--library', ben)
      const planned = await tickmark('session', 'merge', out, '--dry-run', '--library', ben)
      expect(planned.stdout).toMatch(
        /1 conflict:.+here {2}disputed by Ben.+there supported by Ana.+nothing was changed/su,
      )
      const queued = join(folder, 'queue.tickmark')
      const pack = (...args: string[]) =>
        tickmark('session', 'pack', ...args, '--out', queued, '--library', ana)
      expect(await pack('--queue', '--sealed')).toMatchObject({ code: 0, stderr: '' })
      expect((await tickmark('session', 'inspect', queued)).stdout).toMatch(/verdicts are sealed/u)
      expect(await pack('--status', 'supported', '--checker', 'ana')).toMatchObject({ code: 0, stderr: '' })
      expect(await pack('--status', 'unverified')).toMatchObject({ code: 3 })
      expect(await pack('--status', 'true')).toMatchObject({ code: 2 })
      expect(await pack('--all', '--blind', '--sealed')).toMatchObject({ code: 2 })

      const third = join(folder, 'third')
      await tickmark('import', file, '--library', third)
      await tickmark('mark', storyId, claimId, 'disputed', '--checker', 'Cleo', '--library', third)
      const keep = ['session', 'merge', out, '--keep', 'there', '--library', third]
      const nobody = await tickmark(...keep)
      expect(nobody).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--checker NAME') })
      expect((await tickmark('list', '--library', third)).stdout).toMatch(/1 disputed/u)
      const kept = await tickmark(...keep, '--checker', 'Cleo')
      expect(kept.stdout).toMatch(/merged\n1 conflict settled for what is in the package\n$/u)
      expect((await tickmark('list', '--library', third)).stdout).toMatch(/1 supported/u)

      const asJson: unknown = JSON.parse(
        (await tickmark('session', 'merge', out, '--json', '--library', ben)).stdout,
      )
      expect(asJson).toMatchObject({ merged: true, conflictCount: 1, events: { new: 1 } })
      expect((await tickmark('verify', '--library', ben)).stdout).toMatch(/everything holds/u)
    },
    patience,
  )

  it(
    'refuses what is no package, and bad use',
    async () => {
      const { folder, file } = await begun()
      const bad = await tickmark('session', 'merge', file, '--library', join(folder, 'ben'))
      expect(bad).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('no sound zip file') })
      expect(await tickmark('session', 'pack')).toMatchObject({ code: 2 })
      expect(await tickmark('session', 'throw')).toMatchObject({ code: 2 })
      const missing = await tickmark('session', 'inspect', join(folder, 'none.tickmark'))
      expect(missing).toMatchObject({ code: 3, stderr: expect.stringContaining('is not there') })
    },
    patience,
  )
})
