import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { LowdbStore } from '../../../electron/adapters/store/lowdbStore.js'
import { verifyLibrary } from '../../../electron/adapters/store/verify/verifyLibrary.js'
import { createWorkbench } from '../../../electron/core/workbench.js'
import { faultyDisk } from '../../support/faultyDisk.js'
import { memoryFolder } from '../../support/memoryFolder.js'
import { ageGuard } from '../../support/struckLibrary.js'
import {
  closeLibrary,
  openPorts,
  openStory,
  projectRoot,
  temporaryFolder,
  valueOf,
} from '../../support/temporary.js'

/** Written by the store of format 1: two stories, three decisions on the first, a checker. */
const fixture = join(projectRoot, 'test', 'fixtures', 'library-v1')
const copyOfFixture = async (beside?: string): Promise<string> => {
  const folder = join(beside ?? (await temporaryFolder()), 'library')
  await cp(fixture, folder, { recursive: true })
  return folder
}
const now = () => '2026-11-23T10:00:00.000Z'
const stories = async (): Promise<readonly { story: { id: string }; text: string; events: unknown[] }[]> => {
  const names = await readdir(join(fixture, 'stories'))
  return await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(fixture, 'stories', name), 'utf8'))),
  )
}

const expectWhole = async (store: LowdbStore): Promise<void> => {
  for (const old of await stories()) {
    const read = valueOf(await store.read(old.story.id))
    expect(read.story).toEqual(old.story)
    expect(read.text).toBe(old.text)
    expect(read.events).toEqual(old.events)
  }
  expect(valueOf(await store.readChecker())).toEqual({ id: 'ana', name: 'Ana' })
  expect(valueOf(await store.list()).stories).toHaveLength(2)
}

describe('a library of format 1', () => {
  it('comes over whole, with its old files in a backup, and is verified', async () => {
    const folder = await copyOfFixture()
    const store = valueOf(await LowdbStore.open(folder, { now }))
    await expectWhole(store)
    expect(valueOf(await store.list()).notices[0]?.message).toContain('format 1')
    await store.close()
    expect((await verifyLibrary(folder, nodeDisk)).problems).toEqual([])
    const kept = await readdir(join(folder, 'backups', 'format-1', 'stories'))
    expect(kept.toSorted()).toEqual((await readdir(join(fixture, 'stories'))).toSorted())
    const again = valueOf(await LowdbStore.open(folder, { now }))
    await expectWhole(again)
    expect(valueOf(await again.list()).notices).toEqual([])
    await again.close()
  })

  const stride = process.env.TICKMARK_THOROUGH === undefined ? 5 : 1
  it.each([
    ['ENOSPC', true],
    ['EIO', true],
    ['EIO', false],
    ['EMFILE', false],
    ['EROFS', true],
    ['short', false],
  ] as const)(
    'comes over whole after the migration broke off at any step: %s, stays %s',
    async (fault, stays) => {
      const scratch = await mkdtemp(join(memoryFolder(), 'tickmark-migration-'))
      onTestFinished(() => rm(scratch, { recursive: true, force: true }))
      for (let at = 0, struck = true; struck; at += stride) {
        await rm(join(scratch, 'library'), { recursive: true, force: true })
        const folder = await copyOfFixture(scratch)
        const faulty = faultyDisk({ at, fault, stays })
        const first = await LowdbStore.open(folder, { now, disk: faulty.disk })
        if (first.ok) await first.value.close()
        else expect(first.error.message).toMatch(/\.$/u)
        ;({ struck } = faulty)
        await ageGuard(folder)
        const store = valueOf(await LowdbStore.open(folder, { now }))
        await expectWhole(store)
        await store.close()
      }
    },
    120_000,
  )

  it('comes over without a story whose file is damaged, which is set aside and named', async () => {
    const folder = await copyOfFixture()
    const [name = ''] = await readdir(join(folder, 'stories'))
    await writeFile(join(folder, 'stories', name), '{"format":')
    const store = valueOf(await LowdbStore.open(folder, { now }))
    const listed = valueOf(await store.list())
    expect(listed.stories).toHaveLength(1)
    expect(listed.notices.some((n) => n.fileName.endsWith(name))).toBe(true)
    await store.close()
  })
})

/**
 * Written by the first store of format 2, before there were profiles, a language and a policy in the settings, a first page,
 * merges in the journal and a history of outlets: two stories, seven decisions, two of them not folded.
 */
describe('an early library of format 2', () => {
  const early = join(projectRoot, 'test', 'fixtures', 'library-v2-early')
  const folderOfEarly = async (): Promise<string> => {
    const folder = join(await temporaryFolder(), 'library')
    await cp(early, folder, { recursive: true })
    return folder
  }

  it('is sound for verify as it is, and after it was opened, worked on and closed', async () => {
    const folder = await folderOfEarly()
    expect(await verifyLibrary(folder, nodeDisk)).toMatchObject({ stories: 2, problems: [] })
    const workbench = createWorkbench(await openPorts(folder))
    const { stories, notices } = valueOf(await workbench.library.list(undefined))
    expect(notices).toEqual([])
    expect(stories.map(({ story, counts }) => [story.fileName, counts])).toEqual([
      ['bridge.txt', expect.objectContaining({ unverified: 1, open: 2, total: 3 })],
      ['harbour.txt', expect.objectContaining({ disputed: 1, supported: 0, open: 1, total: 2 })],
    ])
    const [, harbour] = stories
    const storyId = harbour?.story.id ?? ''
    const [first, second] = (await openStory(workbench, storyId)).claims
    expect(first?.history[0]).toMatchObject({ reason: 'outdated', checker: { name: 'Ana' } })
    const attachment = first?.evidence[0]?.attachments?.at(0)
    if (attachment === undefined || second === undefined)
      throw new Error('evidence with a file, and a second claim')
    const { file } = valueOf(await workbench.evidence.readFile({ attachment }))
    expect(Buffer.from(await file.arrayBuffer()).toString()).toBe('Minutes of the harbour office, June.')
    expect(
      valueOf(await workbench.outlets.list(undefined)).find((o) => o.id === 'own-fell-courier'),
    ).toMatchObject({
      name: 'Fell Courier',
    })
    valueOf(
      await workbench.verdict.record({
        storyId,
        claimId: second.claim.id,
        status: 'supported',
        rationale: '',
      }),
    )
    await closeLibrary(folder)
    expect(await verifyLibrary(folder, nodeDisk)).toMatchObject({ stories: 2, problems: [] })
  })
})
