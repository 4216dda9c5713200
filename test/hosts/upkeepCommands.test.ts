import { execFile } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeDisk } from '../../electron/adapters/store/disk.js'
import { readJournal } from '../../electron/adapters/store/journal/readJournal.js'
import { encodeRecord, numberedPayload } from '../../electron/adapters/store/journal/records.js'
import { digest, projectRoot, temporaryFolder } from '../support/temporary.js'

const tickmark = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(projectRoot, 'scripts', 'tickmark.mjs'), ...args],
      (failure, stdout, stderr) => {
        const code = failure === null ? 0 : Number(failure.code)
        // A stale build is made first and says so; it is no word of the command.
        resolve({ code, stdout, stderr: stderr.replace(/^Building electron…\n/u, '') })
      },
    )
  })

const withVerdict = async () => {
  const folder = await temporaryFolder()
  const library = join(folder, 'library')
  const file = join(folder, 'story.txt')
  await writeFile(file, digest.replaceAll('\n', '\r\n'))
  const story = (await tickmark('import', file, '--library', library)).stdout.slice(0, 16)
  const extraction = JSON.parse((await tickmark('extract', file, '--json')).stdout)
  const claim: string = extraction.claims[0].id
  const mark = (status: string) =>
    tickmark('mark', story, claim, status, '--checker', 'Ana', '--library', library)
  expect(await mark('disputed')).toMatchObject({ code: 0, stderr: '' })
  return { library, story, claim, mark }
}

/** Changes a word of one entry and makes its checksum fit, as a forger would; the chain he cannot mend without the rest. */
const forge = async (library: string, seq: number): Promise<void> => {
  for await (const { segment, read, records } of readJournal(nodeDisk, join(library, 'journal'))) {
    const record = records.find(({ entry }) => entry.seq === seq)
    if (record === undefined) continue
    const { seq: _seq, ...entry } = JSON.parse(
      record.payload.toString('utf8').replace('disputed', 'Disputed'),
    )
    const forged = JSON.stringify(entry).replace('Disputed', 'disputed').replace('"Ana"', '"Eva"')
    const path = join(library, 'journal', segment.name)
    const bytes = await readFile(path)
    encodeRecord(numberedPayload(seq, forged), record.hash).copy(bytes, read.from + record.start)
    await writeFile(path, bytes)
  }
}

describe('tickmark verify, backup and restore', () => {
  it('ends with 0 when everything holds, and with 1 and a line for each thing that does not', async () => {
    const { library } = await withVerdict()
    expect(await tickmark('verify', '--library', library)).toMatchObject({
      code: 0,
      stdout: '1 story, 2 journal entries: everything holds\n',
      stderr: '',
    })
    const [part = ''] = await readdir(join(library, 'originals'))
    const [original = ''] = await readdir(join(library, 'originals', part))
    await writeFile(join(library, 'originals', part, original), 'other words')
    const hurt = await tickmark('verify', '--library', library)
    expect(hurt.code).toBe(1)
    expect(hurt.stderr).toMatch(/has changed: its SHA-256 is not its name/u)
    expect(hurt.stdout).toMatch(/1 problem$/mu)
  }, 120_000)

  it('names the first entry that does not fit the chain', async () => {
    const { library, mark } = await withVerdict()
    await mark('supported')
    await forge(library, 2)
    const { code, stderr } = await tickmark('verify', '--library', library)
    expect(code).toBe(1)
    expect(stderr.split('\n').filter((line) => line.includes('the chain breaks'))).toEqual([
      expect.stringMatching(/entry 2 \(story [0-9a-f]{16}\) is the first that does not fit/u),
    ])
  }, 120_000)

  it('brings back what a backup holds, beside what was there, and says on the way what it mended', async () => {
    const { library, story, mark } = await withVerdict()
    const day = (await tickmark('backup', '--library', library)).stdout.trim()
    await mark('supported')
    await rm(join(library, 'stories', story, 'story.json'))
    const mended = await mark('unverified')
    expect(mended).toMatchObject({ code: 0, stderr: expect.stringMatching(/came back from the backup of/u) })
    const restored = await tickmark('restore', day.slice(-10), '--library', library)
    expect(restored).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/the library that was there is in/u),
    })
    const aside = /is in (.+)\)/u.exec(restored.stdout)?.[1] ?? ''
    for (const [folder, entries] of [
      [library, 2],
      [aside, 4],
    ] as const)
      expect((await tickmark('verify', '--library', folder)).stdout).toContain(
        `${entries} journal entries: everything`,
      )
    expect((await tickmark('restore', '1999-01-01', '--library', library)).code).toBe(3)
  }, 120_000)
})
