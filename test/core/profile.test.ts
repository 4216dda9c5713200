/** Profiles: what they may hold, what events carry of them, and how a library keeps them. */
import { describe, expect, it } from 'vitest'
import { profilesOf, seatProfile } from '../../electron/adapters/store/profiles.js'
import type { Profile } from '../../electron/core/model.js'
import { checkerNamed, checkerSchema, initialsSchema, profileEntrySchema } from '../../electron/core/model.js'
import { createWorkbench } from '../../electron/core/workbench.js'
import { filesOf, merge, pack, tryMerge, zipAgain } from '../support/sessions.js'
import {
  codeOf,
  digest,
  importText,
  makeReport,
  openPorts,
  openStory,
  temporaryWorkbench,
  valueOf,
} from '../support/temporary.js'

const ana = { name: 'Ana Lopes', initials: 'AL', colour: 'plum', interests: 'Shares in a shipyard.' } as const

describe('what a profile may hold', () => {
  it('takes one to four letters of any script as initials', () => {
    for (const good of ['A', 'ОК', '山本', 'नेहा', 'Ab12', 'É'.normalize('NFD')])
      expect(initialsSchema.safeParse(good).success, good).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['five letters', 'ABCDE'],
    ['markup', '<b>'],
    ['a turn of direction', 'A\u202EB'],
    ['an unseen letter joiner', 'A\u200DB'],
    ['a tower of marks', `A${'\u0301'.repeat(12)}`],
    ['a megabyte', 'A'.repeat(1024 * 1024)],
    ['a line break', 'A\n'],
  ])('refuses %s as initials', (_what, initials) => {
    expect(checkerSchema.safeParse({ id: 'ana', name: 'Ana', initials }).success).toBe(false)
  })

  it('refuses a colour that is none of the palette, and a name that turns the words after it', () => {
    for (const colour of ['red', '#fff', 'url(x)', 'teal;x'])
      expect(checkerSchema.safeParse({ id: 'ana', name: 'Ana', colour }).success, colour).toBe(false)
    for (const name of ['Ana\u202E', 'A\u2066na', 'A\0na', 'Ana\nLopes', 'A'.repeat(101)])
      expect(profileEntrySchema.safeParse({ name }).success, JSON.stringify(name)).toBe(false)
    expect(profileEntrySchema.safeParse({ name: 'Ana', interests: 'x'.repeat(1024 * 1024) }).success).toBe(
      false,
    )
  })

  it('leaves a checker of before as it was, to the byte', () => {
    const old = '{"id":"ana","name":"Ana\u202E"}'
    expect(JSON.stringify(checkerSchema.parse(JSON.parse(old)))).toBe(old)
  })
})

describe('the checkers of a library', () => {
  it('keeps who sat here, the last one first, and tells them after a restart', async () => {
    const { workbench, folder } = await temporaryWorkbench(null)
    expect(valueOf(await workbench.checker.known(undefined))).toEqual([])
    valueOf(await workbench.checker.set(ana))
    valueOf(await workbench.checker.set({ name: 'Ben' }))
    const again = createWorkbench(await openPorts(folder))
    expect(valueOf(await again.checker.known(undefined))).toEqual([
      { id: 'ben', name: 'Ben', interests: '' },
      { id: 'ana lopes', ...ana },
    ] satisfies Profile[])
    expect(valueOf(await again.checker.get(undefined))).toEqual({ id: 'ben', name: 'Ben' })
  })

  it('changes of a profile only what is given of it', async () => {
    const { workbench } = await temporaryWorkbench(null)
    valueOf(await workbench.checker.set(ana))
    const { interests: _interests, ...seen } = ana
    expect(valueOf(await workbench.checker.set({ name: 'ana  LOPES' }))).toEqual({
      ...seen,
      id: 'ana lopes',
      name: 'ana LOPES',
    })
    valueOf(await workbench.checker.set({ name: ana.name, interests: '' }))
    expect(valueOf(await workbench.checker.known(undefined))).toEqual([
      { id: 'ana lopes', ...ana, interests: '' },
    ])
  })

  it('knows the checker of a library from before there were profiles', () => {
    const before = { checker: { id: 'ana', name: 'Ana' }, profiles: [] }
    expect(profilesOf(before)).toEqual([{ id: 'ana', name: 'Ana', interests: '' }])
    const after = seatProfile({ id: 'ben', name: 'Ben', interests: '' }, before)
    expect(profilesOf(after).map((p) => p.name)).toEqual(['Ben', 'Ana'])
  })

  it('changes a profile under the id that it has, and seats nobody', async () => {
    const { workbench, folder } = await temporaryWorkbench(null)
    valueOf(await workbench.checker.set(ana))
    valueOf(await workbench.checker.set({ name: 'Ben' }))
    const married = { ...ana, id: 'ana lopes', name: 'Ana  Ruiz', initials: 'AR' }
    expect(valueOf(await workbench.checker.edit(married))).toEqual({ ...married, name: 'Ana Ruiz' })
    const again = createWorkbench(await openPorts(folder))
    expect(valueOf(await again.checker.get(undefined))).toEqual({ id: 'ben', name: 'Ben' })
    expect(valueOf(await again.checker.known(undefined)).map((p) => p.name)).toEqual(['Ben', 'Ana Ruiz'])
    // By the new name it is still her; by the old one it is somebody else.
    expect(valueOf(await again.checker.set({ name: 'ana ruiz' })).id).toBe('ana lopes')
    expect(valueOf(await again.checker.set({ name: 'Ana Lopes' })).id).toBe('ana lopes 2')
  })

  it('shows the new look of whoever sits at the desk at once', async () => {
    const { workbench } = await temporaryWorkbench(null)
    valueOf(await workbench.checker.set(ana))
    valueOf(await workbench.checker.edit({ ...ana, id: 'ana lopes', colour: 'teal' }))
    expect(valueOf(await workbench.checker.get(undefined))?.colour).toBe('teal')
  })

  it('gives two profiles no name in common, and makes none by an edit', async () => {
    const { workbench } = await temporaryWorkbench(null)
    valueOf(await workbench.checker.set(ana))
    valueOf(await workbench.checker.set({ name: 'Ben' }))
    const ben = { id: 'ben', name: 'ANA lopes', interests: '' }
    expect(codeOf(await workbench.checker.edit(ben))).toBe('checker-name-taken')
    expect(codeOf(await workbench.checker.edit({ ...ben, id: 'cleo' }))).toBe('checker-not-found')
    expect(valueOf(await workbench.checker.known(undefined)).map((p) => p.name)).toEqual(['Ben', 'Ana Lopes'])
  })

  it('finds a checker who took another name by that name, in what a command marks', async () => {
    const { workbench, ports } = await temporaryWorkbench(null)
    const storyId = await importText(workbench, digest)
    valueOf(await workbench.checker.set(ana))
    valueOf(await workbench.checker.edit({ ...ana, id: 'ana lopes', name: 'Ana Ruiz' }))
    const claimId = (await openStory(workbench, storyId)).claims[0]?.claim.id ?? ''
    const checker = checkerNamed('Ana Ruiz')
    valueOf(await workbench.verdict.record({ storyId, claimId, status: 'supported', rationale: '', checker }))
    const { events } = valueOf(await ports.store.read(storyId))
    expect(events[0]?.checker).toMatchObject({ id: 'ana lopes', name: 'Ana Ruiz', colour: 'plum' })
  })

  it('puts initials and colour, and no interests, into every event', async () => {
    const { workbench, ports } = await temporaryWorkbench(null)
    const storyId = await importText(workbench, digest)
    valueOf(await workbench.checker.set(ana))
    const claimId = (await openStory(workbench, storyId)).claims[0]?.claim.id ?? ''
    valueOf(await workbench.verdict.record({ storyId, claimId, status: 'supported', rationale: '' }))
    const byName = { id: 'ana lopes', name: 'Ana Lopes' }
    valueOf(
      await workbench.verdict.record({
        storyId,
        claimId,
        status: 'disputed',
        rationale: '',
        checker: byName,
      }),
    )
    const { interests: _interests, ...seen } = ana
    const { events } = valueOf(await ports.store.read(storyId))
    expect(events.map((e) => e.checker)).toEqual([
      { ...byName, ...seen },
      { ...byName, ...seen },
    ])
  })
})

describe('standing interests', () => {
  const checked = async () => {
    const { workbench } = await temporaryWorkbench(null)
    const storyId = await importText(workbench, digest)
    valueOf(await workbench.checker.set({ name: 'Ben', interests: 'Never checked here.' }))
    valueOf(await workbench.checker.set(ana))
    const claimId = (await openStory(workbench, storyId)).claims[0]?.claim.id ?? ''
    valueOf(await workbench.verdict.record({ storyId, claimId, status: 'supported', rationale: '' }))
    const textOf = async (format: 'html' | 'md' | 'json') =>
      (await makeReport(workbench, { format, scope: { kind: 'story', storyId }, filter: {}, language: 'en' }))
        .text
    return { workbench, storyId, textOf }
  }

  it('of those who checked stand in every report, and nobody else’s', async () => {
    const { textOf } = await checked()
    for (const format of ['html', 'md', 'json'] as const) {
      const text = await textOf(format)
      expect(text, format).toContain(ana.interests)
      expect(text, format).not.toContain('Never checked here.')
    }
    expect(await textOf('md')).toContain('### Declared interests')
  })

  it('stand once where they were declared for the story too', async () => {
    const { workbench, storyId, textOf } = await checked()
    const entry = { kind: 'interestDeclared', interest: ana.interests } as const
    valueOf(await workbench.logs.add({ storyId, entry }))
    expect((await textOf('md')).split(ana.interests)).toHaveLength(2)
  })

  it('are absent from the report of a library where nobody declares any', async () => {
    const { workbench, textOf } = await checked()
    valueOf(await workbench.checker.set({ name: ana.name, interests: '' }))
    expect(await textOf('json')).not.toContain('standingInterests')
  })

  it('come back in a JSON report that another library takes', async () => {
    const { storyId, textOf } = await checked()
    const file = new File([await textOf('json')], 'report.json')
    const other = (await temporaryWorkbench(null)).workbench
    expect(valueOf(await other.report.import({ file })).decisions).toBe(1)
    const [state] = (await openStory(other, storyId)).claims
    expect(state?.history[0]?.checker).toMatchObject({ initials: 'AL', colour: 'plum' })
    expect(valueOf(await other.checker.known(undefined))).toEqual([])
  })
})

describe('initials and colour in a session package', () => {
  const packed = async () => {
    const { workbench } = await temporaryWorkbench(null)
    const storyId = await importText(workbench, digest)
    valueOf(await workbench.checker.set(ana))
    const claimId = (await openStory(workbench, storyId)).claims[0]?.claim.id ?? ''
    valueOf(await workbench.verdict.record({ storyId, claimId, status: 'supported', rationale: '' }))
    return { workbench, storyId, file: await pack(workbench) }
  }
  /** As a Tickmark from before there were profiles hands the same decisions on, or as somebody forges them. */
  const rewritten = async (file: File, change: (text: string) => string) =>
    zipAgain(
      new Map(
        [...(await filesOf(file))].map(([name, bytes]) => [
          name,
          name.endsWith('.json') ? Buffer.from(change(Buffer.from(bytes).toString('utf8'))) : bytes,
        ]),
      ),
    )
  const bare = (text: string) => text.replaceAll(/"(?:initials|colour)":"[^"]*",?/gu, '')

  it('come along, without the interests', async () => {
    const { file, storyId } = await packed()
    const { workbench } = await temporaryWorkbench(null)
    await merge(workbench, file)
    const [state] = (await openStory(workbench, storyId)).claims
    expect(state?.history[0]?.checker).toMatchObject({ name: ana.name, initials: 'AL', colour: 'plum' })
    for (const bytes of (await filesOf(file)).values())
      expect(Buffer.from(bytes).toString('utf8')).not.toContain(ana.interests)
  })

  it('may be missing: the decision is the same one, and the one held keeps them', async () => {
    const { workbench, file, storyId } = await packed()
    const old = await rewritten(file, bare)
    expect(await merge((await temporaryWorkbench(null)).workbench, old)).toMatchObject({ events: { new: 1 } })
    expect(await merge(workbench, old)).toMatchObject({ events: { new: 0, known: 1 } })
    const [state] = (await openStory(workbench, storyId)).claims
    expect(state?.history[0]?.checker).toMatchObject({ initials: 'AL', colour: 'plum' })
  })

  it.each([
    ['markup', '"initials":"<b>"'],
    ['a turn of direction', '"initials":"\u202EA"'],
  ])('that are %s are refused, and nothing is written', async (_what, initials) => {
    const { file } = await packed()
    const { workbench } = await temporaryWorkbench(null)
    const forged = await rewritten(file, (text) => text.replaceAll('"initials":"AL"', initials))
    expect(codeOf(await tryMerge(workbench, forged))).toMatch(/^session-/u)
    expect(valueOf(await workbench.library.list({ limit: 10, cursor: null })).stories).toEqual([])
  })
})

it('gives a hidden name away by no colour and no initials', async () => {
  const { workbench } = await temporaryWorkbench(null)
  valueOf(await workbench.policy.set({ kind: 'adjudicated', hideNames: true }))
  const storyId = await importText(workbench, digest)
  const claimId = (await openStory(workbench, storyId)).claims[0]?.claim.id ?? ''
  for (const [status, by] of [
    ['supported', ana],
    ['disputed', { name: 'Ben', initials: 'BQ', colour: 'olive' }],
  ] as const) {
    valueOf(await workbench.checker.set(by))
    valueOf(await workbench.verdict.record({ storyId, claimId, status, rationale: '' }))
  }
  valueOf(await workbench.checker.set({ name: 'Cleo', initials: 'C', colour: 'teal' }))
  const seen = JSON.stringify(await openStory(workbench, storyId))
  for (const part of ['plum', 'olive', 'BQ', '"AL"', 'initials']) expect(seen).not.toContain(part)
})
