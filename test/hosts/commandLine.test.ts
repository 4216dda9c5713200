import { execFile } from 'node:child_process'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
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
        // A stale build is made first and says so; it is no word of the command.
        resolve({ code, stdout, stderr: stderr.replace(/^Building electron…\n/u, '') })
      },
    )
  })

const withStory = async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'story.txt')
  await writeFile(file, digest)
  const library = join(folder, 'library')
  return { folder, file, library }
}

describe('tickmark', () => {
  it('imports, lists, marks and reports in one library', async () => {
    const { folder, file, library } = await withStory()
    const imported = await tickmark('import', file, '--library', library)
    expect(imported).toMatchObject({ code: 0, stderr: '' })
    const listed: unknown = JSON.parse((await tickmark('list', '--json', '--library', library)).stdout)
    expect(listed).toMatchObject([{ counts: { open: expect.any(Number) } }])
    const id = imported.stdout.slice(0, 16)
    const extraction = JSON.parse((await tickmark('extract', file, '--json')).stdout)
    const claimId: string = extraction.claims[0].id
    const marked = await tickmark(
      'mark',
      id,
      claimId,
      'disputed',
      '--reason',
      'outdated',
      '--rationale',
      'Old figure.',
      '--checker',
      'Ana',
      '--library',
      library,
    )
    expect(marked).toMatchObject({ code: 0, stderr: '' })
    const out = join(folder, 'report.md')
    expect((await tickmark('report', id, '--format', 'md', '--out', out, '--library', library)).code).toBe(0)
    expect(await readFile(out, 'utf8')).toMatch(/Disputed\*\* \(outdated\), Ana/u)
    const printed = await tickmark('report', id, '--format', 'json', '--out', '-', '--library', library)
    expect(JSON.parse(printed.stdout)).toMatchObject({ counts: { disputed: 1 } })
  }, 120_000)

  it('reports on the stories of a session package as they stand here by now', async () => {
    const { folder, file, library } = await withStory()
    const other = join(folder, 'other.txt')
    await writeFile(other, 'The pier is closed\n\nThe pier closed on Friday, AFP reported.\n')
    const id = (await tickmark('import', file, '--library', library)).stdout.slice(0, 16)
    await tickmark('import', other, '--library', library)
    const session = join(folder, 'harbour.tickmark')
    expect((await tickmark('session', 'pack', id, '--out', session, '--library', library)).code).toBe(0)
    const extraction = JSON.parse((await tickmark('extract', file, '--json')).stdout)
    const claimId: string = extraction.claims[0].id
    // Marked after the package was made.
    await tickmark('mark', id, claimId, 'supported', '--checker', 'Ana', '--library', library)
    const made = await tickmark(
      'report',
      '--session',
      session,
      '--format',
      'json',
      '--out',
      '-',
      '--library',
      library,
    )
    expect(made).toMatchObject({ code: 0, stderr: '' })
    const report = JSON.parse(made.stdout)
    expect(report).toMatchObject({
      title: 'Verdicts of the session “harbour”',
      scope: { kind: 'session', name: 'harbour', storyIds: [id] },
      counts: { supported: 1 },
    })
    expect(report.stories).toHaveLength(1)
    // A library that never merged the package.
    const strange = join(folder, 'strange')
    const elsewhere = join(folder, 'elsewhere.txt')
    await writeFile(elsewhere, 'The weir held through the night, AP reported.\n')
    await tickmark('import', elsewhere, '--library', strange)
    const refused = await tickmark('report', '--session', session, '--out', '-', '--library', strange)
    expect(refused.code).toBe(3)
    expect(refused.stderr).toContain(id)
    expect((await tickmark('report', id, '--session', session, '--library', library)).code).toBe(2)
  }, 120_000)

  it('prints spans that are the words they stand for', async () => {
    const { file } = await withStory()
    const { stdout } = await tickmark('extract', file, '--json')
    const e = JSON.parse(stdout)
    expect(e.format).toBe('tickmark.extraction/1')
    expect(e.story).toMatchObject({ length: digest.length, language: 'en' })
    for (const claim of e.claims) {
      expect(digest.slice(claim.start, claim.end)).toBe(claim.text)
      for (const { cue } of claim.attributions) expect(digest.slice(cue.start, cue.end)).toBe(cue.text)
      for (const { speaker } of claim.quotations)
        if (speaker !== null) expect(digest.slice(speaker.start, speaker.end)).toBe(speaker.name)
    }
  })

  it('extracts several files, one line each, and goes on after a bad one', async () => {
    const { folder, file } = await withStory()
    const empty = join(folder, 'empty.txt')
    await writeFile(empty, '')
    const ended = await tickmark('extract', empty, file, '--jsonl')
    expect(ended.code).toBe(3)
    expect(
      ended.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual([file])
    expect(ended.stderr).toMatch(/empty\.txt.*empty/u)
  })

  it.each([
    [['fly'], /no command “fly”/u],
    [[], /no command was given/u],
    [['list', '--colour'], /--colour/u],
    [['extract'], /FILE/u],
    [['mark', 'a', 'b', 'true'], /“true” is no status/u],
    [['report', 'abcd', '--format', 'odt'], /“odt” is no report format/u],
    [['report'], /STORY/u],
    [['report', '--all', '--status', 'true'], /--status/u],
    [['report', '--all', '--from', 'May'], /--from/u],
  ])('ends with 2 and one line on bad use: %j', async (args, message) => {
    const ended = await tickmark(...args)
    expect(ended.code).toBe(2)
    expect(ended.stderr).toMatch(message)
    expect(ended.stderr.trim().split('\n')).toHaveLength(1)
  })

  it('ends with 3 and one line that names the file on bad input, and leaves the library as it was', async () => {
    const { folder, library, file } = await withStory()
    await tickmark('import', file, '--library', library)
    const before = (await tickmark('list', '--library', library)).stdout
    const asFolder = join(folder, 'folder.txt')
    await mkdir(asFolder)
    const binary = join(folder, 'binary.txt')
    await writeFile(binary, new Uint8Array([0, 1, 2, 3, 255]))
    const large = join(folder, 'large.txt')
    await writeFile(large, Buffer.alloc(20 * 1024 * 1024 + 1, 'a'))
    const locked = join(folder, 'locked.txt')
    await writeFile(locked, digest)
    await chmod(locked, 0o000)
    const bad: [string, RegExp][] = [
      [join(folder, 'gone.txt'), /gone\.txt.*not there/u],
      [asFolder, /folder\.txt.*folder/u],
      [binary, /binary\.txt.*not a text file/u],
      [large, /large\.txt.*20 MB at most/u],
      [join(folder, 'bell\u0007.txt'), /bell\\u0007\.txt.*control characters/u],
    ]
    if (process.getuid?.() !== 0) bad.push([locked, /locked\.txt.*permission/u])
    for (const [path, message] of bad) {
      const ended = await tickmark('import', path, '--library', library)
      expect(ended.code).toBe(3)
      expect(ended.stderr).toMatch(message)
      expect(ended.stderr.trim().split('\n')).toHaveLength(1)
    }
    expect((await tickmark('list', '--library', library)).stdout).toBe(before)
  }, 120_000)
})
