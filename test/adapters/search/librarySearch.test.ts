import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inlineExtractor } from '../../../electron/adapters/extraction/inlineExtractor.js'
import { openLibrary } from '../../../electron/adapters/openLibrary.js'
import { createWorkbench } from '../../../electron/core/workbench.js'
import type { Workbench } from '../../../electron/core/workbench.js'
import { pack } from '../../support/sessions.js'
import {
  closeLibrary,
  importText,
  openPorts,
  openStory,
  seated,
  projectRoot,
  temporaryFolder,
  temporaryWorkbench,
  valueOf,
} from '../../support/temporary.js'

type Asked = Parameters<Workbench['library']['search']>[0]
const ask = async (workbench: Workbench, asked: Partial<Asked>) =>
  valueOf(
    await workbench.library.search({
      text: '',
      filters: {},
      limit: 30,
      cursor: null,
      choices: true,
      ...asked,
    }),
  )
/** Asks again until the index says that it holds the whole library. */
const search = async (workbench: Workbench, asked: Partial<Asked>) => {
  for (;;) {
    const found = await ask(workbench, asked)
    if (found.index.ready) return found
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
const titles = (found: Awaited<ReturnType<typeof ask>>) => found.stories.map((s) => s.summary.story.title)

const lamp =
  'Lamp replaced\n\nThe harbour lamp cost $2.5 million, according to Reuters.\n\nThe mayor praised it.\n'
const ferry = 'Ferry returns\n\nThe ferry came back on Monday, Al Jazeera reported.\n'
const scripts =
  'Many scripts\n\nПрезидент заявив про бюджет, повідомляє Reuters.\n\nقال الرئيس إن الميزانية كافية.\n\n東京都は予算を発表した。\n'

const library = async () => {
  const { workbench, folder, ports } = await temporaryWorkbench()
  const ids = [
    await importText(workbench, lamp, 'lamp.txt'),
    await importText(workbench, ferry, 'ferry.txt'),
    await importText(workbench, scripts, 'scripts.txt'),
  ]
  return { workbench, folder, ports, ids }
}

describe('the search over a library', () => {
  it.each([
    ['harb', 'Lamp replaced'],
    ['habour lamp', 'Lamp replaced'],
    ['jazeera', 'Ferry returns'],
    ['lamp.txt', 'Lamp replaced'],
    ['президент', 'Many scripts'],
    ['بودجه الميزانية'.split(' ')[1] ?? '', 'Many scripts'],
    ['رئيس', 'Many scripts'],
    ['予算', 'Many scripts'],
    ['京', 'Many scripts'],
  ])('finds %s', async (text, title) => {
    const { workbench } = await library()
    expect(titles(await search(workbench, { text }))).toEqual([title])
  })

  it('finds a word that stands in the title and the text of every story', async () => {
    const { workbench } = await temporaryWorkbench()
    await importText(workbench, lamp, 'lamp.txt')
    expect(titles(await search(workbench, { text: 'lamp' }))).toEqual(['Lamp replaced'])
    await importText(workbench, `${lamp}Nothing else.\n`, 'lamp2.txt')
    expect(titles(await search(workbench, { text: 'lamp reuters' }))).toHaveLength(2)
  })

  it('marks the words in the original text and names the claim', async () => {
    const { workbench, ids } = await library()
    const found = await search(workbench, { text: 'lamp million' })
    const [story] = found.stories
    const [match] = story?.matches ?? []
    const marked = match?.marks.map((m) => lamp.slice(m.start, m.end))
    expect(marked).toEqual(['lamp', 'million'])
    expect(story?.titleMarks).toEqual([{ start: 0, end: 4 }])
    const view = await openStory(workbench, ids[0] ?? '')
    expect(view.claims.map((c) => c.claim.id)).toContain(match?.claimId)
  })

  it('finds a rationale and an evidence title as soon as they are saved, and no more once they are taken back', async () => {
    const { workbench, ids } = await library()
    await search(workbench, { text: 'lamp' })
    const storyId = ids[1] ?? ''
    const claimId = (await openStory(workbench, storyId)).claims[0]?.claim.id ?? ''
    valueOf(
      await workbench.verdict.record({
        storyId,
        claimId,
        status: 'disputed',
        rationale: 'The timetable says Tuesday.',
      }),
    )
    const found = await search(workbench, { text: 'timetable' })
    expect(found.stories[0]?.matches[0]).toMatchObject({ kind: 'rationale', claimId })
    const evidence = {
      title: 'Sailing register',
      outlet: '',
      url: '',
      excerpt: '',
      note: '',
      stance: 'backs' as const,
      standing: 'primary' as const,
      capturedAt: null,
      attachments: [],
      confidential: false,
    }
    valueOf(await workbench.evidence.attach({ storyId, claimId, evidence }))
    expect((await search(workbench, { text: 'register' })).stories[0]?.matches[0]?.kind).toBe('evidence')
    valueOf(await workbench.history.undo({ storyId }))
    valueOf(await workbench.history.undo({ storyId }))
    expect((await search(workbench, { text: 'register' })).total).toBe(0)
    expect((await search(workbench, { text: 'timetable' })).total).toBe(0)
  })

  it('filters by status, reason, checker, outlet and date, and says what there is to choose', async () => {
    const { workbench, ids } = await library()
    const storyId = ids[1] ?? ''
    valueOf(await workbench.checker.set({ name: 'Ana' }))
    const claimId = (await openStory(workbench, storyId)).claims[0]?.claim.id ?? ''
    valueOf(
      await workbench.verdict.record({
        storyId,
        claimId,
        status: 'disputed',
        reason: 'outdated',
        rationale: '',
      }),
    )
    const all = await search(workbench, {})
    expect(all.total).toBe(3)
    expect(all.choices.checkers).toEqual([{ id: 'ana', name: 'Ana', stories: 1 }])
    expect(all.choices.outlets.map((o) => o.name)).toContain('Al Jazeera')
    const by = async (filters: Asked['filters']) => titles(await search(workbench, { filters }))
    expect(await by({ status: 'disputed' })).toEqual(['Ferry returns'])
    expect(await by({ reason: 'outdated', checker: 'ana' })).toEqual(['Ferry returns'])
    expect(await by({ reason: 'refuted', checker: 'ana' })).toEqual([])
    expect(await by({ outlet: 'Al Jazeera' })).toEqual(['Ferry returns'])
    expect(await by({ to: '1999-12-31' })).toEqual([])
    expect(await by({ from: '1999-12-31', status: 'supported' })).toEqual([])
  })

  it('gives pages that hold every story once', async () => {
    const { workbench } = await library()
    const whole = await search(workbench, { text: '' })
    const paged: string[] = []
    for (let cursor: string | null = null; ; ) {
      const page = await search(workbench, { limit: 1, cursor })
      paged.push(...titles(page))
      cursor = page.next
      if (cursor === null) break
    }
    expect(paged).toEqual(titles(whole))
  })

  it('gives an older query up when its caller has gone', async () => {
    const { workbench } = await library()
    await search(workbench, { text: 'lamp' })
    const signal = { aborted: false }
    const query = { text: 'lamp', filters: {}, limit: 30, cursor: null, choices: true }
    const older = workbench.library.search(query, { signal })
    signal.aborted = true
    const newer = workbench.library.search({ ...query, text: 'ferry' })
    expect(await older).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(titles(valueOf(await newer))).toEqual(['Ferry returns'])
  })

  it('catches up with what was decided while it did not run, and makes a damaged or older index anew', async () => {
    const folder = await temporaryFolder()
    const first = await seated(createWorkbench(await openPorts(folder)))
    const storyId = await importText(first, lamp)
    await search(first, { text: 'lamp' })
    const saved = async () =>
      (await readdir(join(folder, 'search')).catch(() => [])).filter((n) => n.endsWith('.json'))
    while ((await saved()).length === 0) await new Promise((resolve) => setTimeout(resolve, 10))

    // Nobody searches in this one, so nothing of it is indexed.
    const second = createWorkbench(await openPorts(folder))
    const claimId = (await openStory(second, storyId)).claims[0]?.claim.id ?? ''
    valueOf(
      await second.verdict.record({ storyId, claimId, status: 'supported', rationale: 'Seen the invoice.' }),
    )
    await importText(second, ferry)

    const third = createWorkbench(await openPorts(folder))
    expect(titles(await search(third, { text: 'invoice' }))).toEqual(['Lamp replaced'])
    expect(titles(await search(third, { text: 'ferry' }))).toEqual(['Ferry returns'])

    for (const name of await saved()) {
      const path = join(folder, 'search', name)
      const bytes = await readFile(path)
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4
      await writeFile(path, bytes)
    }
    const fourth = createWorkbench(await openPorts(folder))
    expect(titles(await search(fourth, { text: 'invoice' }))).toEqual(['Lamp replaced'])
    for (const name of await saved())
      await writeFile(join(folder, 'search', name), 'tickmark.search/0 sha256=0\n{}\n')
    const fifth = createWorkbench(await openPorts(folder))
    expect(titles(await search(fifth, { text: 'ferri' }))).toEqual(['Ferry returns'])
    expect(valueOf(await fifth.library.list(undefined)).notices).toEqual([])
    await closeLibrary(folder)
  })

  it('works in a library that another program has open, or that may only be read, and writes nothing there', async () => {
    const { folder } = await library()
    await closeLibrary(folder)
    for (const access of ['read', 'write'] as const) {
      const before = await readdir(folder, { recursive: true })
      const ports = valueOf(
        await openLibrary({
          folder,
          seeds: join(projectRoot, 'seeds'),
          extractor: inlineExtractor(),
          samples: false,
          access: 'read',
        }),
      )
      const workbench = createWorkbench(ports)
      expect(titles(await search(workbench, { text: 'harbour' }))).toEqual(['Lamp replaced'])
      expect(titles(await search(workbench, { text: 'ferri' }))).toEqual(['Ferry returns'])
      await ports.store.close()
      expect(await readdir(folder, { recursive: true }), access).toEqual(before)
      // The second time beside a program that writes.
      if (access === 'read') await openPorts(folder)
    }
    await closeLibrary(folder)
  })
})

it('waits for the whole library where a package or a report is made of what it finds', async () => {
  const { folder } = await library()
  await closeLibrary(folder)
  // A new start has read nothing yet when it is asked.
  const workbench = createWorkbench(await openPorts(folder))
  const file = await pack(workbench, {
    scope: { kind: 'library', text: '', filters: { status: 'open' } },
  })
  expect(valueOf(await workbench.session.inspect({ file })).session.stories).toBe(3)
})
