import { mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assert, asyncProperty, array, constantFrom, nat, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExchangeOutcome } from '../../../electron/core/contract.js'
import { createWorkbench } from '../../../electron/core/workbench.js'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { verifyLibrary } from '../../../electron/adapters/store/verify/verifyLibrary.js'
import {
  closeLibrary,
  codeOf,
  importText,
  openPorts,
  openStory,
  temporaryFolder,
  valueOf,
} from '../../support/temporary.js'

const text = (n: number) =>
  `Bridge ${n} closed\n\nThe bridge closed on Monday, Reuters reported.\n\nRepairs cost $${n} million, according to AFP.\n`

const desk = async (name: string, shared: string | null) => {
  const folder = await temporaryFolder()
  const open = async () => createWorkbench(await openPorts(folder))
  let workbench = await open()
  valueOf(await workbench.checker.set({ name }))
  if (shared !== null) valueOf(await workbench.exchange.use({ folder: shared, confidential: false }))
  return {
    folder,
    get workbench() {
      return workbench
    },
    restart: async () => {
      await closeLibrary(folder)
      workbench = await open()
    },
    exchange: async (): Promise<ExchangeOutcome> => {
      for await (const step of await workbench.exchange.run(undefined)) {
        if (step.kind === 'failed') throw new Error(step.error.message)
        if (step.kind === 'done') return step.outcome
      }
      throw new Error('no outcome')
    },
    mark: async (storyId: string, claim: number, status: 'supported' | 'disputed' = 'supported') => {
      const { claims } = await openStory(workbench, storyId)
      const claimId = claims[claim % claims.length]?.claim.id ?? ''
      valueOf(await workbench.verdict.record({ storyId, claimId, status, rationale: `${name} saw it.` }))
    },
  }
}
type Desk = Awaited<ReturnType<typeof desk>>

const sharedFolder = async () => {
  const folder = join(await temporaryFolder(), 'shared')
  await mkdir(folder)
  return folder
}

/** Every package with its bytes. */
const packagesIn = async (shared: string) => {
  const found = new Map<string, string>()
  for (const stream of await readdir(shared))
    for (const name of await readdir(join(shared, stream)))
      found.set(join(stream, name), await readFile(join(shared, stream, name), 'latin1'))
  return found
}

/** What the libraries must agree on. */
const everything = async ({ workbench }: Desk) => {
  const { stories } = valueOf(await workbench.library.list({ limit: 200, cursor: null }))
  const ids = stories.map((s) => s.story.id).toSorted()
  return await Promise.all(ids.map(async (id) => (await openStory(workbench, id)).claims))
}

const settle = async (desks: readonly Desk[]) => {
  for (let round = 0; round < 2; round++) for (const one of desks) await one.exchange()
}

describe('a shared folder', () => {
  it('brings the stories and decisions of each desk to the others, and nothing twice', async () => {
    const shared = await sharedFolder()
    const ana = await desk('Ana', shared)
    const ben = await desk('Ben', shared)
    const storyId = await importText(ana.workbench, text(2))
    await ana.mark(storyId, 0)
    expect(await ana.exchange()).toMatchObject({ published: 1, merged: 0 })
    expect(await ben.exchange()).toMatchObject({ published: 0, merged: 1, decisions: 1, conflicts: 0 })
    await ben.mark(storyId, 0, 'disputed')
    expect(await ben.exchange()).toMatchObject({ published: 1, merged: 0 })
    expect(await ana.exchange()).toMatchObject({ published: 0, merged: 1, decisions: 1 })
    expect((await openStory(ana.workbench, storyId)).claims[0]?.standing.kind).toBe('conflict')
    expect(await everything(ana)).toEqual(await everything(ben))
    const before = await packagesIn(shared)
    expect(before.size).toBe(2)
    // What was brought in is not sent round again, and a quiet exchange writes nothing.
    for (const one of [ana, ben, ana]) expect(await one.exchange()).toMatchObject({ published: 0, merged: 0 })
    expect(await packagesIn(shared)).toEqual(before)
  })

  it('is written by appending only, each file by one library', async () => {
    const shared = await sharedFolder()
    const desks = [await desk('Ana', shared), await desk('Ben', shared), await desk('Cem', shared)]
    const seen = new Map<string, string>()
    for (const [i, one] of desks.entries()) {
      const storyId = await importText(one.workbench, text(i + 1))
      await one.mark(storyId, 0)
      const streams = new Set(await readdir(shared))
      await one.exchange()
      const added = [...(await packagesIn(shared)).keys()].filter((name) => !seen.has(name))
      expect(new Set(added.map((name) => name.slice(0, 36))).size).toBe(1)
      expect(streams.has(added[0]?.slice(0, 36) ?? '')).toBe(false)
      for (const [name, bytes] of await packagesIn(shared)) {
        expect(seen.get(name) ?? bytes, name).toBe(bytes)
        seen.set(name, bytes)
      }
    }
    await settle(desks)
    const [first, ...others] = await Promise.all(desks.map(everything))
    expect(first).toHaveLength(3)
    for (const other of others) expect(other).toEqual(first)
  })

  it('waits for a file that is copied half, and takes it when it is whole', async () => {
    const shared = await sharedFolder()
    const ana = await desk('Ana', shared)
    const ben = await desk('Ben', shared)
    const storyId = await importText(ana.workbench, text(3))
    await ana.exchange()
    const [name = ''] = (await packagesIn(shared)).keys()
    const path = join(shared, name)
    const whole = await readFile(path)
    for (const length of [0, 1, 100, Math.floor(whole.length / 2), whole.length - 1]) {
      await writeFile(path, whole)
      await truncate(path, length)
      const outcome = await ben.exchange()
      expect(outcome).toMatchObject({ merged: 0, refused: [] })
      expect(outcome.waiting.map((w) => w.name)).toEqual([name])
    }
    await writeFile(path, whole)
    expect(await ben.exchange()).toMatchObject({ merged: 1, waiting: [] })
    expect((await openStory(ben.workbench, storyId)).story.title).toBe('Bridge 3 closed')
  })

  it('passes over what is no package of a library', async () => {
    const shared = await sharedFolder()
    const ana = await desk('Ana', shared)
    const ben = await desk('Ben', shared)
    await importText(ana.workbench, text(4))
    await ana.exchange()
    const [stream = ''] = await readdir(shared)
    await writeFile(join(shared, 'notes.txt'), 'Notes')
    await mkdir(join(shared, '.stfolder'))
    await writeFile(join(shared, stream, '.syncthing.000002.tickmark.tmp'), 'x')
    await writeFile(join(shared, stream, '000001.sync-conflict-20261123-101010.tickmark'), 'x')
    await writeFile(join(shared, stream, '.2f0a.partial'), 'x')
    expect(await ben.exchange()).toMatchObject({ merged: 1, waiting: [], refused: [] })
  })

  it('says that a disk was taken away, keeps everything, and goes on when it is back', async () => {
    const shared = await sharedFolder()
    const ana = await desk('Ana', shared)
    const storyId = await importText(ana.workbench, text(5))
    await rename(shared, `${shared}-away`)
    await expect(ana.exchange()).rejects.toThrow('is not there')
    await rename(`${shared}-away`, shared)
    expect(await ana.exchange()).toMatchObject({ published: 1 })
    await ana.mark(storyId, 0)
    await rename(shared, `${shared}-away`)
    await expect(ana.exchange()).rejects.toThrow('is not there')
    // Where a share is mounted there is an empty folder while it is not.
    await mkdir(shared)
    await expect(ana.exchange()).rejects.toThrow('does not hold what this library put there')
    expect(await readdir(shared)).toEqual([])
    await rm(shared, { recursive: true })
    await rename(`${shared}-away`, shared)
    expect(await ana.exchange()).toMatchObject({ published: 1 })
    const ben = await desk('Ben', shared)
    expect(await ben.exchange()).toMatchObject({ merged: 2, decisions: 1 })
    expect(await everything(ben)).toEqual(await everything(ana))
    expect(
      codeOf(await ana.workbench.exchange.use({ folder: join(shared, 'none'), confidential: false })),
    ).toBe('exchange-unreachable')
  })

  it('writes around what a copy of the library wrote, and reads it', async () => {
    const shared = await sharedFolder()
    const ana = await desk('Ana', shared)
    const storyId = await importText(ana.workbench, text(6))
    await ana.exchange()
    const [name = ''] = (await packagesIn(shared)).keys()
    // The same library, copied to another machine, has written the next package of the same stream.
    const ben = await desk('Ben', shared)
    await ben.exchange()
    await ben.mark(storyId, 1)
    await ben.exchange()
    const others = [...(await packagesIn(shared)).keys()].find((n) => n !== name) ?? ''
    await rename(join(shared, others), join(shared, name.replace('000001', '000002')))
    await ana.mark(storyId, 0)
    expect(await ana.exchange()).toMatchObject({ published: 1, merged: 1 })
    expect(
      [...(await packagesIn(shared)).keys()].filter((n) => n.startsWith(name.slice(0, 36))),
    ).toHaveLength(3)
    const { claims } = await openStory(ana.workbench, storyId)
    expect(claims.slice(0, 2).map((c) => c.standing.kind)).toEqual(['marked', 'marked'])
  })

  it('keeps confidential evidence out unless it is asked for', async () => {
    const shared = await sharedFolder()
    const ana = await desk('Ana', shared)
    const ben = await desk('Ben', shared)
    const storyId = await importText(ana.workbench, text(7))
    const claimId = (await openStory(ana.workbench, storyId)).claims[0]?.claim.id ?? ''
    const evidence = {
      title: 'Leaked ledger',
      outlet: '',
      url: '',
      excerpt: '',
      note: '',
      stance: 'backs' as const,
      standing: 'primary' as const,
      capturedAt: null,
      attachments: [],
      confidential: true,
    }
    valueOf(await ana.workbench.evidence.attach({ storyId, claimId, evidence }))
    await ana.exchange()
    await ben.exchange()
    expect((await openStory(ben.workbench, storyId)).claims[0]?.evidence).toEqual([])
    valueOf(await ana.workbench.exchange.use({ folder: shared, confidential: true }))
    await ana.exchange()
    await ben.exchange()
    expect((await openStory(ben.workbench, storyId)).claims[0]?.evidence[0]?.title).toBe('Leaked ledger')
  })

  it('is shared no more once it is let go', async () => {
    const shared = await sharedFolder()
    const ana = await desk('Ana', shared)
    valueOf(await ana.workbench.exchange.use({ folder: null, confidential: false }))
    await importText(ana.workbench, text(8))
    await expect(ana.exchange()).rejects.toThrow('shares no folder')
    expect(await readdir(shared)).toEqual([])
  })

  it('lets all desks come to the same whatever they do, in whatever order they exchange and start again', async () => {
    const step = record({
      who: nat(2),
      what: constantFrom('mark', 'mark', 'import', 'exchange', 'exchange', 'restart', 'forget'),
      n: nat(5),
    })
    await assert(
      asyncProperty(array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
        const shared = await sharedFolder()
        const desks = [await desk('Ana', shared), await desk('Ben', shared), await desk('Cem', shared)]
        for (const { who, what, n } of steps) {
          const one = desks[who]
          if (one === undefined) continue
          const { stories } = valueOf(await one.workbench.library.list({ limit: 200, cursor: null }))
          const story = stories[n % Math.max(1, stories.length)]
          if (what === 'import') await importText(one.workbench, text(n))
          else if (what === 'exchange') await one.exchange()
          else if (what === 'restart') await one.restart()
          else if (what === 'forget') {
            await closeLibrary(one.folder)
            await rm(join(one.folder, 'exchange.json'))
            await one.restart()
            valueOf(await one.workbench.exchange.use({ folder: shared, confidential: false }))
          } else if (story !== undefined)
            await one.mark(story.story.id, n, n % 2 === 0 ? 'supported' : 'disputed')
        }
        await settle(desks)
        const [first, ...others] = await Promise.all(desks.map(everything))
        for (const other of others) expect(other).toEqual(first)
        for (const one of desks) {
          expect(await one.exchange()).toMatchObject({ published: 0, merged: 0, waiting: [], refused: [] })
          await closeLibrary(one.folder)
          expect((await verifyLibrary(one.folder, nodeDisk)).problems).toEqual([])
        }
      }),
      { numRuns: Number(process.env.TICKMARK_RUNS ?? 4) },
    )
  }, 300_000)
})
