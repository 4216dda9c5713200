import { readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { verifyLibrary } from '../../../electron/adapters/store/verify/verifyLibrary.js'
import { makeRecord, makeVerdict, summaryOf } from '../../support/records.js'
import { codeOf, valueOf } from '../../support/temporary.js'

import { decide, look, makeLibrary, open } from '../../support/lossyLibrary.js'

const waitForTrust = () => new Promise((resolve) => setTimeout(resolve, 5_100))

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a library that is touched while it is open', () => {
  it('saves nothing at the place that its folder was moved away from, says so, and goes on when it is back', async () => {
    const { folder, records } = await makeLibrary()
    const [first] = records
    if (first === undefined) throw new Error('three stories')
    const store = await open(folder)
    const begun = await decide(store, first, 3)
    await rename(folder, `${folder}-moved`)
    // Within the first seconds the open file takes what comes; it lies in the folder that was moved.
    const early = await decide(store, begun, 5)
    await waitForTrust()
    const event = makeVerdict(early, 4, 2e12)
    const refused = await store.append(first.story.id, [event], summaryOf(early))
    expect(refused).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/is not there. It was moved/u) },
    })
    const made = makeRecord(9, 3)
    expect(codeOf(await store.add(made.record, made.original, summaryOf(made.record)))).toBe('store-failed')
    await store.fold()
    expect(existsSync(folder)).toBe(false)
    await rename(`${folder}-moved`, folder)
    valueOf(
      await store.append(first.story.id, [event], summaryOf({ ...early, events: [...early.events, event] })),
    )
    await store.close()
    expect((await look(folder)).stories.get(first.story.id)).toBe(6)
    expect((await verifyLibrary(folder, nodeDisk)).problems).toEqual([])
  }, 30_000)

  it('makes no shadow of itself for a new story in the first seconds after it was moved', async () => {
    const { folder } = await makeLibrary()
    const store = await open(folder)
    await rename(folder, `${folder}-moved`)
    const made = makeRecord(9, 3)
    expect(codeOf(await store.add(made.record, made.original, summaryOf(made.record)))).toBe('store-failed')
    expect(existsSync(folder)).toBe(false)
    await rename(`${folder}-moved`, folder)
    await store.close()
  })

  it('asks who holds it at the first decision after the machine slept', async () => {
    const { folder, paths, records } = await makeLibrary()
    const [first] = records
    if (first === undefined) throw new Error('three stories')
    const store = await open(folder)
    const holder = join(paths.lock, 'holder.json')
    const own = JSON.parse(await readFile(holder, 'utf8'))
    await writeFile(holder, JSON.stringify({ ...own, host: 'elsewhere', token: 'other' }))
    // The clock that measures times stands still in sleep; the one on the wall does not.
    const wall = Date.now()
    vi.spyOn(Date, 'now').mockReturnValue(wall + 3_600_000)
    const event = makeVerdict(first, 3, 2e12)
    expect(codeOf(await store.append(first.story.id, [event], summaryOf(first)))).toBe('library-in-use')
    vi.restoreAllMocks()
    await writeFile(holder, JSON.stringify(own))
    await store.close()
  })

  it.each([
    ['deleted', (journal: string) => rm(journal, { recursive: true })],
    [
      'cut to nothing',
      async (journal: string) => {
        for (const name of await readdir(journal)) await truncate(join(journal, name), 0)
      },
    ],
  ])(
    'keeps in its stories what it acknowledged while its journal was %s, and says so',
    async (_what, hurt) => {
      const { folder, paths, records } = await makeLibrary()
      const [first] = records
      if (first === undefined) throw new Error('three stories')
      const store = await open(folder)
      const one = await decide(store, first, 3)
      await hurt(paths.journal)
      const two = await decide(store, one, 4)
      await waitForTrust()
      await decide(store, two, 5)
      await vi.waitFor(() =>
        expect(readFile(paths.events(first.story.id), 'utf8')).resolves.toContain(two.events.at(-1)?.id),
      )
      expect(valueOf(await store.list()).notices.at(-1)?.message).toMatch(
        /was moved or cut while it was open/u,
      )
      await store.close()
      const { stories } = await look(folder)
      expect(stories.get(first.story.id)).toBe(6)
    },
    30_000,
  )

  it('refuses a story that comes in while it is being closed, or has it', async () => {
    const { folder } = await makeLibrary()
    const store = await open(folder)
    const made = makeRecord(9, 3)
    const [added] = await Promise.all([
      store.add(made.record, made.original, summaryOf(made.record)),
      store.close(),
    ])
    expect((await look(folder)).stories.has(made.record.story.id)).toBe(added.ok)
  })
})
