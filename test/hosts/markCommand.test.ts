import { describe, expect, it } from 'vitest'
import { createWorkbench } from '../../electron/core/workbench.js'
import { libraryWithDigest, patience, tickmark } from '../support/commandLine.js'
import { closeLibrary, openPorts, openStory, valueOf } from '../support/temporary.js'

describe('tickmark mark', () => {
  it(
    'refuses a verdict while nobody has said who marks, and then takes the checker of the library',
    async () => {
      const { library, storyId } = await libraryWithDigest()
      const seat = createWorkbench(await openPorts(library))
      const claimId = (await openStory(seat, storyId)).claims[0]?.claim.id ?? ''
      await closeLibrary(library)

      const refused = await tickmark('mark', storyId, claimId, 'supported', '--library', library)
      expect(refused).toMatchObject({ code: 2, stdout: '' })
      expect(refused.stderr).toMatch(/--checker NAME/u)
      expect(refused.stderr.trim().split('\n')).toHaveLength(1)

      const desk = createWorkbench(await openPorts(library))
      expect((await openStory(desk, storyId)).counts.open).toBeGreaterThan(0)
      expect((await openStory(desk, storyId)).counts.supported).toBe(0)
      valueOf(await desk.checker.set({ name: 'Ida Lunde' }))
      await closeLibrary(library)

      const marked = await tickmark('mark', storyId, claimId, 'supported', '--library', library)
      expect(marked).toMatchObject({ code: 0, stderr: '' })
      const after = await openStory(createWorkbench(await openPorts(library)), storyId)
      expect(after.claims[0]?.history.map((v) => v.checker.name)).toEqual(['Ida Lunde'])
    },
    patience,
  )

  it(
    'takes a claim by the number that the desk shows, as it stands after a split',
    async () => {
      const { library, storyId } = await libraryWithDigest()
      const desk = createWorkbench(await openPorts(library))
      valueOf(await desk.checker.set({ name: 'Ana' }))
      const { claim: first } = (await openStory(desk, storyId)).claims[0] ?? {}
      if (first === undefined) throw new Error('no claim')
      const offset = first.text.indexOf(' ', 20) + first.start
      valueOf(await desk.claim.split({ storyId, claimId: first.id, offset }))
      const ids = (await openStory(desk, storyId)).claims.map((c) => c.claim.id)
      await closeLibrary(library)

      const marked = await tickmark('mark', storyId.slice(0, 4), '2', 'disputed', '--library', library)
      expect(marked).toMatchObject({ code: 0, stderr: '' })
      expect(marked.stdout).toContain(ids[1])
      const gone = await tickmark('mark', storyId, first.id, 'disputed', '--library', library)
      expect(gone).toMatchObject({ code: 3, stdout: '' })
      for (const number of ['0', String(ids.length + 1)]) {
        const ended = await tickmark('mark', storyId, number, 'disputed', '--library', library)
        expect(ended).toMatchObject({ code: 3, stdout: '' })
        expect(ended.stderr).toContain(`claims 1 to ${ids.length}`)
      }

      const listed = await tickmark('list', storyId, '--library', library)
      expect(listed).toMatchObject({ code: 0, stderr: '' })
      const lines = listed.stdout.trimEnd().split('\n')
      expect(lines).toHaveLength(ids.length)
      expect(lines[1]).toMatch(new RegExp(`^2  disputed +${ids[1]}  `, 'u'))
      expect(lines.at(-1)).toMatch(/\[.*Al Jazeera.*\]$/u)
      const rows = JSON.parse((await tickmark('list', storyId, '--json', '--library', library)).stdout)
      expect(rows.map((r: { id: string; number: number }) => [r.number, r.id])).toEqual(
        ids.map((id, i) => [i + 1, id]),
      )
      expect(rows[1]).toMatchObject({ status: 'disputed' })

      const asked = ['--claim', '2', '--format', 'json', '--out', '-', '--library', library]
      const report = await tickmark('report', storyId, ...asked)
      expect(JSON.parse(report.stdout).stories[0].claims).toMatchObject([{ id: ids[1], number: 2 }])

      const short = await tickmark('list', storyId.slice(0, 3), '--library', library)
      expect(short).toMatchObject({ code: 3, stdout: '' })
      expect(short.stderr).toMatch(/four characters/u)
    },
    patience,
  )

  it.each([[' '], ['Ana\u202e'], ['A'.repeat(101)]])(
    'takes no name that a desk would not take: %j',
    async (name) => {
      const ended = await tickmark('mark', 'abcd', '1', 'supported', '--checker', name)
      expect(ended.code).toBe(2)
      expect(ended.stderr).toMatch(/--checker/u)
    },
  )
})
