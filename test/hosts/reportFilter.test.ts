import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWorkbench } from '../../electron/core/workbench.js'
import { libraryWithDigest, patience, tickmark } from '../support/commandLine.js'
import {
  closeLibrary,
  importText,
  openPorts,
  openStory,
  temporaryFolder,
  valueOf,
} from '../support/temporary.js'

const oneLine = (text: string): string => {
  expect(text.trim().split('\n')).toHaveLength(1)
  return text
}

describe('tickmark report', () => {
  it(
    'refuses filters that nothing can fit, and writes nothing',
    async () => {
      const { folder, library } = await libraryWithDigest()
      const out = join(folder, 'report.md')
      const asked = ['report', '--all', '--format', 'md', '--out', out, '--library', library]
      for (const [filter, named] of [
        [['--outlet', 'nonsense'], /“nonsense”/u],
        [['--checker', 'Nobody'], /“Nobody”/u],
        [['--from', '2026-05-05', '--to', '2025-01-01'], /2026-05-05.*2025-01-01/u],
      ] as const) {
        const ended = await tickmark(...asked, ...filter)
        expect(ended).toMatchObject({ code: 3, stdout: '' })
        expect(oneLine(ended.stderr)).toMatch(named)
      }
      expect(await readdir(folder)).not.toContain('report.md')
    },
    patience,
  )

  it(
    'takes listed and unlisted outlets by name or id in any case, and a checker who marked elsewhere',
    async () => {
      const { library, storyId } = await libraryWithDigest()
      const desk = createWorkbench(await openPorts(library))
      const prose = 'The ferry to Amity sank on Monday, according to the Amity Gazette.\n'
      const other = await importText(desk, prose, 'other.txt')
      const { claim } = (await openStory(desk, other)).claims[0] ?? {}
      const unlisted = claim?.attributions[0]?.outlet
      if (claim === undefined || unlisted === undefined) throw new Error('nobody is credited')
      expect(unlisted.listed).toBe(false)
      const checker = { id: 'ben elsewhere', name: 'Ben Elsewhere' }
      await desk.verdict.record({
        storyId: other,
        claimId: claim.id,
        status: 'supported',
        rationale: '',
        checker,
      })
      await closeLibrary(library)
      for (const [filter, story] of [
        [['--outlet', 'al jazeera'], storyId],
        [['--outlet', unlisted.name.toUpperCase()], other],
        [['--outlet', unlisted.id], other],
        [['--checker', 'ben  elsewhere'], other],
      ] as const) {
        const common = ['--format', 'json', '--out', '-', '--library', library]
        const ended = await tickmark('report', '--all', ...filter, ...common)
        expect(ended).toMatchObject({ code: 0, stderr: '' })
        const { stories } = JSON.parse(ended.stdout)
        expect(stories.map((s: { story: { id: string } }) => s.story.id)).toEqual([story])
      }
    },
    patience,
  )

  it(
    'takes a checker by the name of today, and an old one only for who bears it now',
    async () => {
      const { library, storyId } = await libraryWithDigest()
      const desk = createWorkbench(await openPorts(library))
      const ids = (await openStory(desk, storyId)).claims.map((c) => c.claim.id)
      const mark = async (claimId: string) =>
        valueOf(await desk.verdict.record({ storyId, claimId, status: 'supported', rationale: '' }))
      const { id } = valueOf(await desk.checker.set({ name: 'Ana' }))
      await mark(ids[0] ?? '')
      valueOf(await desk.checker.edit({ id, name: 'Ruth', interests: '' }))
      await closeLibrary(library)
      const claimsOf = async (name: string): Promise<string[]> => {
        const common = ['--format', 'json', '--out', '-', '--library', library]
        const ended = await tickmark('report', '--all', '--checker', name, ...common)
        expect(ended).toMatchObject({ code: 0, stderr: '' })
        return JSON.parse(ended.stdout).stories.flatMap((s: { claims: { id: string }[] }) =>
          s.claims.map((c) => c.id),
        )
      }
      expect(await claimsOf('Ruth')).toEqual([ids[0]])
      const nobody = await tickmark('report', '--all', '--checker', 'Ana', '--library', library)
      expect(nobody).toMatchObject({ code: 3, stdout: '' })
      expect(oneLine(nobody.stderr)).toContain('“Ana”')

      // Somebody new takes the old name.
      const marked = await tickmark(
        'mark',
        storyId,
        '2',
        'supported',
        '--checker',
        'Ana',
        '--library',
        library,
      )
      expect(marked).toMatchObject({ code: 0, stderr: '' })
      expect(await claimsOf('Ana')).toEqual([ids[1]])
      expect(await claimsOf('Ruth')).toEqual([ids[0]])
    },
    patience,
  )
})

describe('a command that only reads', () => {
  it(
    'names a folder that holds no library, and begins none there',
    async () => {
      const folder = await temporaryFolder()
      const empty = join(folder, 'empty')
      await mkdir(empty)
      await writeFile(join(empty, 'notes.txt'), 'x')
      for (const [library, ...words] of [
        [join(folder, 'mistyped'), 'list'],
        [join(folder, 'mistyped'), 'report', '--all'],
        [join(folder, 'mistyped'), 'verify'],
        [join(folder, 'mistyped'), 'backup'],
        [join(folder, 'mistyped'), 'session', 'pack', '--all', '--sign'],
        [empty, 'list'],
      ] as const) {
        const ended = await tickmark(...words, '--library', library)
        expect(ended).toMatchObject({ code: 3, stdout: '' })
        expect(oneLine(ended.stderr)).toContain(library)
      }
      expect(await readdir(folder)).toEqual(['empty'])
      expect(await readdir(empty)).toEqual(['notes.txt'])
    },
    patience,
  )
})
